package com.nexora.chat.intercom.client;

import java.time.Duration;
import java.util.function.LongSupplier;

/// Spares an Intercom that is down the reads of all who wait for it: when half of the last twenty
/// failed, none is let through for a while, and then one at a time until one succeeds.
final class Breaker {

  private static final int REMEMBERED = 20;
  private static final long PAUSE = Duration.ofSeconds(10).toNanos();

  private final LongSupplier nanos;

  /// One bit for each remembered read, 1 for a failure.
  private int failures;

  private int heard;
  private boolean open;
  private boolean probing;
  private long nextProbe;

  Breaker(LongSupplier nanos) {
    this.nanos = nanos;
  }

  /// Whether a read may be made. Whoever may must say what became of it.
  synchronized boolean lets() {
    if (!open) {
      return true;
    }
    if (probing || nextProbe - nanos.getAsLong() > 0) {
      return false;
    }
    probing = true;
    return true;
  }

  synchronized void succeeded() {
    if (probing) {
      open = false;
      probing = false;
      failures = 0;
      heard = 0;
    }
    remember(0);
  }

  synchronized void failed() {
    remember(1);
    boolean half = heard == REMEMBERED && Integer.bitCount(failures) * 2 >= REMEMBERED;
    if (probing || half) {
      open = true;
      probing = false;
      nextProbe = nanos.getAsLong() + PAUSE;
    }
  }

  /// It says nothing about Intercom's health.
  synchronized void undecided() {
    probing = false;
  }

  private void remember(int failure) {
    failures = ((failures << 1) | failure) & ((1 << REMEMBERED) - 1);
    heard = Math.min(REMEMBERED, heard + 1);
  }
}
