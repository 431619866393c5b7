package com.nexora.chat.intercom.client;

import com.nexora.chat.application.port.Cutoff;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;

/// A point in time on a clock that only goes forward. After it no byte of what it bounds may be
/// sent any more.
public final class Deadline {

  private final LongSupplier nanos;
  private final long end;
  private final BooleanSupplier missed;

  /// Of the first request that is bounded by this.
  private final AtomicBoolean left = new AtomicBoolean();

  private Deadline(LongSupplier nanos, long end, BooleanSupplier missed) {
    this.nanos = nanos;
    this.end = end;
    this.missed = missed;
  }

  static Deadline in(Duration time, LongSupplier nanos) {
    return new Deadline(nanos, nanos.getAsLong() + time.toNanos(), () -> false);
  }

  /// The same, and the first of what it bounds leaves before the cutoff or never.
  public Deadline leavingBy(Cutoff cutoff) {
    return new Deadline(nanos, end, cutoff::missed);
  }

  /// Whether a request may leave now; to be asked immediately before its first byte.
  boolean letsGo() {
    if (nanosLeft() <= 0 || (!left.get() && missed.getAsBoolean())) {
      return false;
    }
    left.set(true);
    return true;
  }

  /// Zero or less when it has passed.
  long nanosLeft() {
    return end - nanos.getAsLong();
  }
}
