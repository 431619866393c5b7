package com.nexora.chat.application.testing;

import com.nexora.chat.application.port.Attempts;
import java.time.Duration;
import java.time.Instant;

class InMemoryAttemptsTest implements AttemptsContract {

  private Instant now = Instant.EPOCH;
  private final Attempts attempts = new InMemoryAttempts(() -> now);

  @Override
  public Attempts attempts() {
    return attempts;
  }

  @Override
  public void letPass(Duration time) {
    now = now.plus(time);
  }
}
