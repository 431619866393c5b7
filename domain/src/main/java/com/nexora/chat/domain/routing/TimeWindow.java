package com.nexora.chat.domain.routing;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/// A span of the day on some days of the week, by the clock on the wall of one zone. A span that
/// ends before it begins goes on after midnight and belongs to the day on which it began.
///
/// @param days on which it begins; never empty
/// @param from minutes after midnight, 0 to 1439
/// @param to minutes after midnight, 1 to 1440, exclusive; never equal to `from`
public record TimeWindow(Set<DayOfWeek> days, int from, int to, ZoneId zone) {

  public static final int DAY = 24 * 60;

  public TimeWindow {
    days = Set.copyOf(days);
    if (days.isEmpty() || from < 0 || from >= DAY || to < 1 || to > DAY || from == to) {
      throw new IllegalArgumentException("a time window has days and a span of the day");
    }
  }

  /// Reckoned in seconds, because a date and a time would have to be made for each rule.
  public boolean contains(Instant moment) {
    long local = moment.getEpochSecond() + zone.getRules().getOffset(moment).getTotalSeconds();
    long date = Math.floorDiv(local, 86_400L);
    int minute = (int) (Math.floorMod(local, 86_400L) / 60);
    if (from < to) {
      return minute >= from && minute < to && days.contains(weekday(date));
    }
    return minute >= from
        ? days.contains(weekday(date))
        : minute < to && days.contains(weekday(date - 1));
  }

  /// @param date in days since 1 January 1970, which was a Thursday
  private static DayOfWeek weekday(long date) {
    return DayOfWeek.of((int) Math.floorMod(date + 3, 7L) + 1);
  }

  /// Such as `Mon, Tue 09:00–17:30 Europe/Berlin`.
  public String label() {
    return List.of(DayOfWeek.values()).stream()
            .filter(days::contains)
            .map(TimeWindow::label)
            .collect(Collectors.joining(", "))
        + " " + clock(from) + "–" + clock(to) + " " + zone;
  }

  static String label(DayOfWeek day) {
    return day.getDisplayName(TextStyle.SHORT, Locale.ROOT);
  }

  static String clock(int minute) {
    int hour = minute / 60;
    int rest = minute % 60;
    return (hour < 10 ? "0" : "") + hour + (rest < 10 ? ":0" : ":") + rest;
  }
}
