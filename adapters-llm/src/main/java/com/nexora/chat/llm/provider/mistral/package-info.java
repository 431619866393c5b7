/// Mistral's protocol.
@NullMarked
package com.nexora.chat.llm.provider.mistral;

import org.jspecify.annotations.NullMarked;
