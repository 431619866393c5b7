package com.nexora.chat.application.port;

import com.nexora.chat.domain.tenancy.WorkspaceId;
import java.util.Optional;
import java.util.Set;

/// Whose turn it is among workspaces: they are served in the order of their ids, round and round.
///
/// @param last the workspace that was served last; empty at the start
/// @param stays whether it is still its turn
/// @param full workspaces that have as much under way as they may, or where nothing can be done
public record Round(Optional<WorkspaceId> last, boolean stays, Set<WorkspaceId> full) {

  public static final Round START = new Round(Optional.empty(), false, Set.of());

  public Round {
    full = Set.copyOf(full);
  }
}
