package com.nexora.chat.domain.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class RetentionTest {

  @Test
  void a_clock_that_goes_ahead_makes_nothing_old() { // C-17
    Instant right = Instant.parse("2026-05-01T00:00:00Z");
    Instant ahead = Instant.parse("2036-05-01T00:00:00Z");
    Instant limit = Instant.parse("2026-04-01T00:00:00Z");
    assertEquals(limit, Retention.limit(Duration.ofDays(30), right, ahead));
    assertEquals(limit, Retention.limit(Duration.ofDays(30), ahead, right));
  }

  @Test
  void nothing_is_kept_for_less_than_two_weeks_or_more_than_ten_years() {
    for (Duration wrong : new Duration[] {
      Duration.ZERO, Retention.SHORTEST.minusSeconds(1), Retention.LONGEST.plusSeconds(1)
    }) {
      assertThrows(IllegalArgumentException.class, () -> Retention.of(wrong), wrong.toString());
    }
    Retention.of(Retention.SHORTEST);
    Retention.of(Retention.LONGEST);
  }
}
