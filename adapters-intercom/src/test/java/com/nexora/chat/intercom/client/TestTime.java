package com.nexora.chat.intercom.client;

import java.time.Duration;
import java.time.Instant;

/// Time that moves when it is told to, and chance that is chosen.
final class TestTime {

  static final Instant START = Instant.parse("2026-01-05T09:00:00Z");

  private long nanos;
  double chance;

  Time time() {
    return new Time(() -> nanos, () -> START.plusNanos(nanos), () -> chance);
  }

  void pass(Duration time) {
    nanos += time.toNanos();
  }

  Instant now() {
    return START.plusNanos(nanos);
  }
}
