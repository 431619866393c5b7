package com.nexora.chat.application.answering;

import com.nexora.chat.application.port.Handback;
import java.time.Duration;

/// What becomes of a conversation when a worker puts it down.
sealed interface Next {

  /// It was given back together with the last thing that was written for it.
  record GivenBack() implements Next {}

  record GiveBack(Handback how) implements Next {}

  static Next again(Duration delay) {
    return new GiveBack(new Handback.Again(delay));
  }
}
