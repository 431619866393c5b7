package com.nexora.chat.application.testing;

import com.nexora.chat.application.port.Mirror;
import java.time.Duration;

class InMemoryMirrorTest implements MirrorContract {

  private final InMemoryStore store = new InMemoryStore();
  private final Mirror mirror = new InMemoryMirror(store);

  @Override
  public Mirror mirror() {
    return mirror;
  }

  @Override
  public void letPass(Duration time) {
    store.letPass(time);
  }
}
