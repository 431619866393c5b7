/// Gemini's protocol.
@NullMarked
package com.nexora.chat.llm.provider.gemini;

import org.jspecify.annotations.NullMarked;
