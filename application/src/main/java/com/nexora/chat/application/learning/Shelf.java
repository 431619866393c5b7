package com.nexora.chat.application.learning;

import com.nexora.chat.application.port.KnowledgeStore;
import com.nexora.chat.domain.knowledge.Library;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/// Keeps each workspace's library in memory and looks now and then whether it has changed.
public final class Shelf {

  /// How old a copy may be: how long after an edit the agent may still quote the old article.
  static final Duration FRESH = Duration.ofSeconds(5);

  private record Copy(Library library, long revision, Instant checked) {}

  private final KnowledgeStore knowledge;
  private final String model;
  private final InstantSource clock;
  private final Map<WorkspaceId, Copy> copies = new ConcurrentHashMap<>();

  public Shelf(KnowledgeStore knowledge, String model, InstantSource clock) {
    this.knowledge = knowledge;
    this.model = model;
    this.clock = clock;
  }

  public Library of(WorkspaceId workspace) {
    Instant now = clock.instant();
    Copy copy = copies.get(workspace);
    if (copy == null || copy.checked().plus(FRESH).isBefore(now)) {
      copy = refreshed(workspace, copy, now);
      copies.put(workspace, copy);
    }
    return copy.library();
  }

  private Copy refreshed(WorkspaceId workspace, @Nullable Copy old, Instant now) {
    long revision = knowledge.revision(workspace);
    return old != null && old.revision() == revision
        ? new Copy(old.library(), revision, now)
        : new Copy(knowledge.load(workspace, model), revision, now);
  }
}
