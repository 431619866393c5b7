package com.nexora.chat.twin.webhook;

import java.time.Duration;

/// How long a receiver may take, and how long the twin waits before it tries once more.
public record Delivery(Duration timeout, Duration retryDelay) {

  /// Intercom documentation, "Webhook Topics": five seconds, and one retry after a minute.
  public static final Delivery AS_INTERCOM =
      new Delivery(Duration.ofSeconds(5), Duration.ofMinutes(1));

  private static final int LONGEST_THROTTLE = 120;

  /// What waits that long after 429s is dropped: two hours, where a retry waits a minute.
  Duration longestThrottle() {
    return retryDelay.multipliedBy(LONGEST_THROTTLE);
  }
}
