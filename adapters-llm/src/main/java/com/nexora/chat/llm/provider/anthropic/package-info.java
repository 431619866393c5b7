/// Anthropic's protocol.
@NullMarked
package com.nexora.chat.llm.provider.anthropic;

import org.jspecify.annotations.NullMarked;
