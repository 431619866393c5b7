package com.nexora.chat.persistence;

import com.nexora.chat.application.port.Mirror;
import com.nexora.chat.application.testing.MirrorContract;
import java.time.Duration;

class PostgresMirrorTest implements MirrorContract {

  private final Persistence persistence = TestDatabase.SHARED.emptied();

  @Override
  public Mirror mirror() {
    return persistence.mirror();
  }

  @Override
  public void letPass(Duration time) {
    TestDatabase.SHARED.execute("""
        UPDATE nexora.mirror_progress SET due_at = due_at - INTERVAL '%1$d milliseconds',
               taken_until = taken_until - INTERVAL '%1$d milliseconds',
               finished_at = finished_at - INTERVAL '%1$d milliseconds'
        """.formatted(time.toMillis()));
  }
}
