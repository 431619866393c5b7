/// Conversations that wait for the morning: what is told, what is captured, and how a promise is
/// kept.
@NullMarked
package com.nexora.chat.domain.queue;

import org.jspecify.annotations.NullMarked;
