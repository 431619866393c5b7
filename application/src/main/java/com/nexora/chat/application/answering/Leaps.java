package com.nexora.chat.application.answering;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

/// Notices when the time of day has gone forward by more than has passed: somebody has put the
/// clock forward, as visitors of a demo do. Only a clock that is told how late it is may be asked
/// ([com.nexora.chat.application.Working#told]): any other is wrong before its leap or after it.
/// What is smaller than a minute is no leap, and adds up.
final class Leaps {

  private static final Duration LEAST = Duration.ofMinutes(1);

  private final InstantSource clock;
  private final LongSupplier nanos;

  /// What the clock showed when the other one stood at zero.
  private Instant zero;

  /// @param nanos a clock that only goes forward
  Leaps(InstantSource clock, LongSupplier nanos) {
    this.clock = clock;
    this.nanos = nanos;
    this.zero = zero();
  }

  /// @param forward is told how far the time has leapt since it was told last; what it throws
  ///     leaves the leap to be told again
  synchronized void tell(Consumer<Duration> forward) {
    Instant now = zero();
    Duration leap = Duration.between(zero, now);
    if (leap.compareTo(LEAST) >= 0) {
      forward.accept(leap);
    }
    if (leap.abs().compareTo(LEAST) >= 0) {
      zero = now;
    }
  }

  private Instant zero() {
    return clock.instant().minusNanos(nanos.getAsLong());
  }
}
