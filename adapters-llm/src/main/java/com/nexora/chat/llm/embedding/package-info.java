/// Meaning as vectors: the model that is shipped inside the distribution.
@NullMarked
package com.nexora.chat.llm.embedding;

import org.jspecify.annotations.NullMarked;
