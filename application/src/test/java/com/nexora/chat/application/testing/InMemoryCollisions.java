package com.nexora.chat.application.testing;

import com.nexora.chat.application.port.Collisions;
import com.nexora.chat.domain.coexistence.Collision;
import com.nexora.chat.domain.coexistence.Collision.Other;
import com.nexora.chat.domain.conversation.ConversationId;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Collisions in memory.
public final class InMemoryCollisions implements Collisions {

  private record First(Collision collision, Instant at) {}

  private record Key(WorkspaceId workspace, ConversationId conversation, Other with) {}

  private final Map<Key, First> seen = new LinkedHashMap<>();
  private final InstantSource clock;

  public InMemoryCollisions(InstantSource clock) {
    this.clock = clock;
  }

  @Override
  public synchronized void saw(
      WorkspaceId workspace, ConversationId conversation, Collision collision) {
    seen.putIfAbsent(
        new Key(workspace, conversation, collision.with()), new First(collision, clock.instant()));
  }

  @Override
  public synchronized List<Seen> since(WorkspaceId workspace, Duration age, int most) {
    return seen.entrySet().stream()
        .filter(entry -> entry.getKey().workspace().equals(workspace))
        .map(entry -> new Seen(
            entry.getKey().conversation(),
            entry.getValue().collision(),
            Duration.between(entry.getValue().at(), clock.instant())))
        .filter(each -> each.age().compareTo(age) <= 0)
        .sorted(Comparator.comparing(Seen::age))
        .limit(most)
        .toList();
  }
}
