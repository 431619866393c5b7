/// The protocol of OpenAI and of many servers that speak it, too.
@NullMarked
package com.nexora.chat.llm.provider.openai;

import org.jspecify.annotations.NullMarked;
