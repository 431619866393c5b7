package com.nexora.chat.domain.hours;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.MonthDay;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ScheduleTest {

  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

  private static final Schedule OFFICE = new Schedule(BERLIN, weekdays(9 * 60, 17 * 60), List.of());

  @Test
  void it_opens_and_closes_to_the_minute() {
    assertFalse(OFFICE.isOpen(berlin("2026-11-23T08:59:59")));
    assertTrue(OFFICE.isOpen(berlin("2026-11-23T09:00:00")));
    assertTrue(OFFICE.isOpen(berlin("2026-11-23T16:59:59")));
    assertFalse(OFFICE.isOpen(berlin("2026-11-23T17:00:00")));
    assertFalse(OFFICE.isOpen(berlin("2026-11-22T12:00:00")));
  }

  @Test
  void after_friday_evening_it_opens_on_monday_morning() {
    assertEquals(
        Optional.of(berlin("2026-11-23T09:00:00")),
        OFFICE.nextOpening(berlin("2026-11-20T17:00:00")));
    Instant during = berlin("2026-11-23T11:11:11");
    assertEquals(Optional.of(during), OFFICE.nextOpening(during));
  }

  @Test
  void a_promise_counts_open_time_alone() {
    assertEquals(
        Optional.of(berlin("2026-11-23T10:30:00")),
        OFFICE.plusOpenTime(berlin("2026-11-20T16:30:00"), Duration.ofHours(2)));
    assertEquals(
        Optional.of(berlin("2026-11-20T17:00:00")),
        OFFICE.plusOpenTime(berlin("2026-11-20T16:30:00"), Duration.ofMinutes(30)));
    assertEquals(
        Optional.of(berlin("2026-11-23T09:00:00")),
        OFFICE.plusOpenTime(berlin("2026-11-20T17:30:00"), Duration.ZERO));
  }

  @Test
  void on_a_holiday_nobody_comes_whatever_the_year() {
    Schedule office = OFFICE.with(List.of(
        SpecialDay.closedEveryYear("Christmas", MonthDay.of(12, 25)),
        SpecialDay.closed("Works outing", LocalDate.of(2026, 12, 24))));
    assertEquals(
        Optional.of(berlin("2026-12-28T09:00:00")),
        office.nextOpening(berlin("2026-12-23T18:00:00")));
    assertTrue(office.isOpen(berlin("2027-12-24T12:00:00")));
    assertFalse(office.isOpen(berlin("2028-12-25T12:00:00")));
  }

  @Test
  void a_day_with_hours_of_its_own_goes_by_those_and_a_date_before_what_comes_every_year() {
    SpecialDay.When date = new SpecialDay.When.Once(LocalDate.of(2026, 12, 25));
    Schedule office = OFFICE.with(List.of(
        SpecialDay.closedEveryYear("Christmas", MonthDay.of(12, 25)),
        new SpecialDay("Emergency desk", date, List.of(new Span(600, 660)))));
    assertFalse(office.isOpen(berlin("2026-12-25T09:30:00")));
    assertTrue(office.isOpen(berlin("2026-12-25T10:30:00")));
    assertFalse(office.isOpen(berlin("2027-12-25T10:30:00")));
  }

  @Test
  void a_night_that_the_clock_jumps_over_is_an_hour_shorter() {
    Schedule night = new Schedule(BERLIN, List.of(new Span(0, Span.WEEK)), List.of());
    // 29 March 2026, 02:00 is followed by 03:00.
    assertEquals(
        Optional.of(berlin("2026-03-29T04:00:00")),
        night.plusOpenTime(berlin("2026-03-29T01:00:00"), Duration.ofHours(2)));
    Schedule jumped =
        new Schedule(BERLIN, List.of(new Span(6 * Span.DAY + 120, 6 * Span.DAY + 180)), List.of());
    assertEquals(
        Optional.of(berlin("2026-04-05T02:00:00")),
        jumped.nextOpening(berlin("2026-03-23T00:00:00")));
  }

  @Test
  void an_hour_that_the_clock_shows_twice_is_open_twice() {
    Schedule early =
        new Schedule(BERLIN, List.of(new Span(6 * Span.DAY + 120, 6 * Span.DAY + 180)), List.of());
    Instant first = berlin("2026-10-25T00:00:00").plus(Duration.ofHours(2));
    assertEquals(
        Optional.of(first.plus(Duration.ofHours(2))),
        early.plusOpenTime(berlin("2026-10-24T00:00:00"), Duration.ofHours(2)));
  }

  @Test
  void a_day_that_the_calendar_leaves_out_is_not_waited_for() {
    ZoneId apia = ZoneId.of("Pacific/Apia");
    // There was no 30 December 2011, a Friday.
    Schedule fridays =
        new Schedule(apia, List.of(new Span(4 * Span.DAY + 540, 4 * Span.DAY + 600)), List.of());
    Instant thursday = LocalDateTime.parse("2011-12-29T12:00:00").atZone(apia).toInstant();
    assertEquals(
        Optional.of(LocalDateTime.parse("2012-01-06T09:00:00").atZone(apia).toInstant()),
        fridays.nextOpening(thursday));
  }

  @Test
  void what_never_opens_promises_nothing_and_does_not_search_for_ever() {
    Instant now = berlin("2026-11-23T12:00:00");
    Schedule never = new Schedule(BERLIN, List.of(), List.of());
    assertEquals(Optional.empty(), never.nextOpening(now));
    assertEquals(Optional.empty(), never.plusOpenTime(now, Duration.ofMinutes(1)));

    List<SpecialDay> everyDay = new ArrayList<>();
    for (LocalDate day = LocalDate.of(2024, 1, 1); day.getYear() == 2024; day = day.plusDays(1)) {
      everyDay.add(SpecialDay.closedEveryYear("", MonthDay.from(day)));
    }
    assertTimeout(
        Duration.ofSeconds(5),
        () -> assertEquals(Optional.empty(), OFFICE.with(everyDay).nextOpening(now)));
  }

  @Test
  void once_in_four_years_is_often_enough_to_be_waited_for() {
    SpecialDay leapDay = new SpecialDay(
        "Leap day", new SpecialDay.When.EveryYear(MonthDay.of(2, 29)), List.of(new Span(600, 660)));
    assertEquals(
        Optional.of(berlin("2028-02-29T10:00:00")),
        new Schedule(BERLIN, List.of(), List.of(leapDay))
            .nextOpening(berlin("2026-11-23T12:00:00")));
  }

  @Test
  void always_is_always_but_for_special_days() {
    Schedule always =
        Schedule.always(BERLIN, List.of(SpecialDay.closedEveryYear("New Year", MonthDay.of(1, 1))));
    assertTrue(always.isOpen(berlin("2026-11-22T03:33:00")));
    assertFalse(always.isOpen(berlin("2027-01-01T12:00:00")));
  }

  @Test
  void no_span_ends_before_it_begins_or_outside_its_day_or_week() {
    assertThrows(IllegalArgumentException.class, () -> new Span(60, 60));
    assertThrows(IllegalArgumentException.class, () -> new Span(-1, 60));
    List<Span> tooLong = List.of(new Span(0, Span.WEEK + 1));
    assertThrows(IllegalArgumentException.class, () -> new Schedule(BERLIN, tooLong, List.of()));
  }

  private static List<Span> weekdays(int from, int to) {
    List<Span> week = new ArrayList<>();
    for (int day = 0; day < 5; day++) {
      week.add(new Span(day * Span.DAY + from, day * Span.DAY + to));
    }
    return week;
  }

  private static Instant berlin(String local) {
    return LocalDateTime.parse(local).atZone(BERLIN).toInstant();
  }
}
