package com.nexora.chat.llm.provider;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// L-03
class BreakerTest {

  private static final long SECOND = 1_000_000_000L;
  private static final Duration UNSAID = Duration.ZERO;

  private final Breaker breaker = new Breaker();

  private Optional<Duration> fails(Failure why, long now) {
    assertTrue(breaker.lets(now));
    return breaker.failed(why, UNSAID, now);
  }

  @Test
  void three_failures_in_a_row_close_it_for_half_a_minute() {
    assertEquals(Optional.empty(), fails(Failure.TOO_SLOW, 0));
    assertEquals(Optional.empty(), fails(Failure.BROKEN, 0));
    assertEquals(Optional.of(Duration.ofSeconds(30)), fails(Failure.UNREACHABLE, 0));
    assertFalse(breaker.lets(29 * SECOND));
    assertTrue(breaker.lets(31 * SECOND));
  }

  @Test
  void a_success_in_between_makes_the_count_begin_anew() {
    fails(Failure.TOO_SLOW, 0);
    fails(Failure.TOO_SLOW, 0);
    breaker.worked();
    fails(Failure.TOO_SLOW, 0);
    assertEquals(Optional.empty(), fails(Failure.TOO_SLOW, 0));
  }

  @Test
  void after_the_pause_one_tries_and_the_others_wait_for_what_comes_of_it() {
    breaker.failed(Failure.RATE_LIMITED, Duration.ofSeconds(5), 0);
    assertTrue(breaker.lets(6 * SECOND));
    assertFalse(breaker.lets(6 * SECOND));
    breaker.worked();
    assertTrue(breaker.lets(6 * SECOND));
  }

  @Test
  void a_try_that_fails_closes_it_again_at_once() {
    breaker.failed(Failure.RATE_LIMITED, Duration.ofSeconds(5), 0);
    assertEquals(Optional.of(Duration.ofSeconds(30)), fails(Failure.BROKEN, 6 * SECOND));
    assertFalse(breaker.lets(7 * SECOND));
  }

  @Test
  void whoever_tries_and_never_comes_back_is_followed_by_another() {
    breaker.failed(Failure.RATE_LIMITED, UNSAID, 0);
    assertTrue(breaker.lets(31 * SECOND));
    assertTrue(breaker.lets(62 * SECOND));
  }

  @Test
  void what_only_a_person_can_mend_waits_longest() {
    for (Failure why : List.of(Failure.BAD_KEY, Failure.QUOTA_USED_UP, Failure.NO_SUCH_MODEL)) {
      assertEquals(
          Optional.of(Duration.ofMinutes(5)), new Breaker().failed(why, UNSAID, 0), why::label);
    }
  }

  @Test
  void nobody_is_left_alone_for_hours_because_they_ask_for_it() {
    assertEquals(
        Optional.of(Duration.ofMinutes(5)),
        breaker.failed(Failure.RATE_LIMITED, Duration.ofDays(3), 0));
  }

  @Test
  void a_model_that_talks_nonsense_is_not_down() {
    for (int turn = 0; turn < 9; turn++) {
      assertEquals(Optional.empty(), fails(Failure.UNREADABLE, 0));
      assertEquals(Optional.empty(), fails(Failure.DECLINED, 0));
    }
  }

  @Test
  void the_clock_may_begin_anywhere() {
    long late = Long.MAX_VALUE - SECOND;
    breaker.failed(Failure.RATE_LIMITED, UNSAID, late);
    assertFalse(breaker.lets(late + 2 * SECOND));
    assertTrue(breaker.lets(late + 31 * SECOND));
  }
}
