package com.nexora.chat.application.answering;

import com.nexora.chat.application.port.Claim;
import com.nexora.chat.application.port.Policies;
import com.nexora.chat.application.port.Round;
import com.nexora.chat.domain.policy.WorkspacePolicy;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Who comes next on this node: weighted round robin over workspaces, with a cap for each, so that
/// a busy workspace makes no other wait. Knows the claims that are under way here.
final class Rota {

  private final Policies policies;
  private final int atOnce;
  private final Set<Claim> underWay = new HashSet<>();
  private final Map<WorkspaceId, Integer> busy = new HashMap<>();
  private Optional<WorkspaceId> last = Optional.empty();
  private int taken;

  Rota(Policies policies, int atOnce) {
    this.policies = policies;
    this.atOnce = atOnce;
  }

  synchronized Round next() {
    Set<WorkspaceId> full = new HashSet<>();
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
    underWay.add(claim);
    busy.merge(workspace, 1, Integer::sum);
  }

  synchronized void putDown(Claim claim) {
    if (underWay.remove(claim)) {
      busy.computeIfPresent(claim.workspace(), (workspace, count) -> count == 1 ? null : count - 1);
    }
  }

  synchronized Collection<Claim> underWay() {
    return Set.copyOf(underWay);
  }

  private int share(WorkspaceId workspace) {
    return policies.of(workspace).map(WorkspacePolicy::share).orElse(1);
  }
}
