package com.nexora.chat.domain.policy;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// For how long the words of conversations at rest are kept here.
///
/// @param keep since the last that happened there; empty for as long as Intercom has them
public record Retention(Optional<Duration> keep) {

  /// Until then what follows still changes the figures of a day, and promises come due.
  public static final Duration SHORTEST = Duration.ofDays(14);

  public static final Duration LONGEST = Duration.ofDays(3650);

  public static final Retention FOR_EVER = new Retention(Optional.empty());

  public Retention {
    keep.ifPresent(time -> {
      if (time.compareTo(SHORTEST) < 0 || time.compareTo(LONGEST) > 0) {
        throw new IllegalArgumentException("conversations are kept for 14 to 3650 days");
      }
    });
  }

  public static Retention of(Duration keep) {
    return new Retention(Optional.of(keep));
  }

  /// What happened last before this moment is old. Whichever of two clocks goes ahead makes nothing
  /// older than the other says.
  public static Instant limit(Duration keep, Instant one, Instant other) {
    return (one.isBefore(other) ? one : other).minus(keep);
  }
}
