/// Conversations come due and are claimed.
@NullMarked
package com.nexora.chat.persistence.queue;

import org.jspecify.annotations.NullMarked;
