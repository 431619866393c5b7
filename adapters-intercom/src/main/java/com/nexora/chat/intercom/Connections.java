package com.nexora.chat.intercom;

import com.nexora.chat.domain.tenancy.WorkspaceId;
import java.util.Optional;

/// The connected workspaces.
@FunctionalInterface
public interface Connections {

  /// Empty when nobody has connected this workspace. It is asked for every webhook and call, so it
  /// should answer from memory.
  Optional<Connection> of(WorkspaceId workspace);
}
