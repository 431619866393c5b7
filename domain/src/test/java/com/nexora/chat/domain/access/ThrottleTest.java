package com.nexora.chat.domain.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ThrottleTest {

  private static final int FREE = Throttle.FREE_FOR_AN_ACCOUNT;
  private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");

  @Test
  void three_attempts_are_free_and_each_further_one_doubles_the_wait_up_to_five_minutes() {
    Throttle throttle = Throttle.NONE;
    List<Long> waits = new ArrayList<>();
    for (int attempt = 0; attempt < 14; attempt++) {
      throttle = throttle.attemptedAt(NOON, FREE);
      waits.add(throttle.waitAt(NOON).toSeconds());
    }
    assertEquals(List.of(0L, 0L, 0L, 1L, 2L, 4L, 8L, 16L, 32L, 64L, 128L, 256L, 300L, 300L), waits);
  }

  @Test
  void nobody_is_locked_out_for_ever() {
    Throttle throttle = Throttle.NONE;
    for (int attempt = 0; attempt < 1_000_000; attempt++) {
      throttle = throttle.attemptedAt(NOON, FREE);
    }
    assertEquals(Throttle.LONGEST_WAIT, throttle.waitAt(NOON));
  }

  @Test
  void what_lies_an_hour_ago_is_forgotten() {
    Throttle throttle = Throttle.NONE;
    for (int attempt = 0; attempt < 10; attempt++) {
      throttle = throttle.attemptedAt(NOON, FREE);
    }
    Instant later = NOON.plus(Duration.ofHours(2));
    Throttle then = throttle.attemptedAt(later, FREE);
    assertEquals(1, then.attempts());
    assertTrue(then.waitAt(later).isZero());
  }
}
