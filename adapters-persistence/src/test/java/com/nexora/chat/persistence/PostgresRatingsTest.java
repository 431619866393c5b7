package com.nexora.chat.persistence;

import com.nexora.chat.application.testing.RatingsContract;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

class PostgresRatingsTest extends PostgresFixture implements RatingsContract {

  private final Instant soon = Instant.now().truncatedTo(ChronoUnit.SECONDS).plusSeconds(60);

  @Override
  public Instant soon() {
    return soon;
  }
}
