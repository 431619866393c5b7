package com.nexora.chat.twin.webhook;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;

/// What Intercom does to an app whose endpoint misbehaves (documentation, "Webhook Topics" and
/// "Webhook Notifications"): 410 ends the subscription, 429 slows it down, many errors in a row
/// pause it, errors for a week suspend it if the app is private.
final class Subscription {

  static final int ERRORS_TO_PAUSE = 1_000;
  static final Duration ERRORS_WITHIN = Duration.ofMinutes(15);
  static final Duration PAUSE = Duration.ofMinutes(15);
  static final Duration ERRORS_TO_SUSPEND = Duration.ofDays(7);

  /// Nobody is there any more: what was sent is not sent again.
  static final int GONE = 410;
  private static final int TOO_MANY = 429;

  /// Whether notifications go out. Everything but LIVE and THROTTLED drops them.
  enum Standing {
    LIVE,
    THROTTLED,
    PAUSED,
    SUSPENDED,
    DISABLED
  }

  private final InstantSource clock;
  private final boolean suspendable;
  private final Throttle throttle;
  private int errorsInARow;
  private @Nullable Instant firstError;
  private @Nullable Instant pausedUntil;
  private boolean disabled;
  private boolean suspended;

  Subscription(InstantSource clock, boolean suspendable, Throttle throttle) {
    this.clock = clock;
    this.suspendable = suspendable;
    this.throttle = throttle;
  }

  synchronized Standing standing() {
    if (disabled) {
      return Standing.DISABLED;
    }
    if (suspended) {
      return Standing.SUSPENDED;
    }
    if (pausedUntil != null && pausedUntil.isAfter(clock.instant())) {
      return Standing.PAUSED;
    }
    return throttle.isOn() ? Standing.THROTTLED : Standing.LIVE;
  }

  synchronized boolean drops() {
    return switch (standing()) {
      case LIVE, THROTTLED -> false;
      case PAUSED, SUSPENDED, DISABLED -> true;
    };
  }

  /// How long the next attempt waits.
  synchronized Duration delay() {
    return throttle.delay();
  }

  synchronized void answered(int status) {
    if (status >= 200 && status < 300) {
      errorsInARow = 0;
      firstError = null;
      throttle.lift();
    } else if (status == GONE) {
      disabled = true;
    } else if (status == TOO_MANY) {
      throttle.tighten();
    } else {
      failed();
    }
  }

  private void failed() {
    Instant now = clock.instant();
    if (firstError == null) {
      firstError = now;
    }
    errorsInARow++;
    if (suspendable && firstError.plus(ERRORS_TO_SUSPEND).isBefore(now)) {
      suspended = true;
    }
    boolean soon = !firstError.plus(ERRORS_WITHIN).isBefore(now);
    if (errorsInARow > ERRORS_TO_PAUSE && soon) {
      pausedUntil = now.plus(PAUSE);
      errorsInARow = 0;
    }
  }

  /// "Set live" in the Developer Hub, or a new endpoint saved.
  synchronized void setLive() {
    errorsInARow = 0;
    firstError = null;
    pausedUntil = null;
    disabled = false;
    suspended = false;
    throttle.lift();
  }
}
