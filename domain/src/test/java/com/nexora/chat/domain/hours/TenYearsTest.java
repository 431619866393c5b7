package com.nexora.chat.domain.hours;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Every minute of ten years, in zones whose clocks are changed by an hour, not at all, by half an
/// hour, at other times of the year, around a fast, and once by a day; with the holidays of a
/// workspace that has many.
class TenYearsTest {

  private static final Instant FIRST = Instant.parse("2011-01-01T00:00:00Z");
  private static final int MINUTES =
      (int) Duration.between(FIRST, Instant.parse("2021-01-01T00:00:00Z")).toMinutes();

  /// So that what is due at the end of ten years is still seen.
  private static final int AFTERWARDS = 120 * Span.DAY;

  /// @param clockChanges as many as the zone has had in that time, so that none was walked around
  @ParameterizedTest
  @CsvSource({
    "Europe/Berlin, 20",
    "America/New_York, 20",
    "Asia/Kolkata, 0",
    "Australia/Lord_Howe, 20",
    "Pacific/Apia, 21",
    "America/Santiago, 18",
    "Africa/Casablanca, 33",
    "Asia/Kathmandu, 0",
    "UTC, 0"
  })
  void hours_are_what_a_walk_through_every_minute_of_ten_years_finds(
      String zone, int clockChanges) {
    Random random = new Random(zone.hashCode());
    Schedule schedule = drawn(ZoneId.of(zone), random);
    MinuteWalk walk = new MinuteWalk(schedule, FIRST, MINUTES + AFTERWARDS);
    int compared = 0;
    for (int minute = 0; minute < MINUTES; minute++) {
      Instant at = at(minute);
      if (schedule.isOpen(at) != walk.open(minute)) {
        assertEquals(walk.open(minute), schedule.isOpen(at), () -> at + " " + schedule);
      }
      if (minute % 60 == 0 || walk.turns(minute) || walk.nearClockChange(minute)) {
        compare(schedule, walk, minute, 1 + random.nextInt(3000));
        compared++;
      }
    }
    assertTrue(compared >= MINUTES / 60, "every hour");
    assertEquals(clockChanges, walk.clockChangesBefore(MINUTES));
    assertTrue(walk.openMinutes() > MINUTES / 10 && walk.openMinutes() < MINUTES * 9 / 10);
  }

  private static void compare(Schedule schedule, MinuteWalk walk, int minute, int many) {
    Instant from = at(minute);
    assertEquals(
        at(walk.nextOpening(minute).orElseThrow()),
        schedule.nextOpening(from).orElseThrow(),
        () -> "opening after " + from + " by " + schedule);
    assertEquals(
        at(walk.plusOpenMinutes(minute, many).orElseThrow()),
        schedule.plusOpenTime(from, Duration.ofMinutes(many)).orElseThrow(),
        () -> many + " open minutes after " + from + " by " + schedule);
  }

  private static Instant at(int minute) {
    return FIRST.plusSeconds(minute * 60L);
  }

  /// Office hours of five days, a few minutes of each hour of the night in which clocks are
  /// changed, and days of their own: some each year, 29 February and two that fall on one date
  /// among them, some in one year.
  private static Schedule drawn(ZoneId zone, Random random) {
    List<Span> week = new ArrayList<>();
    for (int day = 0; day < 5; day++) {
      int opens = day * Span.DAY + 7 * 60 + random.nextInt(180);
      int lunch = opens + 180 + random.nextInt(60);
      week.add(new Span(opens, lunch));
      week.add(new Span(lunch + 1 + random.nextInt(60), lunch + 300));
    }
    int sunday = 6 * Span.DAY;
    for (int hour = -2; hour < 4; hour++) {
      int opens = sunday + hour * 60 + random.nextInt(30);
      week.add(new Span(opens, opens + 10 + random.nextInt(30)));
    }
    List<SpecialDay> days = new ArrayList<>();
    days.add(SpecialDay.closedEveryYear("leap", MonthDay.of(2, 29)));
    for (int holiday = 0; holiday < 12; holiday++) {
      LocalDate date = LocalDate.of(2012, 1, 1).plusDays(random.nextInt(366));
      days.add(
          new SpecialDay("", new SpecialDay.When.EveryYear(MonthDay.from(date)), open(random)));
      days.add(new SpecialDay(
          "",
          new SpecialDay.When.EveryYear(MonthDay.from(date.plusDays(random.nextInt(2)))),
          open(random)));
    }
    IntStream.range(0, 25)
        .mapToObj(_ -> LocalDate.of(2011, 1, 1).plusDays(random.nextInt(3653)))
        .forEach(
            date -> days.add(new SpecialDay("", new SpecialDay.When.Once(date), open(random))));
    return new Schedule(zone, week, days);
  }

  /// Closed, or open for part of the day or for all of it.
  private static List<Span> open(Random random) {
    return switch (random.nextInt(4)) {
      case 0, 1 -> List.of();
      case 2 -> List.of(new Span(random.nextInt(300), 300 + random.nextInt(1140)));
      default -> List.of(new Span(0, Span.DAY));
    };
  }
}
