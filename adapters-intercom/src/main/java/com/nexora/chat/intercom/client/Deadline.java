package com.nexora.chat.intercom.client;

import java.time.Duration;
import java.util.function.LongSupplier;

/// A point in time on a clock that only goes forward. After it no byte of what it bounds may be
/// sent any more.
public final class Deadline {

  private final LongSupplier nanos;
  private final long end;

  private Deadline(LongSupplier nanos, long end) {
    this.nanos = nanos;
    this.end = end;
  }

  static Deadline in(Duration time, LongSupplier nanos) {
    return new Deadline(nanos, nanos.getAsLong() + time.toNanos());
  }

  /// Zero or less when it has passed.
  long nanosLeft() {
    return end - nanos.getAsLong();
  }
}
