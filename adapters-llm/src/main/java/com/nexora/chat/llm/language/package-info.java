/// Which language a message is written in.
@NullMarked
package com.nexora.chat.llm.language;

import org.jspecify.annotations.NullMarked;
