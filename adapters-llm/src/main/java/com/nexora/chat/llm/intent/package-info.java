/// What a customer wants, by the examples the workspace gives for each intent.
@NullMarked
package com.nexora.chat.llm.intent;

import org.jspecify.annotations.NullMarked;
