package com.nexora.chat.bootstrap.workspaces;

import com.nexora.chat.domain.policy.WorkspacePolicy;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import com.nexora.chat.intercom.Connection;
import com.nexora.chat.llm.ModelPlan;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A workspace as its file describes it.
///
/// @param connection empty when the file does not say; then the workspace is connected by a command
///     or by OAuth
/// @param model which models propose its replies
public record ConfiguredWorkspace(
    WorkspaceId id,
    String name,
    Optional<Connection> connection,
    WorkspacePolicy policy,
    ModelPlan model) {

  /// One with the built-in model.
  public ConfiguredWorkspace(
      WorkspaceId id, String name, Optional<Connection> connection, WorkspacePolicy policy) {
    this(id, name, connection, policy, ModelPlan.BUILT_IN);
  }

  /// The same as a published version.
  public ConfiguredWorkspace released(long number) {
    return new ConfiguredWorkspace(
        id, name, connection, policy.withRelease(policy.release().numbered(number)), model);
  }

  /// How those are reached whose file says so.
  public static Map<WorkspaceId, Connection> connections(List<ConfiguredWorkspace> workspaces) {
    Map<WorkspaceId, Connection> connections = new HashMap<>();
    workspaces.forEach(
        workspace -> workspace.connection().ifPresent(c -> connections.put(workspace.id(), c)));
    return connections;
  }

  /// Without the secrets.
  @Override
  public String toString() {
    return name + " (" + id + ")";
  }
}
