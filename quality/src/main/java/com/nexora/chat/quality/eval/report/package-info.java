/// The results as one page to read in a browser.
@NullMarked
package com.nexora.chat.quality.eval.report;

import org.jspecify.annotations.NullMarked;
