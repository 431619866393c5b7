package com.nexora.chat.application.testing;

import static com.nexora.chat.application.port.Attempts.Purpose.CONNECT;
import static com.nexora.chat.application.port.Attempts.Purpose.SIGN_IN;
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
    assertTrue(attempts().begin(CONNECT, A, LIFETIME, 10));
    assertTrue(attempts().end(CONNECT, A, LIFETIME));
    assertFalse(attempts().end(CONNECT, A, LIFETIME));
  }

  @Test
  default void an_attempt_that_was_not_begun_cannot_end() {
    attempts().begin(CONNECT, A, LIFETIME, 10);
    assertFalse(attempts().end(CONNECT, B, LIFETIME));
    assertTrue(attempts().end(CONNECT, A, LIFETIME));
  }

  @Test
  default void the_same_attempt_cannot_begin_twice() {
    assertTrue(attempts().begin(CONNECT, A, LIFETIME, 10));
    assertFalse(attempts().begin(CONNECT, A, LIFETIME, 10));
  }

  @Test
  default void an_attempt_is_forgotten_after_its_lifetime() { // C-01
    attempts().begin(CONNECT, A, LIFETIME, 10);
    letPass(LIFETIME.plusSeconds(1));
    assertFalse(attempts().end(CONNECT, A, LIFETIME));
  }

  @Test
  default void there_are_never_too_many_and_old_ones_make_room() {
    assertTrue(attempts().begin(CONNECT, A, LIFETIME, 2));
    assertTrue(attempts().begin(CONNECT, B, LIFETIME, 2));
    assertFalse(attempts().begin(CONNECT, C, LIFETIME, 2));
    letPass(LIFETIME.plusSeconds(1));
    assertTrue(attempts().begin(CONNECT, C, LIFETIME, 2));
  }

  @Test
  default void who_signs_in_takes_no_room_from_who_connects_and_ends_nothing_of_theirs() { // C-01
    assertTrue(attempts().begin(SIGN_IN, A, LIFETIME, 1));
    assertFalse(attempts().begin(SIGN_IN, B, LIFETIME, 1));
    assertTrue(attempts().begin(CONNECT, C, LIFETIME, 1));
    assertFalse(attempts().end(CONNECT, A, LIFETIME));
    assertFalse(attempts().end(SIGN_IN, C, LIFETIME));
    assertTrue(attempts().end(SIGN_IN, A, LIFETIME));
    assertTrue(attempts().end(CONNECT, C, LIFETIME));
  }
}
