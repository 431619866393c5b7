package com.nexora.chat.intercom.client;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;

/// What an answer says of the calls that are left (documentation, "Rate Limiting"): each empty when
/// it is absent or cannot be read.
///
/// @param limit `X-RateLimit-Limit`: calls in a window of ten seconds
/// @param remaining `X-RateLimit-Remaining`: calls left in this window, for all who use the app
/// @param reset `X-RateLimit-Reset`: when the next window begins, in unix seconds
record RateHeaders(Optional<Long> limit, Optional<Long> remaining, Optional<Instant> reset) {

  /// @param header gives a header's first value by its name
  static RateHeaders of(Function<String, Optional<String>> header) {
    return new RateHeaders(
        header.apply("X-RateLimit-Limit").flatMap(RateHeaders::number).filter(calls -> calls > 0),
        header
            .apply("X-RateLimit-Remaining")
            .flatMap(RateHeaders::number)
            .filter(calls -> calls >= 0),
        header
            .apply("X-RateLimit-Reset")
            .flatMap(RateHeaders::number)
            .flatMap(RateHeaders::instant));
  }

  private static Optional<Long> number(String text) {
    try {
      return Optional.of(Long.parseLong(text.strip()));
    } catch (NumberFormatException _) {
      return Optional.empty();
    }
  }

  private static Optional<Instant> instant(long unixSeconds) {
    try {
      return Optional.of(Instant.ofEpochSecond(unixSeconds));
    } catch (DateTimeException _) {
      return Optional.empty();
    }
  }
}
