package com.nexora.chat.application.testing;

import com.nexora.chat.application.port.Delivery;
import com.nexora.chat.application.port.Inbox;
import com.nexora.chat.application.port.RawBody;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// An inbox in memory.
public final class InMemoryInbox implements Inbox {

  private record Keyed(WorkspaceId workspace, String key) {}

  private final InMemoryQueue queue;
  private final InMemoryTurns turns;
  private final Set<Keyed> ids = new HashSet<>();
  private final Set<Keyed> news = new HashSet<>();
  private final Map<WorkspaceId, List<Delivery>> accepted = new HashMap<>();
  private final Map<Keyed, String> quarantined = new HashMap<>();
  private final Map<String, String> parked = new HashMap<>();

  private final InMemoryNotices notices;

  InMemoryInbox(InMemoryQueue queue, InMemoryTurns turns, InMemoryNotices notices) {
    this.queue = queue;
    this.turns = turns;
    this.notices = notices;
  }

  @Override
  public synchronized boolean accept(WorkspaceId workspace, Delivery delivery) {
    Keyed id = new Keyed(workspace, delivery.id());
    Keyed key = new Keyed(workspace, delivery.semanticKey());
    if (ids.contains(id) || news.contains(key)) {
      return false;
    }
    ids.add(id);
    news.add(key);
    notices.told(workspace, delivery);
    accepted.computeIfAbsent(workspace, w -> new ArrayList<>()).add(delivery);
    delivery.conversation().ifPresent(conversation -> {
      var where = new InMemoryStore.Key(workspace, conversation);
      delivery.customerPart().ifPresent(part -> turns.owe(where, part, delivery.age()));
      delivery.assignment().ifPresent(part -> turns.announce(where, part));
      queue.news(where, delivery.quietPeriod(), delivery.longestRest());
    });
    return true;
  }

  @Override
  public synchronized void quarantine(WorkspaceId workspace, String id, RawBody body, String why) {
    quarantined.putIfAbsent(new Keyed(workspace, id), why);
  }

  @Override
  public synchronized void park(String id, String claimedWorkspace, RawBody body) {
    parked.putIfAbsent(id, claimedWorkspace);
  }

  public synchronized List<Delivery> accepted(WorkspaceId workspace) {
    return List.copyOf(accepted.getOrDefault(workspace, List.of()));
  }

  /// Why each body could not be read.
  public synchronized List<String> quarantined(WorkspaceId workspace) {
    return quarantined.entrySet().stream()
        .filter(entry -> entry.getKey().workspace().equals(workspace))
        .map(Map.Entry::getValue)
        .toList();
  }

  /// The workspaces that were named, by the id of the delivery.
  public synchronized Map<String, String> parked() {
    return Map.copyOf(parked);
  }
}
