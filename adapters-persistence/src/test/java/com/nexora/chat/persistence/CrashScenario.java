package com.nexora.chat.persistence;

import com.nexora.chat.domain.handoff.HandoffReason;
import com.nexora.chat.domain.turn.Outcome;

/// A conversation during which workers die, and what must come of it.
enum CrashScenario {
  REPLY(CrashScenario.QUESTION, 1, 0),
  HANDOFF("can i talk to a human", 1, 1),
  CLOSED(CrashScenario.QUESTION, 0, 0),
  OVERTAKEN(CrashScenario.QUESTION, 1, 0);

  static final String QUESTION = "how can i reset the password";

  private final String words;
  private final int replies;
  private final int assignments;

  CrashScenario(String words, int replies, int assignments) {
    this.words = words;
    this.replies = replies;
    this.assignments = assignments;
  }

  Outcome outcome() {
    return switch (this) {
      case REPLY, OVERTAKEN -> new Outcome.Answered();
      case HANDOFF -> new Outcome.HandedOff(HandoffReason.CUSTOMER_ASKED);
      case CLOSED -> new Outcome.Suppressed(Outcome.Silence.CONVERSATION_CLOSED);
    };
  }

  String words() {
    return words;
  }

  /// Replies the customer must see in the end.
  int replies() {
    return replies;
  }

  int assignments() {
    return assignments;
  }
}
