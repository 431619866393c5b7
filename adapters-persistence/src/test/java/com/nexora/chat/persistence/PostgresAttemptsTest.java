package com.nexora.chat.persistence;

import com.nexora.chat.application.port.Attempts;
import com.nexora.chat.application.testing.AttemptsContract;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;

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

  @Override
  public void letPass(Duration time) {
    database.execute("UPDATE nexora.connect_attempt SET begun_at = begun_at - INTERVAL '"
        + time.toMillis() + " milliseconds'");
  }
}
