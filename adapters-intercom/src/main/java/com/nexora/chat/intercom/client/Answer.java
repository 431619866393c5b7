package com.nexora.chat.intercom.client;

import java.time.Instant;
import java.util.Optional;

/// What became of a call. The point of the distinction: Intercom has no idempotency keys, so it
/// matters whether a write certainly did not happen, or only may not have.
public sealed interface Answer<T> {

  record Ok<T>(T body) implements Answer<T> {}

  /// It did not work.
  sealed interface Failed<T> extends Answer<T> {
    String why();
  }

  /// Intercom said no: certainly not applied.
  record Refused<T>(Refusal refusal) implements Failed<T> {
    @Override
    public String why() {
      return refusal.toString();
    }
  }

  /// Too many calls: certainly not applied.
  ///
  /// @param reset when calls are let in again, if Intercom says so in a way that can be read
  record Limited<T>(Optional<Instant> reset) implements Failed<T> {
    @Override
    public String why() {
      return "429: limited" + reset.map(at -> " until " + at).orElse("");
    }
  }

  /// No byte of it was sent.
  record NotSent<T>(String why) implements Failed<T> {}

  /// It may or may not have been applied.
  record Unclear<T>(String why) implements Failed<T> {}
}
