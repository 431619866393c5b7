package com.nexora.chat.domain.hours;

import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.ZoneOffset;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// Whether a schedule is open at each minute of a stretch of time, found by walking through it.
/// What the clock on the wall shows is asked of the zone at every single minute; nothing else is
/// shared with the computation that is judged by it.
final class MinuteWalk {

  private final BitSet open;
  private final BitSet clockChanges = new BitSet();
  private final BitSet aroundChanges = new BitSet();

  /// The open minutes in order, and how many of them lie before each minute.
  private final int[] opened;
  private final int[] before;

  /// @param first on a whole minute
  MinuteWalk(Schedule schedule, Instant first, int minutes) {
    open = walked(schedule, first.getEpochSecond(), minutes);
    opened = open.stream().toArray();
    before = new int[minutes + 1];
    for (int minute = 0; minute < minutes; minute++) {
      before[minute + 1] = before[minute] + (open.get(minute) ? 1 : 0);
    }
  }

  boolean open(int minute) {
    return open.get(minute);
  }

  /// Open now, and not a minute ago, or the other way round.
  boolean turns(int minute) {
    return minute > 0 && open.get(minute) != open.get(minute - 1);
  }

  /// The clock is changed an hour and a half before it or after it, at most.
  boolean nearClockChange(int minute) {
    return aroundChanges.get(minute);
  }

  int clockChangesBefore(int minute) {
    return clockChanges.get(0, minute).cardinality();
  }

  int openMinutes() {
    return opened.length;
  }

  /// Empty when the walk ends before.
  OptionalInt nextOpening(int minute) {
    return nth(before[minute]);
  }

  /// The end of the open minute that makes it so many, counted from `minute`.
  ///
  /// @param many at least one
  OptionalInt plusOpenMinutes(int minute, int many) {
    OptionalInt last = nth(before[minute] + many - 1);
    return last.isPresent() ? OptionalInt.of(last.getAsInt() + 1) : last;
  }

  private OptionalInt nth(int index) {
    return index < opened.length ? OptionalInt.of(opened[index]) : OptionalInt.empty();
  }

  private BitSet walked(Schedule schedule, long firstSecond, int minutes) {
    var rules = schedule.zone().getRules();
    BitSet walked = new BitSet(minutes);
    boolean[] day = {};
    long shown = Long.MIN_VALUE;
    ZoneOffset offset = rules.getOffset(Instant.ofEpochSecond(firstSecond));
    for (int minute = 0; minute < minutes; minute++) {
      long second = firstSecond + minute * 60L;
      ZoneOffset now = rules.getOffset(Instant.ofEpochSecond(second));
      if (!now.equals(offset)) {
        clockChanges.set(minute);
        aroundChanges.set(Math.max(0, minute - 90), minute + 91);
        offset = now;
      }
      long wall = Math.floorDiv(second + offset.getTotalSeconds(), 60);
      long date = Math.floorDiv(wall, 1440);
      if (date != shown) {
        day = day(schedule, LocalDate.ofEpochDay(date));
        shown = date;
      }
      walked.set(minute, day[Math.floorMod(wall, 1440)]);
    }
    return walked;
  }

  /// Minute by minute, what the people who wrote the schedule mean by this date.
  private static boolean[] day(Schedule schedule, LocalDate date) {
    Optional<SpecialDay> special = meant(schedule, date);
    List<Span> spans = special.map(SpecialDay::open).orElse(schedule.week());
    int midnight = special.isPresent() ? 0 : (date.getDayOfWeek().getValue() - 1) * 1440;
    boolean[] minutes = new boolean[1440];
    for (int minute = 0; minute < 1440; minute++) {
      for (Span span : spans) {
        minutes[minute] |= span.from() <= midnight + minute && midnight + minute < span.to();
      }
    }
    return minutes;
  }

  /// A date of its own goes before a day of every year.
  private static Optional<SpecialDay> meant(Schedule schedule, LocalDate date) {
    SpecialDay yearly = null;
    for (SpecialDay day : schedule.special()) {
      switch (day.when()) {
        case SpecialDay.When.Once(LocalDate once) -> {
          if (once.equals(date)) {
            return Optional.of(day);
          }
        }
        case SpecialDay.When.EveryYear(MonthDay each) -> {
          boolean same = each.getMonthValue() == date.getMonthValue()
              && each.getDayOfMonth() == date.getDayOfMonth();
          yearly = yearly == null && same ? day : yearly;
        }
      }
    }
    return Optional.ofNullable(yearly);
  }
}
