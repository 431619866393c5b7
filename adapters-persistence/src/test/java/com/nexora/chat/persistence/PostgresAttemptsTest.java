package com.nexora.chat.persistence;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.nexora.chat.application.port.Attempts;
import com.nexora.chat.application.testing.AttemptsContract;
import com.nexora.chat.domain.tenancy.Secret;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PostgresAttemptsTest implements AttemptsContract {

  private final TestDatabase database = TestDatabase.SHARED;

  @BeforeEach
  void empty() {
    database.execute("TRUNCATE nexora.connect_attempt");
  }

  @Override
  public Attempts attempts() {
    return database.emptied().attempts();
  }

  @Test
  void the_table_does_not_hold_what_an_admin_brings_back() {
    attempts().begin(Attempts.Purpose.CONNECT, new Secret("to-find"), LIFETIME, 10);
    assertEquals(
        List.of("false"),
        database.rows("SELECT digest LIKE '%to-find%' FROM nexora.connect_attempt").stream()
            .map(found -> found.equals("t") ? "true" : "false")
            .toList());
  }

  @Override
  public void letPass(Duration time) {
    database.execute("UPDATE nexora.connect_attempt SET begun_at = begun_at - INTERVAL '"
        + time.toMillis() + " milliseconds'");
  }
}
