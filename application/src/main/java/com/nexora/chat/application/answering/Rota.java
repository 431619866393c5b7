package com.nexora.chat.application.answering;

import com.nexora.chat.application.port.Claim;
import com.nexora.chat.application.port.Policies;
import com.nexora.chat.application.port.Round;
import com.nexora.chat.domain.policy.WorkspacePolicy;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/// Who comes next on this node: weighted round robin over workspaces, with a cap for each, so that
/// a busy workspace makes no other wait. Knows the claims that are under way here.
final class Rota {

  private final Policies policies;
  private final int atOnce;
  private final Supplier<Set<WorkspaceId>> shut;
  private final LongSupplier nanos;
  private final Map<Claim, Long> underWay = new HashMap<>();
  private final Map<WorkspaceId, Integer> busy = new HashMap<>();
  private Optional<WorkspaceId> last = Optional.empty();
  private int taken;

  /// @param shut workspaces in which nothing can be done just now
  /// @param nanos a clock that only goes forward
  Rota(Policies policies, int atOnce, Supplier<Set<WorkspaceId>> shut, LongSupplier nanos) {
    this.policies = policies;
    this.atOnce = atOnce;
    this.shut = shut;
    this.nanos = nanos;
  }

  synchronized Round next() {
    Set<WorkspaceId> full = new HashSet<>(shut.get());
    busy.forEach((workspace, count) -> {
      if (count >= atOnce) {
        full.add(workspace);
      }
    });
    boolean stays = last.filter(workspace -> taken < share(workspace)).isPresent();
    return new Round(last, stays, full);
  }

  synchronized void took(Claim claim) {
    WorkspaceId workspace = claim.workspace();
    taken = last.equals(Optional.of(workspace)) && taken < share(workspace) ? taken + 1 : 1;
    last = Optional.of(workspace);
    underWay.put(claim, nanos.getAsLong());
    busy.merge(workspace, 1, Integer::sum);
  }

  synchronized void putDown(Claim claim) {
    if (underWay.remove(claim) != null) {
      busy.computeIfPresent(claim.workspace(), (workspace, count) -> count == 1 ? null : count - 1);
    }
  }

  /// Claims that were taken within this time.
  synchronized Collection<Claim> underWayFor(Duration atMost) {
    long now = nanos.getAsLong();
    return underWay.entrySet().stream()
        .filter(taken -> now - taken.getValue() <= atMost.toNanos())
        .map(Map.Entry::getKey)
        .toList();
  }

  private int share(WorkspaceId workspace) {
    return policies.of(workspace).map(WorkspacePolicy::share).orElse(1);
  }
}
