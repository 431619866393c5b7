package com.nexora.chat.application.port;

import com.nexora.chat.domain.tenancy.WorkspaceId;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// The grants of all workspaces, sealed: whoever reads the store without the master key reads
/// nothing of them.
public interface Grants {

  /// How long after a grant was kept the secret before its own still counts.
  Duration PREVIOUS_LASTS = Duration.ofDays(1);

  /// Connects the workspace, or connects it again. A private app's secret that changes by this
  /// stays known as the previous one.
  ///
  /// @param name what people call the workspace
  void keep(WorkspaceId workspace, String name, Grant grant);

  /// Empty when nobody has connected it, or its grant has ended.
  ///
  /// @throws PortFailure when it cannot be unsealed; the message says what to do
  Optional<Grant> of(WorkspaceId workspace);

  /// Erases token, secrets and the workspace's [ProviderKeys]; what it has stored otherwise stays.
  ///
  /// @return false when there was no grant; keys are erased all the same
  boolean end(WorkspaceId workspace);

  /// Every workspace that has or had a grant, by id.
  @CrossTenant("each node follows which workspaces are connected; ids and counters only")
  List<Known> all();

  /// @param version rises with every change of the grant
  record Known(WorkspaceId workspace, long version, boolean live) {}
}
