package com.nexora.chat.domain.hours;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/// What is computed is compared with a walk from minute to minute, with a calendar that shares
/// nothing with the computation but the clock of the zone.
class SchedulePropertiesTest {

  /// Long enough for a change of the clock, holidays, and a week that is closed but for an hour.
  private static final int DAYS = 16;

  /// Where clocks are changed by an hour, not at all, by half an hour, at other times of the year,
  /// around a fast, and once by a day.
  private static final List<String> ZONES = List.of(
      "Europe/Berlin",
      "America/New_York",
      "Asia/Kolkata",
      "Australia/Lord_Howe",
      "Pacific/Apia",
      "America/Santiago",
      "Africa/Casablanca",
      "Asia/Kathmandu",
      "UTC");

  @Property(seed = "12", tries = 100)
  void opening_and_open_time_are_what_a_walk_from_minute_to_minute_finds(
      @ForAll("schedules") Schedule schedule,
      @ForAll("starts") Instant start,
      @ForAll("openMinutes") int minutes) {
    Walk walk = new Walk(schedule, start);
    Optional<Instant> opening = walk.afterOpenMinutes(0);
    if (opening.isPresent()) {
      assertEquals(opening, schedule.nextOpening(start));
    } else {
      Instant unseen = start.plus(Duration.ofDays(DAYS));
      assertEquals(
          Optional.empty(), schedule.nextOpening(start).filter(found -> found.isBefore(unseen)));
    }
    Optional<Instant> over = walk.afterOpenMinutes(minutes);
    if (over.isPresent()) {
      assertEquals(over, schedule.plusOpenTime(start, Duration.ofMinutes(minutes)));
    }
  }

  @Property(seed = "13", tries = 150)
  void it_is_open_when_the_wall_clock_says_so(
      @ForAll("schedules") Schedule schedule, @ForAll("starts") Instant start) {
    for (int minute = 0; minute < 3 * Span.DAY; minute += 7) {
      Instant at = start.plus(Duration.ofMinutes(minute));
      assertEquals(Walk.open(schedule, at), schedule.isOpen(at), at::toString);
    }
  }

  /// From minute to minute.
  private record Walk(Schedule schedule, Instant start) {

    Optional<Instant> afterOpenMinutes(int minutes) {
      int counted = 0;
      for (int minute = 0; minute < DAYS * Span.DAY; minute++) {
        Instant at = start.plus(Duration.ofMinutes(minute));
        boolean open = open(schedule, at);
        if (minutes == 0 && open) {
          return Optional.of(at);
        }
        if (open && ++counted == minutes) {
          return Optional.of(at.plus(Duration.ofMinutes(1)));
        }
      }
      return Optional.empty();
    }

    static boolean open(Schedule schedule, Instant at) {
      ZonedDateTime wall = at.atZone(schedule.zone());
      int ofDay = wall.toLocalTime().toSecondOfDay() / 60;
      Optional<SpecialDay> special = first(
              schedule,
              day -> day.when() instanceof SpecialDay.When.Once(LocalDate date)
                  && date.equals(wall.toLocalDate()))
          .or(() -> first(
              schedule,
              day -> day.when() instanceof SpecialDay.When.EveryYear(MonthDay date)
                  && date.getMonthValue() == wall.getMonthValue()
                  && date.getDayOfMonth() == wall.getDayOfMonth()));
      List<Span> spans = special.map(SpecialDay::open).orElse(schedule.week());
      int minute =
          special.isPresent() ? ofDay : (wall.getDayOfWeek().getValue() - 1) * 1440 + ofDay;
      return spans.stream().anyMatch(span -> span.from() <= minute && minute < span.to());
    }

    private static Optional<SpecialDay> first(Schedule schedule, Predicate<SpecialDay> which) {
      return schedule.special().stream().filter(which).findFirst();
    }
  }

  @Provide
  Arbitrary<Schedule> schedules() {
    Arbitrary<ZoneId> zones = Arbitraries.of(ZONES).map(ZoneId::of);
    return Combinators.combine(
            zones, spans(Span.WEEK).list().ofMaxSize(8), days().list().ofMaxSize(12))
        .as(Schedule::new);
  }

  /// Whole minutes of ten years, and every other one near a change of some clock.
  @Provide
  Arbitrary<Instant> starts() {
    Instant first = Instant.parse("2011-01-01T00:00:00Z");
    Arbitrary<Instant> anywhere =
        Arbitraries.integers().between(0, 10 * 365 * Span.DAY).map(m -> plus(first, m));
    Arbitrary<Instant> nearChanges = Combinators.combine(
            Arbitraries.of(changes()), Arbitraries.integers().between(-3 * Span.DAY, 60))
        .as(SchedulePropertiesTest::plus);
    return Arbitraries.oneOf(anywhere, nearChanges);
  }

  @Provide
  Arbitrary<Integer> openMinutes() {
    return Arbitraries.integers().between(1, 3000);
  }

  private static List<Instant> changes() {
    List<Instant> changes = new ArrayList<>();
    for (String zone : ZONES) {
      var rules = ZoneId.of(zone).getRules();
      var change = rules.nextTransition(Instant.parse("2011-01-01T00:00:00Z"));
      while (change != null
          && change.getInstant().isBefore(Instant.parse("2021-01-01T00:00:00Z"))) {
        changes.add(change.getInstant());
        change = rules.nextTransition(change.getInstant());
      }
    }
    return changes;
  }

  private static Arbitrary<Span> spans(int most) {
    return Combinators.combine(
            Arbitraries.integers().between(0, most - 1), Arbitraries.integers().between(1, 900))
        .as((from, length) -> new Span(from, Math.min(most, from + length)));
  }

  private static Arbitrary<SpecialDay> days() {
    Arbitrary<SpecialDay.When> once = Arbitraries.integers()
        .between(0, 3700)
        .map(day -> new SpecialDay.When.Once(LocalDate.of(2011, 1, 1).plusDays(day)));
    Arbitrary<SpecialDay.When> yearly = Arbitraries.integers()
        .between(0, 365)
        .map(day ->
            new SpecialDay.When.EveryYear(MonthDay.from(LocalDate.of(2012, 1, 1).plusDays(day))));
    return Combinators.combine(
            Arbitraries.oneOf(once, yearly), spans(Span.DAY).list().ofMaxSize(2))
        .as((when, open) -> new SpecialDay("", when, open));
  }

  private static Instant plus(Instant start, int minutes) {
    return start.plus(Duration.ofMinutes(minutes));
  }
}
