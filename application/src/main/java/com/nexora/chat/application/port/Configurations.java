package com.nexora.chat.application.port;

import com.nexora.chat.domain.tenancy.WorkspaceId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What workspaces have decided, in versions that are added and never changed. The newest published
/// one of a workspace is live.
public interface Configurations {

  /// Keeps a draft; what is live stays.
  ConfigVersion draft(WorkspaceId workspace, ConfigVersion.Draft draft);

  /// Makes it the live version, unless another became live since the one it is based on.
  ///
  /// @return empty when it is based on another version than the live one; then nothing changed
  Optional<ConfigVersion> publish(WorkspaceId workspace, ConfigVersion.Draft draft);

  Optional<ConfigVersion> version(WorkspaceId workspace, long number);

  /// Empty when none was ever published.
  Optional<ConfigVersion> live(WorkspaceId workspace);

  /// Newest first.
  List<ConfigVersion> history(WorkspaceId workspace, int most);

  /// The number of each workspace's live version; workspaces without one are absent.
  @CrossTenant("each node follows what is live; ids and numbers only")
  Map<WorkspaceId, Long> allLive();
}
