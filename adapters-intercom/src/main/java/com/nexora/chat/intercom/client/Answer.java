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
  sealed interface Refused<T> extends Failed<T> {
    Refusal refusal();

    @Override
    default String why() {
      return refusal().toString();
    }
  }

  /// The token opens nothing (any more): 401. The workspace has to be connected again.
  record Revoked<T>(Refusal refusal) implements Refused<T> {}

  /// What the call is about is not there (any more): 404, or 410 for a merged contact.
  record Gone<T>(Refusal refusal) implements Refused<T> {}

  /// The plan, a scope of the app or the teammate's seat does not allow it: 402, 403. Asking again
  /// changes nothing until a person has changed that.
  record Restricted<T>(Refusal refusal) implements Refused<T> {}

  /// The call itself was not good: every other refusal.
  record Declined<T>(Refusal refusal) implements Refused<T> {}

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
