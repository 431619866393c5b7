package com.nexora.chat.application.port;

import com.nexora.chat.domain.tenancy.WorkspaceId;
import java.util.Optional;
import java.util.Set;

/// The kill switch of each workspace: while it is halted, nothing that a customer would see can be
/// marked as being sent, by any node. Each halt and its end are kept, with who gave it and why.
public interface Halts {

  /// From now on [TurnLedger] refuses what a customer would see, and every claim under way in the
  /// workspace ends, without a strike: its conversation is due at once. A workspace that is
  /// halted already is halted once more, for this reason.
  ///
  /// @throws PortFailure when nobody knows the workspace
  /// @return how many things that customers see were marked as being sent before, and
  ///     may arrive
  long halt(WorkspaceId workspace, String by, String because);

  /// @return false when it was not halted; then nothing changed
  boolean go(WorkspaceId workspace, String by, String because);

  /// Why the workspace is halted; empty when it is not.
  Optional<Halt> of(WorkspaceId workspace);

  @CrossTenant("each node follows who is halted; ids only")
  Set<WorkspaceId> halted();
}
