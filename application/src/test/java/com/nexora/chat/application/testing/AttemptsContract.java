package com.nexora.chat.application.testing;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nexora.chat.application.port.Attempts;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/// What every memory of attempts does.
public interface AttemptsContract {

  Duration LIFETIME = Duration.ofMinutes(10);

  /// Fresh and empty for each test.
  Attempts attempts();

  /// As if this much time had passed since the attempts began.
  void letPass(Duration time);

  @Test
  default void an_attempt_ends_once() {
    assertTrue(attempts().begin("a", LIFETIME, 10));
    assertTrue(attempts().end("a", LIFETIME));
    assertFalse(attempts().end("a", LIFETIME));
  }

  @Test
  default void an_attempt_that_was_not_begun_cannot_end() {
    attempts().begin("a", LIFETIME, 10);
    assertFalse(attempts().end("b", LIFETIME));
    assertTrue(attempts().end("a", LIFETIME));
  }

  @Test
  default void the_same_attempt_cannot_begin_twice() {
    assertTrue(attempts().begin("a", LIFETIME, 10));
    assertFalse(attempts().begin("a", LIFETIME, 10));
  }

  @Test
  default void an_attempt_is_forgotten_after_its_lifetime() {
    attempts().begin("a", LIFETIME, 10);
    letPass(LIFETIME.plusSeconds(1));
    assertFalse(attempts().end("a", LIFETIME));
  }

  @Test
  default void there_are_never_too_many_and_old_ones_make_room() {
    assertTrue(attempts().begin("a", LIFETIME, 2));
    assertTrue(attempts().begin("b", LIFETIME, 2));
    assertFalse(attempts().begin("c", LIFETIME, 2));
    letPass(LIFETIME.plusSeconds(1));
    assertTrue(attempts().begin("c", LIFETIME, 2));
  }
}
