package com.nexora.chat.application.testing;

import com.nexora.chat.application.port.AuditLog;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// An audit log in memory.
public final class InMemoryAuditLog implements AuditLog {

  private final Map<WorkspaceId, List<Entry>> entries = new HashMap<>();
  private final Set<WorkspaceId> known;

  /// @param known to somebody; whatever is written makes its workspace known, too
  public InMemoryAuditLog(WorkspaceId... known) {
    this.known = new HashSet<>(List.of(known));
  }

  @Override
  public synchronized void write(WorkspaceId workspace, Act act, Instant at) {
    known.add(workspace);
    List<Entry> written = entries.computeIfAbsent(workspace, _ -> new ArrayList<>());
    written.add(new Entry(written.size() + 1L, act, at));
  }

  @Override
  public synchronized boolean writeRarely(
      WorkspaceId workspace, Act act, Instant at, Duration apart) {
    boolean again = entries.getOrDefault(workspace, List.of()).stream()
        .anyMatch(entry -> entry.act().who().equals(act.who())
            && entry.act().act().equals(act.act())
            && entry.at().isAfter(at.minus(apart)));
    boolean writes = known.contains(workspace) && !again;
    if (writes) {
      write(workspace, act, at);
    }
    return writes;
  }

  @Override
  public synchronized List<Entry> newest(WorkspaceId workspace, long before, int most) {
    return entries.getOrDefault(workspace, List.of()).reversed().stream()
        .filter(entry -> entry.number() < before)
        .limit(most)
        .toList();
  }
}
