package com.nexora.chat.twin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.nexora.chat.twin.clock.MovableClock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class ClockTest {

  private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");

  /// A Monday, 4 o'clock in New York.
  private final TestClock real = new TestClock();

  private final MovableClock clock = new MovableClock(real);

  @Test
  void a_time_of_day_that_has_passed_is_tomorrows() {
    clock.forwardTo(LocalTime.of(20, 30), NEW_YORK);
    assertEquals(Instant.parse("2026-11-03T01:30:00Z"), clock.instant());
    clock.forwardTo(LocalTime.of(9, 0), NEW_YORK);
    assertEquals(Instant.parse("2026-11-03T14:00:00Z"), clock.instant());
  }

  @Test
  void time_that_was_put_forward_goes_on() {
    clock.forward(Duration.ofHours(3));
    real.advance(Duration.ofMinutes(1));
    assertEquals(TestClock.START.plus(Duration.ofMinutes(181)), clock.instant());
    assertThrows(IllegalArgumentException.class, () -> clock.forward(Duration.ofNanos(-1)));
  }

  @Test
  void the_next_such_day_is_none_around_new_year() {
    clock.forwardTo(DayOfWeek.MONDAY, LocalTime.of(10, 0), NEW_YORK);
    assertEquals(Instant.parse("2026-11-02T15:00:00Z"), clock.instant());
    clock.forward(Duration.ofDays(45));
    clock.forwardTo(DayOfWeek.FRIDAY, LocalTime.of(10, 0), NEW_YORK);
    assertEquals(Instant.parse("2026-12-18T15:00:00Z"), clock.instant());
    clock.forwardTo(DayOfWeek.FRIDAY, LocalTime.of(10, 0), NEW_YORK);
    assertEquals(Instant.parse("2027-01-08T15:00:00Z"), clock.instant());
  }

  @Test
  void all_of_the_twin_goes_by_it_and_says_so() {
    try (TwinFixture fixture = new TwinFixture()) {
      assertEquals(0, number(fixture.control("/clock"), "ahead_ms"));
      Answer passed = fixture.control("POST", "/clock", "{\"forward_s\":7200}");
      assertEquals(7_200_000, number(passed, "ahead_ms"));
      long now = TestClock.START.getEpochSecond() + 7_200;
      assertEquals(now, number(passed, "now"));
      String id = fixture.startConversation();
      assertEquals(now, number(fixture.control("/conversations/" + id), "created_at"));
      assertEquals(400, fixture.control("POST", "/clock", "{\"forward_s\":-1}").status());
      assertEquals(400, fixture.control("POST", "/clock", "{\"time\":\"late\"}").status());
    }
  }

  private static long number(Answer answer, String path) {
    return Long.parseLong(String.valueOf(answer.at(path)));
  }
}
