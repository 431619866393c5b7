package com.nexora.chat.intercom.signed;

import com.nexora.chat.domain.tenancy.WorkspaceId;
import java.time.Duration;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.LongSupplier;

/// Lets something be said once per workspace and interval, however often it happens. It remembers
/// one moment for each workspace, so only connected ones may be asked about.
public final class Seldom {

  private final long interval;
  private final LongSupplier nanos;
  private final ConcurrentMap<WorkspaceId, Long> lastSaid = new ConcurrentHashMap<>();

  /// @param nanos a clock that only goes forward
  public Seldom(Duration interval, LongSupplier nanos) {
    this.interval = interval.toNanos();
    this.nanos = nanos;
  }

  public boolean due(WorkspaceId workspace) {
    long now = nanos.getAsLong();
    Long last = lastSaid.get(workspace);
    if (last == null) {
      return lastSaid.putIfAbsent(workspace, now) == null;
    }
    return now - last >= interval && lastSaid.replace(workspace, last, now);
  }
}
