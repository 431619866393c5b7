/// Whether what came is what was expected.
@NullMarked
package com.nexora.chat.quality.eval.judging;

import org.jspecify.annotations.NullMarked;
