package com.nexora.chat.twin.webhook;

import java.time.Duration;

/// The delay after a 429: a minute at first, twice as long each time, two hours at most (Intercom
/// documentation, "Webhook Topics"). Not thread-safe: the subscription guards it.
final class Throttle {

  private static final int LONGEST_IN_STEPS = 120;

  private final Duration step;
  private int steps;

  /// @param step what Intercom's minute is here
  Throttle(Duration step) {
    this.step = step;
  }

  boolean isOn() {
    return steps > 0;
  }

  void tighten() {
    steps = Math.min(LONGEST_IN_STEPS, Math.max(1, steps * 2));
  }

  void lift() {
    steps = 0;
  }

  Duration delay() {
    return step.multipliedBy(steps);
  }
}
