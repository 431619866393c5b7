package com.nexora.chat.application.port;

import com.nexora.chat.domain.handoff.Handed;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import java.time.Instant;
import java.util.List;

/// Handoffs that somebody is to take in time. A conversation has one at a time. Times are those of
/// whoever asks, not the store's own: only they can be compared with office hours.
public interface Handovers {

  /// Keeps nothing and knows of nothing: where handoffs stay where they are.
  Handovers NONE = new Handovers() {
    @Override
    public void hand(WorkspaceId workspace, Claim claim, long turn, Handed handed) {}

    @Override
    public void goneOn(WorkspaceId workspace, Claim claim, long turn, Handed handed) {}

    @Override
    public List<Awaited> due(WorkspaceId workspace, Instant now, int most) {
      return List.of();
    }

    @Override
    public List<Awaited> open(WorkspaceId workspace, int most) {
      return List.of();
    }

    @Override
    public void look(WorkspaceId workspace, Awaited awaited, Instant nextLook) {}

    @Override
    public boolean wake(WorkspaceId workspace, Awaited awaited, Instant nextLook) {
      return true;
    }

    @Override
    public boolean stuck(WorkspaceId workspace, Awaited awaited, Instant nextLook) {
      return false;
    }

    @Override
    public void end(WorkspaceId workspace, Awaited awaited, Ending how) {}

    @Override
    public Count count(WorkspaceId workspace) {
      return new Count(0, 0);
    }
  };

  /// How the wait ends.
  enum Ending {
    /// Somebody took it.
    TAKEN,
    /// The agent has the conversation again.
    RETURNED,
    /// The agent handed the conversation over once more.
    ANEW,
    /// The workspace no longer wants handoffs to go on.
    UNWANTED,
    /// The conversation was deleted.
    GONE
  }

  /// What has not come to its end.
  ///
  /// @param waiting handoffs that nobody has been seen to take yet
  /// @param stuck those that have gone as far as they may, and nobody took them
  record Count(long waiting, long stuck) {}

  /// A conversation was handed over. One that stood there before ends. Nothing happens when the
  /// same turn has been kept before.
  ///
  /// @param turn the epoch of the turn that did it
  /// @throws StaleClaim when another worker has the conversation by now
  void hand(WorkspaceId workspace, Claim claim, long turn, Handed handed);

  /// The handoff that stands there has gone on, or was to. Nothing happens when the same turn has
  /// been kept before, or when nothing stands there.
  ///
  /// @param turn the epoch of the turn that did it
  /// @param handed how it stands now
  /// @throws StaleClaim when another worker has the conversation by now
  void goneOn(WorkspaceId workspace, Claim claim, long turn, Handed handed);

  /// Those that are to be looked at, the most pressing first.
  List<Awaited> due(WorkspaceId workspace, Instant now, int most);

  /// Those that have not come to their end, the most pressing first.
  List<Awaited> open(WorkspaceId workspace, int most);

  /// Nothing is to be done before.
  void look(WorkspaceId workspace, Awaited awaited, Instant nextLook);

  /// Makes its conversation due, unless somebody has it or it was set aside. A look that was to
  /// come later comes now.
  ///
  /// @param nextLook if nothing came of it
  /// @return false when it was set aside: then no turn will see to it
  boolean wake(WorkspaceId workspace, Awaited awaited, Instant nextLook);

  /// It has gone as far as it may.
  ///
  /// @return whether nobody had noted it before
  boolean stuck(WorkspaceId workspace, Awaited awaited, Instant nextLook);

  /// Nothing happens when it has come to its end already.
  void end(WorkspaceId workspace, Awaited awaited, Ending how);

  Count count(WorkspaceId workspace);
}
