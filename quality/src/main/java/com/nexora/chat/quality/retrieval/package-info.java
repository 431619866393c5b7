/// Whether the passage that answers is found, and whether it is noticed that none does.
@NullMarked
package com.nexora.chat.quality.retrieval;

import org.jspecify.annotations.NullMarked;
