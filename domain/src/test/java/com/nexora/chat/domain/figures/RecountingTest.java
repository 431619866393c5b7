package com.nexora.chat.domain.figures;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class RecountingTest {

  private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

  private static boolean due(String counted, String now) {
    return Recounting.due(DAY, Instant.parse(counted), Instant.parse(now));
  }

  @Test
  void a_day_that_was_never_counted_is_due_once_it_has_begun() {
    assertTrue(Recounting.due(DAY, Instant.MIN, Instant.parse("2026-03-01T00:00:00Z")));
    assertFalse(Recounting.due(DAY, Instant.MIN, Instant.parse("2026-02-28T23:59:59Z")));
  }

  @Test
  void a_day_is_counted_every_minute_while_it_lasts_and_every_hour_for_a_week() {
    assertFalse(due("2026-03-01T12:00:00Z", "2026-03-01T12:00:59Z"));
    assertTrue(due("2026-03-01T12:00:00Z", "2026-03-01T12:01:01Z"));
    assertFalse(due("2026-03-04T12:00:00Z", "2026-03-04T12:59:00Z"));
    assertTrue(due("2026-03-04T12:00:00Z", "2026-03-04T13:01:00Z"));
  }

  @Test
  void a_day_is_counted_once_more_when_the_week_is_over_and_never_again() {
    assertTrue(due("2026-03-08T23:59:00Z", "2026-03-20T00:00:00Z"));
    assertFalse(due("2026-03-09T00:00:00Z", "2026-04-20T00:00:00Z"));
  }
}
