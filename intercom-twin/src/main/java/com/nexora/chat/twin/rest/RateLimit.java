package com.nexora.chat.twin.rest;

import java.time.InstantSource;

/// A share of calls per ten seconds (Intercom documentation, "Rate Limiting": the limit per
/// minute is spread over 10-second windows).
final class RateLimit {

  private static final long WINDOW_SECONDS = 10;

  private final InstantSource clock;
  private final int callsPerWindow;
  private long window = Long.MIN_VALUE;
  private int used;

  RateLimit(InstantSource clock, int callsPerWindow) {
    this.clock = clock;
    this.callsPerWindow = callsPerWindow;
  }

  /// What the headers of one answer say, and whether the call may go on.
  record Allowance(int limit, int remaining, long resetAt, boolean granted) {}

  synchronized boolean hasRoom() {
    startWindow();
    return used < callsPerWindow;
  }

  private void startWindow() {
    long current = clock.instant().getEpochSecond() / WINDOW_SECONDS;
    if (current != window) {
      window = current;
      used = 0;
    }
  }

  synchronized Allowance take() {
    startWindow();
    boolean granted = used < callsPerWindow;
    if (granted) {
      used++;
    }
    long resetAt = (window + 1) * WINDOW_SECONDS;
    return new Allowance(callsPerWindow, callsPerWindow - used, resetAt, granted);
  }
}
