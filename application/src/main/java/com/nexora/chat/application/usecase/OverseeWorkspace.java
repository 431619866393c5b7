package com.nexora.chat.application.usecase;

import com.nexora.chat.application.port.Backlog;
import com.nexora.chat.application.port.DeadLetter;
import com.nexora.chat.application.port.Halt;
import com.nexora.chat.application.port.Handovers;
import com.nexora.chat.application.port.OpenObligation;
import com.nexora.chat.application.port.Promised;
import com.nexora.chat.application.port.Unsettled;
import com.nexora.chat.domain.conversation.ConversationId;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What goes on in a workspace right now, and what a person can do about it. Every act is written
/// down with who did it.
public interface OverseeWorkspace {

  /// How many rows of each kind are shown, at most.
  int MOST = 100;

  Overview look(WorkspaceId workspace);

  /// Stops the agent: nothing more is said to customers.
  ///
  /// @return how many messages were on their way and may still arrive
  long stop(WorkspaceId workspace, String by, String because);

  /// @return false when it was not stopped; then nothing changed
  boolean go(WorkspaceId workspace, String by, String because);

  /// Takes up again what was set aside. Asking twice does it once.
  ///
  /// @return false when it is not set aside (any more)
  boolean requeue(WorkspaceId workspace, ConversationId conversation, String by);

  /// How many conversations are taken up again at once, at most: more would keep those who write
  /// now waiting.
  int AT_ONCE = 100;

  /// Conversations that are set aside, oldest first.
  ///
  /// @return as many as can be taken up at once, and whether there are more
  Aside aside(WorkspaceId workspace);

  /// Takes up again those of these that are set aside. Each goes on from its newest state.
  ///
  /// @param conversations [#AT_ONCE] at most
  /// @return what became of each, in their order
  List<Fate> requeue(WorkspaceId workspace, List<ConversationId> conversations, String by);

  /// @param letters of conversations alone
  /// @param unsettled what was decided and goes on; of those that are not in it, nothing was
  /// @param more whether others are set aside, too
  record Aside(
      List<DeadLetter> letters, Map<ConversationId, List<Unsettled>> unsettled, boolean more) {

    public Aside {
      letters = List.copyOf(letters);
      unsettled = Map.copyOf(unsettled);
    }
  }

  /// @param takenUp false when it is not set aside any more, or never was
  record Fate(ConversationId conversation, boolean takenUp) {}

  /// @param open messages without an outcome, oldest first
  /// @param setAside what a person has to look at, oldest first
  /// @param promises made out of hours and not kept yet, the most pressing first
  record Overview(
      Optional<Halt> halted,
      Backlog backlog,
      Handovers.Count handoffs,
      List<OpenObligation> open,
      List<DeadLetter> setAside,
      List<Promised> promises) {

    public Overview {
      open = List.copyOf(open);
      setAside = List.copyOf(setAside);
      promises = List.copyOf(promises);
    }
  }
}
