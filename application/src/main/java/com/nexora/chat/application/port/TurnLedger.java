package com.nexora.chat.application.port;

import com.nexora.chat.domain.conversation.ConversationId;
import com.nexora.chat.domain.conversation.PartId;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import com.nexora.chat.domain.turn.Outcome;
import java.util.List;
import java.util.Set;

/// Obligations, decisions and the fate of each action. Every write checks the claim's epoch and
/// throws [StaleClaim] without effect when the conversation was claimed anew.
public interface TurnLedger {

  Standing standing(WorkspaceId workspace, ConversationId conversation);

  /// Commits a decision with its actions, before anything is sent. The first action may already be
  /// [PlannedAction.State#SENDING], when it is sent at once.
  void decide(WorkspaceId workspace, Claim claim, DecidedTurn turn);

  /// Commits new states of actions of one turn.
  void move(WorkspaceId workspace, Claim claim, List<PlannedAction> actions);

  /// Finishes a turn: commits the states of its actions, closes the obligations of the
  /// messages it settles with its outcome, and gives the conversation back. A message that
  /// was read before its own delivery arrived is settled with the rest, and stays so when the
  /// delivery comes. An outcome is the last, except that a message that was left alone may be
  /// answered or handed off later, when the conversation is given to the agent.
  void finish(WorkspaceId workspace, Claim claim, DecidedTurn turn, Handback then);

  /// Closes obligations that need no turn: nothing was decided or sent. Gives the conversation
  /// back.
  void close(WorkspaceId workspace, Claim claim, Set<PartId> parts, Outcome outcome, Handback then);
}
