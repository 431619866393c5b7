package com.nexora.chat.application.testing;

import com.nexora.chat.application.port.Policies;
import com.nexora.chat.domain.policy.WorkspacePolicy;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// Policies that a test puts in.
public final class InMemoryPolicies implements Policies {

  private final Map<WorkspaceId, WorkspacePolicy> byWorkspace = new HashMap<>();

  public InMemoryPolicies with(WorkspaceId workspace, WorkspacePolicy policy) {
    byWorkspace.put(workspace, policy);
    return this;
  }

  @Override
  public Optional<WorkspacePolicy> of(WorkspaceId workspace) {
    return Optional.ofNullable(byWorkspace.get(workspace));
  }
}
