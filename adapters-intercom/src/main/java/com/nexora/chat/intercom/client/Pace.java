package com.nexora.chat.intercom.client;

import java.time.Duration;
import java.util.Optional;
import java.util.OptionalLong;

/// How fast one workspace may be called. Half of a window's calls may come at once and the other
/// half evenly over ten seconds, so that no ten seconds ever see more than a window's worth. After
/// a 429 nothing is let through until the limit ends.
final class Pace {

  /// 10,000 a minute in windows of ten seconds (documentation, "Rate Limiting"), until an answer
  /// says otherwise.
  private static final long USUAL_LIMIT = 1_666;

  private static final long SECOND = Duration.ofSeconds(1).toNanos();
  private static final long WINDOW = 10 * SECOND;
  private static final long LONGEST_WAIT = 60 * SECOND;

  /// Of what may come at once: a search stops there, so that a customer who writes meanwhile does
  /// not wait for it.
  private static final double KEPT_FOR_LIVE = 0.5;

  private static final long LONGEST_IN_BACKGROUND = 5 * SECOND;

  /// Two to its power is more than the longest wait in seconds.
  private static final int MOST_DOUBLINGS = 6;

  private final Time time;
  private long limit = USUAL_LIMIT;
  private double free = atOnce();
  private long counted;
  private long closedUntil;

  /// When the first call in the background was refused since the last one was let through.
  private OptionalLong waitsSince = OptionalLong.empty();

  private int limitedInARow;

  Pace(Time time) {
    this.time = time;
    this.counted = time.nanos().getAsLong();
    this.closedUntil = counted;
  }

  /// Takes the right to make one call, or says how long there is none.
  synchronized Optional<Duration> take(Priority priority) {
    long now = time.nanos().getAsLong();
    if (closedUntil - now > 0) {
      return Optional.of(Duration.ofNanos(closedUntil - now));
    }
    count(now);
    double needed = switch (priority) {
      case LIVE -> 1;
      case BACKGROUND -> starving(now) ? 1 : 1 + (atOnce() - 1) * KEPT_FOR_LIVE;
    };
    if (free < needed) {
      if (priority == Priority.BACKGROUND && waitsSince.isEmpty()) {
        waitsSince = OptionalLong.of(now);
      }
      return Optional.of(Duration.ofNanos((long) Math.ceil((needed - free) / perNano())));
    }
    if (priority == Priority.BACKGROUND) {
      waitsSince = OptionalLong.empty();
    }
    free--;
    return Optional.empty();
  }

  /// Where live calls never leave half, what can wait would wait for ever.
  private boolean starving(long now) {
    return waitsSince.isPresent() && now - waitsSince.getAsLong() >= LONGEST_IN_BACKGROUND;
  }

  /// An answer other than 429.
  synchronized void answered(RateHeaders headers) {
    limitedInARow = 0;
    long now = time.nanos().getAsLong();
    count(now);
    limit = headers.limit().orElse(limit);
    free = Math.min(free, Math.min(atOnce(), headers.remaining().orElse(limit)));
    if (headers.remaining().filter(calls -> calls == 0).isPresent()) {
      // Others use the same app; nobody needs to be told 429 to know it.
      untilReset(headers).ifPresent(wait -> close(now, wait));
    }
  }

  /// 429.
  synchronized void limited(RateHeaders headers) {
    limitedInARow++;
    limit = headers.limit().orElse(limit);
    close(time.nanos().getAsLong(), untilReset(headers).orElseGet(this::growingWait));
  }

  private void close(long now, long wait) {
    if (now + wait - closedUntil > 0) {
      closedUntil = now + wait;
    }
    // It opens with one call, not with a crowd of those that waited.
    free = 1;
    counted = closedUntil;
  }

  /// Empty when it names no moment within the longest wait.
  private Optional<Long> untilReset(RateHeaders headers) {
    return headers
        .reset()
        .map(reset -> Duration.between(time.wall().instant(), reset))
        .filter(wait -> wait.isPositive() && wait.toSeconds() < LONGEST_WAIT / SECOND)
        .map(wait -> Math.min(LONGEST_WAIT, wait.toNanos() + jitter(SECOND)));
  }

  /// From one second to two, four, … sixty at most, anywhere in between.
  private long growingWait() {
    long most = Math.min(LONGEST_WAIT, SECOND << Math.min(limitedInARow, MOST_DOUBLINGS));
    return SECOND + jitter(most - SECOND);
  }

  private long jitter(long most) {
    return (long) (most * time.chance().getAsDouble());
  }

  private void count(long now) {
    if (now - counted > 0) {
      free = Math.min(atOnce(), free + (now - counted) * perNano());
      counted = now;
    }
  }

  private double atOnce() {
    return Math.max(1, limit / 2.0);
  }

  private double perNano() {
    return limit / 2.0 / WINDOW;
  }
}
