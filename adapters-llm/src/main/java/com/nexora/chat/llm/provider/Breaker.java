package com.nexora.chat.llm.provider;

import java.time.Duration;
import java.util.Optional;

/// Leaves one model with one key alone while it fails, so that customers do not wait for what will
/// not come, and a provider in trouble is not asked again and again. Afterwards one try is let
/// through, and what it comes to holds for all.
final class Breaker {

  private static final int FAILURES = 3;
  private static final Duration USUAL = Duration.ofSeconds(30);
  private static final Duration LONGEST = Duration.ofMinutes(5);

  private int failures;
  private long closedUntil;
  private boolean open;

  /// Whether it may be asked now. Who was let through tells what came of it.
  synchronized boolean lets(long now) {
    if (open && now - closedUntil < 0) {
      return false;
    }
    if (open) {
      // The others wait for this one; who never comes back is followed by another.
      closedUntil = now + USUAL.toNanos();
    }
    return true;
  }

  synchronized void worked() {
    failures = 0;
    open = false;
  }

  /// @param retryAfter zero when the provider names none
  /// @return for how long it is left alone, when it is from now on
  synchronized Optional<Duration> failed(Failure why, Duration retryAfter, long now) {
    Optional<Duration> pause = pause(why, retryAfter);
    pause.ifPresent(length -> {
      open = true;
      closedUntil = now + length.toNanos();
    });
    return pause;
  }

  private Optional<Duration> pause(Failure why, Duration retryAfter) {
    return switch (why) {
      case BAD_KEY, QUOTA_USED_UP, NO_SUCH_MODEL -> Optional.of(LONGEST);
      case RATE_LIMITED -> Optional.of(bounded(retryAfter));
      case UNREACHABLE, TOO_SLOW, OVERLOADED, BROKEN, TOO_LONG, UNKNOWN_SHAPE -> {
        failures++;
        yield failures >= FAILURES || open ? Optional.of(bounded(retryAfter)) : Optional.empty();
      }
      // It answered, or was not asked.
      case REQUEST_REFUSED, UNREADABLE, CUT_OFF, DECLINED -> {
        worked();
        yield Optional.empty();
      }
      case LEFT_ALONE, NO_TIME, NO_BUDGET, NO_KEY, NOT_CERTIFIED, NOT_PUBLIC -> Optional.empty();
    };
  }

  private static Duration bounded(Duration told) {
    Duration asked = told.isZero() ? USUAL : told;
    Duration least = asked.compareTo(Duration.ofSeconds(1)) < 0 ? Duration.ofSeconds(1) : asked;
    return least.compareTo(LONGEST) > 0 ? LONGEST : least;
  }
}
