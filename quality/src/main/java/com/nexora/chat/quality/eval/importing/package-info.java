/// Makes cases of past conversations.
@NullMarked
package com.nexora.chat.quality.eval.importing;

import org.jspecify.annotations.NullMarked;
