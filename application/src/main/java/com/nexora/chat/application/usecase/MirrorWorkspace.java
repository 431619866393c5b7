package com.nexora.chat.application.usecase;

import com.nexora.chat.application.port.MirrorKind;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import java.util.Set;

/// Keeps a copy of a workspace's own things.
public interface MirrorWorkspace {

  /// The kinds that should be read now.
  Set<MirrorKind> due(WorkspaceId workspace);

  /// Reads one kind if it is due, from where the last run stopped. The caller sees to it that a
  /// workspace is read one kind at a time.
  Report mirror(WorkspaceId workspace, MirrorKind kind);

  /// Something of this kind has changed: it is due from now on, durably.
  void refresh(WorkspaceId workspace, MirrorKind kind);

  sealed interface Report {

    /// It is not due, or somebody else reads it.
    record NotDue() implements Report {}

    /// All of it was read.
    ///
    /// @param things how many there are
    /// @param note what an operator should know; empty for nothing
    record Current(int things, String note) implements Report {}

    /// Intercom does not give it; it is asked for again in the next round.
    record Withheld(String why) implements Report {}

    /// It goes on soon where it stopped, or begins anew when the list has moved.
    record Interrupted(String why) implements Report {}
  }
}
