/// Puts the agent before each conversation, by the code that serves them.
@NullMarked
package com.nexora.chat.quality.eval.running;

import org.jspecify.annotations.NullMarked;
