package com.nexora.chat.application.port;

import java.time.Duration;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;

/// Until when an action may leave, by a clock that only goes forward and that a pause of the
/// process does not stop. Whoever sends looks at it immediately before the first byte: what
/// was decided before may be long ago.
///
/// @param nanos the clock, as [System#nanoTime]
/// @param latest on that clock
/// @param calledOff whether it must not leave any more, however early it is; answered from memory
public record Cutoff(LongSupplier nanos, long latest, BooleanSupplier calledOff) {

  public Cutoff(LongSupplier nanos, long latest) {
    this(nanos, latest, () -> false);
  }

  public static Cutoff in(Duration time, LongSupplier nanos) {
    return new Cutoff(nanos, nanos.getAsLong() + time.toNanos());
  }

  /// The earlier of the two; both are of the same clock.
  public Cutoff or(Cutoff other) {
    long earlier = latest - other.latest <= 0 ? latest : other.latest;
    return new Cutoff(
        nanos, earlier, () -> calledOff.getAsBoolean() || other.calledOff.getAsBoolean());
  }

  /// The same, and no later than somebody calls it off.
  public Cutoff unless(BooleanSupplier somebodyCallsItOff) {
    return or(new Cutoff(nanos, latest, somebodyCallsItOff));
  }

  public boolean missed() {
    return nanos.getAsLong() - latest > 0 || calledOff.getAsBoolean();
  }
}
