package com.nexora.chat.application.testing;

import com.nexora.chat.application.port.Halt;
import com.nexora.chat.application.port.Halts;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/// Halts in memory.
public final class InMemoryHalts implements Halts {

  private final InMemoryQueue queue;
  private final Function<WorkspaceId, Set<InMemoryStore.Key>> flying;
  private final InstantSource clock;
  private final Map<WorkspaceId, Halt> newest = new ConcurrentHashMap<>();

  InMemoryHalts(
      InMemoryQueue queue,
      Function<WorkspaceId, Set<InMemoryStore.Key>> flying,
      InstantSource clock) {
    this.queue = queue;
    this.flying = flying;
    this.clock = clock;
  }

  @Override
  public long halt(WorkspaceId workspace, String by, String because) {
    newest.put(workspace, new Halt(by, because, clock.instant()));
    queue.endClaims(workspace, flying.apply(workspace));
    return flying.apply(workspace).size();
  }

  @Override
  public boolean go(WorkspaceId workspace, String by, String because) {
    return newest.remove(workspace) != null;
  }

  @Override
  public Optional<Halt> of(WorkspaceId workspace) {
    return Optional.ofNullable(newest.get(workspace));
  }

  @Override
  public Set<WorkspaceId> halted() {
    return Set.copyOf(newest.keySet());
  }
}
