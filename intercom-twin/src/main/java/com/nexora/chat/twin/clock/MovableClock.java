package com.nexora.chat.twin.clock;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.concurrent.atomic.AtomicReference;

/// A clock that can be put forward, so that a night need not be waited for. Never back: what has
/// happened would lie in the future.
public final class MovableClock implements InstantSource {

  private final InstantSource real;
  private final AtomicReference<Duration> ahead = new AtomicReference<>(Duration.ZERO);

  /// @param real how time passes
  public MovableClock(InstantSource real) {
    this.real = real;
  }

  @Override
  public Instant instant() {
    return real.instant().plus(ahead());
  }

  /// By how much it is ahead of the real time.
  public Duration ahead() {
    return ahead.get();
  }

  /// Time passes at once.
  ///
  /// @throws IllegalArgumentException when it would go back
  public void forward(Duration by) {
    if (by.isNegative()) {
      throw new IllegalArgumentException("time only goes forward");
    }
    ahead.updateAndGet(before -> before.plus(by));
  }

  /// To the next moment at which clocks in that zone show this time.
  public void forwardTo(LocalTime time, ZoneId zone) {
    ZonedDateTime now = instant().atZone(zone);
    ZonedDateTime today = now.with(time);
    forward(Duration.between(now, today.isAfter(now) ? today : now.plusDays(1).with(time)));
  }

  /// To the next such day of the week, at that time; around Christmas and New Year, when offices
  /// are closed, to the first one after it.
  public void forwardTo(DayOfWeek day, LocalTime time, ZoneId zone) {
    ZonedDateTime now = instant().atZone(zone);
    ZonedDateTime next = now.with(time);
    while (next.getDayOfWeek() != day || !next.isAfter(now) || isFestive(next)) {
      next = next.plusDays(1).with(time);
    }
    forward(Duration.between(now, next));
  }

  private static boolean isFestive(ZonedDateTime day) {
    return (day.getMonthValue() == 12 && day.getDayOfMonth() >= 23) || day.getDayOfYear() == 1;
  }
}
