package com.nexora.chat.intercom;

import java.time.Duration;

/// How patient and how large the traffic with Intercom may be.
///
/// @param connectTimeout until the connection stands
/// @param readTimeout of silence during a call
/// @param callDeadline for a whole call; a worker's lease must outlast it
/// @param largestAnswer of the REST API, in bytes
/// @param largestWebhook in bytes; Intercom documents no limit of its own
/// @param unprovenWebhooks bytes that all webhooks together may take before their signatures are
///     checked; what comes beyond is to be sent again
public record IntercomSettings(
    Duration connectTimeout,
    Duration readTimeout,
    Duration callDeadline,
    int largestAnswer,
    int largestWebhook,
    int unprovenWebhooks) {

  public static final IntercomSettings DEFAULTS = new IntercomSettings(
      Duration.ofSeconds(3),
      Duration.ofSeconds(8),
      Duration.ofSeconds(10),
      8 << 20,
      1 << 20,
      32 << 20);

  public IntercomSettings {
    if (connectTimeout.isNegative() || connectTimeout.isZero()) {
      throw new IllegalArgumentException("the connect timeout is longer than nothing");
    }
    if (readTimeout.isNegative() || readTimeout.isZero()) {
      throw new IllegalArgumentException("the read timeout is longer than nothing");
    }
    if (callDeadline.compareTo(connectTimeout) <= 0) {
      throw new IllegalArgumentException("the call deadline outlasts the connect timeout");
    }
    if (largestAnswer < 1 || largestWebhook < 1) {
      throw new IllegalArgumentException("bodies may have at least one byte");
    }
    if (unprovenWebhooks < largestWebhook) {
      throw new IllegalArgumentException("the largest webhook must have room");
    }
  }
}
