package com.nexora.chat.application.testing;

import com.nexora.chat.application.port.AuditLog;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// An audit log in memory.
public final class InMemoryAuditLog implements AuditLog {

  private final Map<WorkspaceId, List<Entry>> entries = new HashMap<>();

  @Override
  public synchronized void write(WorkspaceId workspace, Act act, Instant at) {
    List<Entry> written = entries.computeIfAbsent(workspace, _ -> new ArrayList<>());
    written.add(new Entry(written.size() + 1L, act, at));
  }

  @Override
  public synchronized List<Entry> newest(WorkspaceId workspace, long before, int most) {
    return entries.getOrDefault(workspace, List.of()).reversed().stream()
        .filter(entry -> entry.number() < before)
        .limit(most)
        .toList();
  }
}
