package com.nexora.chat.domain.figures;

import java.time.LocalDate;

/// Days of UTC, both ends among them.
public record Period(LocalDate from, LocalDate to) {

  /// So many days at most.
  public static final int MOST_DAYS = 366;

  /// @throws IllegalArgumentException in words for whoever chose it
  public Period {
    if (to.isBefore(from)) {
      throw new IllegalArgumentException("The last day must not lie before the first one.");
    }
    if (from.plusDays(MOST_DAYS).isBefore(to.plusDays(1))) {
      throw new IllegalArgumentException("Choose " + MOST_DAYS + " days at most.");
    }
  }

  /// Up to and with today.
  public static Period last(int days, LocalDate today) {
    return new Period(today.minusDays(days - 1L), today);
  }
}
