package com.nexora.chat.domain.hours;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;

/// A day on which the week does not hold: from 00:00 to 24:00 of that date, so that a night which
/// began the day before ends at its midnight.
///
/// @param name what people call it, for those who read the configuration
/// @param open in minutes of that day; empty when it is closed
public record SpecialDay(String name, When when, List<Span> open) {

  /// Which days are meant.
  public sealed interface When {

    record Once(LocalDate date) implements When {}

    /// 29 February comes in leap years only.
    record EveryYear(MonthDay day) implements When {}

    default boolean is(LocalDate date) {
      return switch (this) {
        case Once(LocalDate day) -> day.equals(date);
        case EveryYear(MonthDay day) ->
          day.getDayOfMonth() == date.getDayOfMonth()
              && day.getMonthValue() == date.getMonthValue();
      };
    }
  }

  public SpecialDay {
    Span.within(Span.DAY, open);
    open = Span.merged(open);
  }

  public static SpecialDay closed(String name, LocalDate date) {
    return new SpecialDay(name, new When.Once(date), List.of());
  }

  public static SpecialDay closedEveryYear(String name, MonthDay day) {
    return new SpecialDay(name, new When.EveryYear(day), List.of());
  }
}
