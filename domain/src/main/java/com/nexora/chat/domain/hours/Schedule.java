package com.nexora.chat.domain.hours;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// When a team is there, by the clock on its wall. It is open at a moment when that clock shows
/// open time: what the clock leaves out in spring is never open, and what it shows twice in autumn
/// is open twice.
///
/// @param week in minutes from Monday 00:00, to 10080 at most
/// @param special days that have hours of their own. A day named by its date goes before one that
///     comes every year, and an earlier one before a later one
public record Schedule(ZoneId zone, List<Span> week, List<SpecialDay> special) {

  /// What does not open within this time never does. Longer than from one 29 February to the next
  /// where a leap year is left out.
  static final Duration HORIZON = Duration.ofDays(3653);

  public Schedule {
    Span.within(Span.WEEK, week);
    week = Span.merged(week);
    special = List.copyOf(special);
  }

  /// Open day and night, but for special days.
  public static Schedule always(ZoneId zone, List<SpecialDay> special) {
    return new Schedule(zone, List.of(new Span(0, Span.WEEK)), special);
  }

  /// The same with days before its own.
  public Schedule with(List<SpecialDay> days) {
    List<SpecialDay> all = new ArrayList<>(days);
    all.addAll(special);
    return new Schedule(zone, week, all);
  }

  public boolean isOpen(Instant at) {
    LocalDateTime wall = LocalDateTime.ofInstant(at, zone);
    int minute = wall.getHour() * 60 + wall.getMinute();
    return on(wall.toLocalDate()).stream().anyMatch(span -> span.holds(minute));
  }

  /// The first moment from this one on at which it is open: the moment itself when it is open.
  /// Empty when it does not open within ten years.
  public Optional<Instant> nextOpening(Instant from) {
    return next(from, from.plus(HORIZON)).map(Period::start);
  }

  /// The moment by which it was open for this long, counted from `from`: the earliest one. No time
  /// at all is over when it next opens. Empty when it is not open for so long within ten years.
  ///
  /// @param time never negative
  public Optional<Instant> plusOpenTime(Instant from, Duration time) {
    if (time.isNegative()) {
      throw new IllegalArgumentException("open time is counted forward");
    }
    Instant horizon = from.plus(HORIZON);
    Duration left = time;
    Optional<Period> period = next(from, horizon);
    while (period.isPresent() && period.get().length().compareTo(left) < 0) {
      left = left.minus(period.get().length());
      period = next(period.get().end(), horizon);
    }
    Duration rest = left;
    return period.map(last -> last.start().plus(rest));
  }

  /// Open time in one piece. The next piece may follow at once.
  private record Period(Instant start, Instant end) {
    Duration length() {
      return Duration.between(start, end);
    }
  }

  /// Between two changes of the clock, wall time and time go on alike, so that open time can be
  /// read off the calendar.
  private Optional<Period> next(Instant from, Instant horizon) {
    Instant at = from;
    while (at.isBefore(horizon)) {
      ZoneOffsetTransition change = zone.getRules().nextTransition(at);
      Instant until = change == null ? horizon : earlier(change.getInstant(), horizon);
      Optional<Period> found = next(at, until, zone.getRules().getOffset(at));
      if (found.isPresent()) {
        return found;
      }
      at = until;
    }
    return Optional.empty();
  }

  private Optional<Period> next(Instant from, Instant until, ZoneOffset offset) {
    if (neverOpens()) {
      return Optional.empty();
    }
    LocalDate date = LocalDate.ofInstant(from, offset);
    for (Instant midnight = midnight(date, offset);
        midnight.isBefore(until);
        midnight = midnight(date, offset)) {
      for (Span span : on(date)) {
        Instant start = later(from, midnight.plus(Duration.ofMinutes(span.from())));
        Instant end = earlier(until, midnight.plus(Duration.ofMinutes(span.to())));
        if (start.isBefore(end)) {
          return Optional.of(new Period(start, end));
        }
      }
      date = date.plusDays(1);
    }
    return Optional.empty();
  }

  private boolean neverOpens() {
    return week.isEmpty() && special.stream().allMatch(day -> day.open().isEmpty());
  }

  /// Open minutes of one day, in order.
  private List<Span> on(LocalDate date) {
    return special(date).map(SpecialDay::open).orElseGet(() -> usually(date));
  }

  private Optional<SpecialDay> special(LocalDate date) {
    Optional<SpecialDay> yearly = Optional.empty();
    for (SpecialDay day : special) {
      if (day.when().is(date)) {
        if (day.when() instanceof SpecialDay.When.Once) {
          return Optional.of(day);
        }
        yearly = yearly.isPresent() ? yearly : Optional.of(day);
      }
    }
    return yearly;
  }

  private List<Span> usually(LocalDate date) {
    int start = (date.getDayOfWeek().getValue() - 1) * Span.DAY;
    List<Span> day = new ArrayList<>();
    for (Span span : week) {
      int from = Math.max(0, span.from() - start);
      int to = Math.min(Span.DAY, span.to() - start);
      if (from < to) {
        day.add(new Span(from, to));
      }
    }
    return day;
  }

  private static Instant midnight(LocalDate date, ZoneOffset offset) {
    return date.atStartOfDay().toInstant(offset);
  }

  private static Instant earlier(Instant one, Instant other) {
    return one.isBefore(other) ? one : other;
  }

  private static Instant later(Instant one, Instant other) {
    return one.isAfter(other) ? one : other;
  }
}
