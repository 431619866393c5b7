/// Ollama's protocol.
@NullMarked
package com.nexora.chat.llm.provider.ollama;

import org.jspecify.annotations.NullMarked;
