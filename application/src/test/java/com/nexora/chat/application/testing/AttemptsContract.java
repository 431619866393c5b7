package com.nexora.chat.application.testing;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nexora.chat.application.port.Attempts;
import com.nexora.chat.domain.tenancy.Secret;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/// What every memory of attempts does.
public interface AttemptsContract {

  Secret A = new Secret("a");
  Secret B = new Secret("b");
  Secret C = new Secret("c");
  Duration LIFETIME = Duration.ofMinutes(10);

  /// Fresh and empty for each test.
  Attempts attempts();

  /// As if this much time had passed since the attempts began.
  void letPass(Duration time);

  @Test
  default void an_attempt_ends_once() { // C-01
    assertTrue(attempts().begin(A, LIFETIME, 10));
    assertTrue(attempts().end(A, LIFETIME));
    assertFalse(attempts().end(A, LIFETIME));
  }

  @Test
  default void an_attempt_that_was_not_begun_cannot_end() {
    attempts().begin(A, LIFETIME, 10);
    assertFalse(attempts().end(B, LIFETIME));
    assertTrue(attempts().end(A, LIFETIME));
  }

  @Test
  default void the_same_attempt_cannot_begin_twice() {
    assertTrue(attempts().begin(A, LIFETIME, 10));
    assertFalse(attempts().begin(A, LIFETIME, 10));
  }

  @Test
  default void an_attempt_is_forgotten_after_its_lifetime() { // C-01
    attempts().begin(A, LIFETIME, 10);
    letPass(LIFETIME.plusSeconds(1));
    assertFalse(attempts().end(A, LIFETIME));
  }

  @Test
  default void there_are_never_too_many_and_old_ones_make_room() {
    assertTrue(attempts().begin(A, LIFETIME, 2));
    assertTrue(attempts().begin(B, LIFETIME, 2));
    assertFalse(attempts().begin(C, LIFETIME, 2));
    letPass(LIFETIME.plusSeconds(1));
    assertTrue(attempts().begin(C, LIFETIME, 2));
  }
}
