package com.nexora.chat.persistence;

import com.nexora.chat.application.port.Collisions;
import com.nexora.chat.application.testing.CollisionsContract;

class PostgresCollisionsTest implements CollisionsContract {

  private final Persistence persistence = TestDatabase.SHARED.emptied();

  @Override
  public Collisions collisions() {
    return persistence.collisions();
  }
}
