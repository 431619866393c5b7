/// Passages with their embeddings.
@NullMarked
package com.nexora.chat.persistence.knowledge;

import org.jspecify.annotations.NullMarked;
