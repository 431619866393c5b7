package com.nexora.chat.application.answering;

import java.time.Duration;

/// What a worker does with a conversation when it puts it down.
sealed interface Next {

  /// Nothing is left to do until something new arrives.
  record Done() implements Next {}

  /// Look again after the delay.
  record Again(Duration delay) implements Next {}
}
