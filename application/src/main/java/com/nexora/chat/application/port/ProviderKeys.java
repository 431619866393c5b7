package com.nexora.chat.application.port;

import com.nexora.chat.domain.tenancy.Secret;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// The keys with which each workspace asks providers of models, sealed as [Grants] are: whoever
/// reads the store without the master key reads nothing of them. They end with the workspace's
/// grant, whether that has ended in Intercom or here.
public interface ProviderKeys {

  /// A key without the key.
  ///
  /// @param keptAt when it was stored last
  record Known(String name, Instant keptAt) {}

  /// Stores a key, in place of the one of that name if there was one.
  ///
  /// @param name as the workspaces file names it
  /// @throws PortFailure when the workspace's own key is wrapped with a master key that is not
  ///     here; then nothing is changed
  void keep(WorkspaceId workspace, String name, Secret key);

  /// Empty when there is none of that name.
  ///
  /// @throws PortFailure when it cannot be unsealed; the message says what to do
  Optional<Secret> of(WorkspaceId workspace, String name);

  /// All of a workspace, by name.
  List<Known> all(WorkspaceId workspace);

  /// Erases a key; whoever has lost the master key can, too.
  ///
  /// @return false when there was none
  boolean remove(WorkspaceId workspace, String name);
}
