package com.nexora.chat.application.testing;

import java.time.Instant;

class InMemoryRatingsTest extends InMemoryFixture implements RatingsContract {

  @Override
  public Instant soon() {
    return Instant.parse("2026-01-05T09:00:01Z");
  }
}
