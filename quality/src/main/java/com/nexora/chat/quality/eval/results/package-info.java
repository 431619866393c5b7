/// What the runs amount to, what is kept of them, and what has changed since.
@NullMarked
package com.nexora.chat.quality.eval.results;

import org.jspecify.annotations.NullMarked;
