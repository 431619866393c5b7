package com.nexora.chat.application.port;

import com.nexora.chat.domain.tenancy.WorkspaceId;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// A workspace's own things as they were when Intercom was last asked, and how far the asking has
/// come. Each kind is read in rounds of pages; a process that dies in between costs one page.
public interface Mirror {

  /// Everything of one kind that is known, by id. While a round goes on, what it has not come to
  /// yet is as the round before left it.
  List<Mirrored> all(WorkspaceId workspace, MirrorKind kind);

  /// Kinds that were never begun are absent.
  Map<MirrorKind, MirrorProgress> progress(WorkspaceId workspace);

  /// The kinds that should be read now.
  Set<MirrorKind> due(WorkspaceId workspace);

  /// Makes a kind due, if it was ever read. What is under way is read once more afterwards: nobody
  /// knows whether it came before or after the change.
  void refresh(WorkspaceId workspace, MirrorKind kind);

  /// Takes a kind up, if it is due and nobody has it.
  ///
  /// @param lease after which another may take it up, unless pages are kept meanwhile
  Optional<MirrorRun> begin(WorkspaceId workspace, MirrorKind kind, Duration lease);

  /// Stores a page together with where the next one begins. With the last page everything goes that
  /// was not seen in this round.
  ///
  /// @param lease begins anew
  Kept keep(WorkspaceId workspace, MirrorRun run, MirrorPage page, Duration lease);

  /// Gives the kind back. Nothing happens when another has it by now.
  void end(WorkspaceId workspace, MirrorRun run, MirrorRun.End end);

  /// What became of a page.
  enum Kept {
    KEPT,
    /// Nothing was stored: it holds what an earlier page of this round held, so the list has moved
    /// under the reader, and something may have slipped through.
    SHIFTED,
    /// Nothing was stored: another has the kind by now.
    TAKEN
  }
}
