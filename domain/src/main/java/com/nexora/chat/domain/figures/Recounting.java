package com.nexora.chat.domain.figures;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/// When a day is counted anew: often while it lasts, now and then while what follows
/// still counts, once when nothing can be added any more, and then never again.
public final class Recounting {

  public static final Duration TODAY = Duration.ofMinutes(1);
  public static final Duration LATER = Duration.ofHours(1);

  private Recounting() {}

  public static Instant begin(LocalDate day) {
    return day.atStartOfDay(ZoneOffset.UTC).toInstant();
  }

  /// From when on nothing is added to a day.
  public static Instant settled(LocalDate day) {
    return begin(day.plusDays(Figure.DAYS_AFTER + 1L));
  }

  /// @param counted last; [Instant#MIN] for never
  public static boolean due(LocalDate day, Instant counted, Instant now) {
    if (counted.equals(Instant.MIN)) {
      return !begin(day).isAfter(now);
    }
    boolean lasts = now.isBefore(begin(day.plusDays(1)));
    return counted.isBefore(settled(day)) && counted.isBefore(now.minus(lasts ? TODAY : LATER));
  }
}
