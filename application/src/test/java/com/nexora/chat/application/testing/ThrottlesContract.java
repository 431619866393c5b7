package com.nexora.chat.application.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.nexora.chat.application.port.Throttles;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/// What every counter of attempts does.
public interface ThrottlesContract {

  Instant NOON = Instant.parse("2026-11-23T12:00:00Z");

  /// Fresh and empty.
  Throttles throttles();

  @Test
  default void attempts_that_are_not_free_have_to_be_waited_for() { // C-07
    Throttles throttles = throttles();
    assertEquals(Duration.ZERO, throttles.attempt("a", 2, NOON));
    assertEquals(Duration.ZERO, throttles.attempt("a", 2, NOON));
    assertEquals(Duration.ZERO, throttles.attempt("a", 2, NOON));
    assertEquals(Duration.ofSeconds(1), throttles.attempt("a", 2, NOON));
    assertEquals(Duration.ZERO, throttles.attempt("a", 2, NOON.plusSeconds(1)));
    assertEquals(Duration.ofSeconds(2), throttles.attempt("a", 2, NOON.plusSeconds(1)));
  }

  @Test
  default void an_attempt_that_came_too_soon_does_not_lengthen_the_wait() {
    Throttles throttles = throttles();
    assertEquals(Duration.ZERO, throttles.attempt("a", 0, NOON));
    for (int i = 0; i < 20; i++) {
      assertEquals(Duration.ofSeconds(1), throttles.attempt("a", 0, NOON));
    }
  }

  @Test
  default void an_attempt_that_succeeded_does_not_count_and_the_others_do() {
    Throttles throttles = throttles();
    for (int i = 0; i < 20; i++) {
      assertEquals(Duration.ZERO, throttles.attempt("a", 1, NOON));
      throttles.giveBack("a");
    }
    assertEquals(Duration.ZERO, throttles.attempt("a", 1, NOON));
    assertEquals(Duration.ZERO, throttles.attempt("a", 1, NOON));
    assertEquals(Duration.ofSeconds(1), throttles.attempt("a", 1, NOON));
    throttles.giveBack("nobody");
  }

  @Test
  default void keys_are_counted_apart_and_forgotten_apart() {
    Throttles throttles = throttles();
    assertEquals(Duration.ZERO, throttles.attempt("a", 0, NOON));
    assertEquals(Duration.ZERO, throttles.attempt("b", 0, NOON));
    throttles.forget("a");
    assertEquals(Duration.ZERO, throttles.attempt("a", 0, NOON));
    assertEquals(Duration.ofSeconds(1), throttles.attempt("b", 0, NOON));
  }
}
