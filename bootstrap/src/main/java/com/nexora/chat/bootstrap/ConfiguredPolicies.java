package com.nexora.chat.bootstrap;

import com.nexora.chat.application.port.Policies;
import com.nexora.chat.bootstrap.workspaces.ConfiguredWorkspace;
import com.nexora.chat.domain.policy.WorkspacePolicy;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// The policies as the workspaces file has them; they change with a restart.
record ConfiguredPolicies(Map<WorkspaceId, WorkspacePolicy> byWorkspace) implements Policies {

  ConfiguredPolicies {
    byWorkspace = Map.copyOf(byWorkspace);
  }

  static ConfiguredPolicies of(List<ConfiguredWorkspace> workspaces) {
    return new ConfiguredPolicies(workspaces.stream()
        .collect(Collectors.toMap(ConfiguredWorkspace::id, ConfiguredWorkspace::policy)));
  }

  /// In the order of their workspaces.
  Map<WorkspaceId, Duration> quietPeriods() {
    Map<WorkspaceId, Duration> periods = new TreeMap<>(Comparator.comparing(WorkspaceId::value));
    byWorkspace.forEach((workspace, policy) -> periods.put(workspace, policy.quietPeriod()));
    return periods;
  }

  @Override
  public Optional<WorkspacePolicy> of(WorkspaceId workspace) {
    return Optional.ofNullable(byWorkspace.get(workspace));
  }
}
