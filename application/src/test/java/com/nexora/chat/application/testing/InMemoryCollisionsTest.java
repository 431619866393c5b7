package com.nexora.chat.application.testing;

import com.nexora.chat.application.port.Collisions;
import java.time.Instant;
import java.time.InstantSource;

class InMemoryCollisionsTest implements CollisionsContract {

  @Override
  public Collisions collisions() {
    return new InMemoryCollisions(InstantSource.fixed(Instant.parse("2026-01-05T09:00:00Z")));
  }
}
