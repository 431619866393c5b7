package com.nexora.chat.application.testing;

import com.nexora.chat.application.port.SendLock;
import com.nexora.chat.domain.conversation.ConversationId;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// Send locks in memory. One that is let go twice, because its session was closed meanwhile, takes
/// it from nobody else.
public final class InMemorySendLock implements SendLock {

  private final Map<InMemoryStore.Key, Long> held = new HashMap<>();
  private long taken;

  @Override
  public synchronized Optional<Held> tryTake(WorkspaceId workspace, ConversationId conversation) {
    InMemoryStore.Key key = new InMemoryStore.Key(workspace, conversation);
    if (held.containsKey(key)) {
      return Optional.empty();
    }
    long mine = ++taken;
    held.put(key, mine);
    return Optional.of(new Held(() -> letGo(key, mine)));
  }

  private synchronized void letGo(InMemoryStore.Key key, long mine) {
    held.remove(key, mine);
  }
}
