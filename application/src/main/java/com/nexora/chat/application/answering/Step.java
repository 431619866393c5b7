package com.nexora.chat.application.answering;

import com.nexora.chat.domain.turn.Outcome;
import java.time.Duration;

/// What became of one action.
sealed interface Step {

  /// Settled: go on with the next.
  record On() implements Step {}

  /// Not settled: come back later.
  record Wait(Duration delay) implements Step {}

  /// Not settled: come back later, and go on meanwhile.
  record Later(Duration delay) implements Step {}

  /// The conversation is no longer ours, or the question has changed: give the rest up.
  record Stop(Outcome.Silence why) implements Step {}
}
