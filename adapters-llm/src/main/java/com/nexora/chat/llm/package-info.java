/// The door to the language models: the built-in one, which needs no key.
@NullMarked
package com.nexora.chat.llm;

import org.jspecify.annotations.NullMarked;
