/// Passing a conversation to people so that the customer need not repeat anything.
@NullMarked
package com.nexora.chat.domain.handoff;

import org.jspecify.annotations.NullMarked;
