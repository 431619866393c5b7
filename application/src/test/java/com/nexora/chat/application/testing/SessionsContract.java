package com.nexora.chat.application.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nexora.chat.application.port.Accounts;
import com.nexora.chat.application.port.Sessions;
import com.nexora.chat.domain.access.AccountId;
import com.nexora.chat.domain.access.SessionLife;
import com.nexora.chat.domain.tenancy.Secret;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// What every memory of sessions does.
public interface SessionsContract {

  Instant NOON = Instant.parse("2026-11-23T12:00:00Z");
  Secret A = new Secret("a");
  Secret B = new Secret("b");
  AccountId OLGA = new AccountId("1");

  /// Fresh and empty, with [#olga] opened.
  Sessions sessions();

  static Accounts.Account olga() {
    return new Accounts.Account(OLGA, "Olga", "digest", true);
  }

  @Test
  default void a_session_is_found_by_what_the_browser_brings() {
    Sessions sessions = sessions();
    sessions.begin(A, OLGA, NOON);
    assertEquals(
        Optional.of(new Sessions.Session(OLGA, "Olga", true, new SessionLife(NOON, NOON))),
        sessions.find(A));
    assertEquals(Optional.empty(), sessions.find(B));
  }

  @Test
  default void a_sign_of_life_is_kept() {
    Sessions sessions = sessions();
    sessions.begin(A, OLGA, NOON);
    sessions.seen(A, NOON.plusSeconds(60));
    assertEquals(
        Optional.of(new SessionLife(NOON, NOON.plusSeconds(60))),
        sessions.find(A).map(Sessions.Session::life));
  }

  @Test
  default void a_session_that_was_ended_is_not_found_again() { // C-03
    Sessions sessions = sessions();
    sessions.begin(A, OLGA, NOON);
    sessions.begin(B, OLGA, NOON);
    assertTrue(sessions.end(A));
    assertFalse(sessions.end(A));
    assertEquals(Optional.empty(), sessions.find(A));
    assertTrue(sessions.find(B).isPresent());
  }

  @Test
  default void an_account_is_signed_out_everywhere() {
    Sessions sessions = sessions();
    sessions.begin(A, OLGA, NOON);
    sessions.begin(B, OLGA, NOON);
    sessions.endAll(OLGA);
    assertEquals(Optional.empty(), sessions.find(A));
    assertEquals(Optional.empty(), sessions.find(B));
  }

  @Test
  default void what_has_ended_by_time_is_forgotten_when_another_begins() {
    Sessions sessions = sessions();
    sessions.begin(A, OLGA, NOON);
    sessions.begin(B, OLGA, NOON.plus(SessionLife.IDLE).plus(Duration.ofDays(1)));
    assertEquals(Optional.empty(), sessions.find(A));
  }
}
