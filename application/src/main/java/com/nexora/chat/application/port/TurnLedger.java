package com.nexora.chat.application.port;

import com.nexora.chat.domain.conversation.ConversationId;
import com.nexora.chat.domain.conversation.Ownership;
import com.nexora.chat.domain.conversation.PartId;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import com.nexora.chat.domain.turn.Outcome;
import com.nexora.chat.domain.turn.PriorTurn;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Obligations, decisions and the fate of each action. Every write checks the claim's epoch and
/// throws [StaleClaim] without effect when the conversation was claimed anew.
public interface TurnLedger {

  /// The customer messages of a conversation that have no outcome yet.
  Set<PartId> openObligations(WorkspaceId workspace, ConversationId conversation);

  /// The turn that was decided and not yet finished, even when all its actions are settled: a
  /// crash between the last action and [#finish] must not lead to a second decision. There is at
  /// most one.
  Optional<DecidedTurn> unfinished(WorkspaceId workspace, ConversationId conversation);

  /// Finished turns of one episode, oldest first.
  List<PriorTurn> prior(WorkspaceId workspace, ConversationId conversation, Ownership.Ours episode);

  /// Commits a decision with all its actions planned, before anything is sent.
  void decide(WorkspaceId workspace, Claim claim, DecidedTurn turn);

  /// Commits a new state of one action.
  void move(WorkspaceId workspace, Claim claim, PlannedAction action);

  /// Finishes a turn: closes the obligations of the messages it settles with its outcome. A
  /// message that was read before its own delivery arrived is settled with the rest, and stays so
  /// when the delivery comes. An outcome is the last, except that a message that was
  /// left alone may be answered or handed off later, when the conversation is given to the agent.
  void finish(WorkspaceId workspace, Claim claim, DecidedTurn turn);

  /// Closes obligations that need no turn: nothing was decided or sent.
  void close(WorkspaceId workspace, Claim claim, Set<PartId> parts, Outcome outcome);
}
