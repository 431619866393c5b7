package com.nexora.chat.intercom.client;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/// A-04 of the catalogue of faults.
class BreakerTest {

  private static final Duration PAUSE = Duration.ofSeconds(10);

  private final TestTime time = new TestTime();
  private final Breaker breaker = new Breaker(time.time().nanos());

  @Test
  void it_takes_twenty_reads_of_which_half_failed() {
    succeed(10);
    fail(9);
    assertTrue(breaker.lets());
    breaker.failed();
    assertFalse(breaker.lets());
  }

  @Test
  void only_the_last_twenty_count() {
    fail(9);
    succeed(20);
    fail(9);
    assertTrue(breaker.lets());
    fail(1);
    assertFalse(breaker.lets());
  }

  @Test
  void after_a_pause_one_read_tries() {
    fail(20);
    time.pass(PAUSE.minusNanos(1));
    assertFalse(breaker.lets());
    time.pass(Duration.ofNanos(1));
    assertTrue(breaker.lets());
    assertFalse(breaker.lets());
    breaker.failed();
    assertFalse(breaker.lets());
    time.pass(PAUSE);
    assertTrue(breaker.lets());
    breaker.succeeded();
    fail(18);
    assertTrue(breaker.lets());
  }

  @Test
  void a_try_that_said_nothing_may_be_repeated() {
    fail(20);
    time.pass(PAUSE);
    assertTrue(breaker.lets());
    breaker.undecided();
    assertTrue(breaker.lets());
  }

  @Test
  void what_was_on_its_way_does_not_end_the_pause() {
    fail(20);
    breaker.succeeded();
    assertFalse(breaker.lets());
  }

  private void succeed(int times) {
    for (int i = 0; i < times; i++) {
      breaker.succeeded();
    }
  }

  private void fail(int times) {
    for (int i = 0; i < times; i++) {
      breaker.failed();
    }
  }
}
