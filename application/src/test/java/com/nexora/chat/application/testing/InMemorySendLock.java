package com.nexora.chat.application.testing;

import com.nexora.chat.application.port.SendLock;
import com.nexora.chat.domain.conversation.ConversationId;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/// Send locks in memory.
public final class InMemorySendLock implements SendLock {

  private final Set<InMemoryStore.Key> held = new HashSet<>();

  @Override
  public synchronized Optional<Held> tryTake(WorkspaceId workspace, ConversationId conversation) {
    InMemoryStore.Key key = new InMemoryStore.Key(workspace, conversation);
    return held.add(key) ? Optional.of(new Held(() -> letGo(key))) : Optional.empty();
  }

  private synchronized void letGo(InMemoryStore.Key key) {
    held.remove(key);
  }
}
