/// From an obligation to its outcome: one turn of one conversation.
@NullMarked
package com.nexora.chat.application.answering;

import org.jspecify.annotations.NullMarked;
