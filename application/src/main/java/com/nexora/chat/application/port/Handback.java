package com.nexora.chat.application.port;

import java.time.Duration;

/// How a worker gives a conversation back.
public sealed interface Handback {

  /// Nothing is left to do until something new arrives. The counters of the [Claim] begin anew.
  record Done() implements Handback {}

  /// Nothing is left to do but to look again after the delay, or sooner when news arrives or
  /// the time is put forward ([ConversationQueue#bringForward]): who looks too early gives it
  /// back for the rest. The counters begin anew.
  record Later(Duration delay) implements Handback {}

  /// To be taken again after the delay, or sooner when news arrives: something outside was not
  /// ready. This claim does not count as a strike.
  record Again(Duration delay) implements Handback {}

  /// To be taken again after the delay: the work itself failed. The strike stays.
  record AfterFailure(Duration delay) implements Handback {}

  /// Set aside as a dead letter: not taken again before an operator requeues it or the customer
  /// writes again.
  ///
  /// @param why in words, for the operator
  record SetAside(String why) implements Handback {}

  /// With a look after the delay at the latest, where it would otherwise rest. What is not done
  /// yet is taken again anyway.
  default Handback noLaterThan(Duration delay) {
    return switch (this) {
      case Done() -> new Later(delay);
      case Later(Duration other) -> new Later(delay.compareTo(other) < 0 ? delay : other);
      case Again _, AfterFailure _, SetAside _ -> this;
    };
  }
}
