package com.nexora.chat.application.port;

import java.time.Duration;
import java.util.function.LongSupplier;

/// Until when an action may leave, by a clock that only goes forward and that a pause of the
/// process does not stop. Whoever sends looks at it immediately before the first byte: what
/// was decided before may be long ago.
///
/// @param nanos the clock, as [System#nanoTime]
/// @param latest on that clock
public record Cutoff(LongSupplier nanos, long latest) {

  public static Cutoff in(Duration time, LongSupplier nanos) {
    return new Cutoff(nanos, nanos.getAsLong() + time.toNanos());
  }

  /// The earlier of the two; both are of the same clock.
  public Cutoff or(Cutoff other) {
    return latest - other.latest <= 0 ? this : other;
  }

  public boolean missed() {
    return nanos.getAsLong() - latest > 0;
  }
}
