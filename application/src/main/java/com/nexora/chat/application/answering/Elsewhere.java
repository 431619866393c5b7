package com.nexora.chat.application.answering;

import com.nexora.chat.application.port.DecidedTurn;
import com.nexora.chat.application.port.Standing;
import com.nexora.chat.domain.conversation.Conversation;
import com.nexora.chat.domain.conversation.GivingBack;
import com.nexora.chat.domain.conversation.Instruction;
import com.nexora.chat.domain.handoff.Taken;
import com.nexora.chat.domain.policy.WorkspacePolicy;
import com.nexora.chat.domain.turn.Outcome;

/// Turns that are carried out while others have the conversation: it need not be ours for them.
record Elsewhere(WorkspacePolicy policy, Standing standing) {

  static boolean is(DecidedTurn turn) {
    return turn.outcome() instanceof Outcome.GivenBack
        || turn.outcome() instanceof Outcome.Escalated;
  }

  /// Whether what the turn is for still is as it was when it was decided.
  boolean stillWanted(DecidedTurn turn, Conversation now) {
    return turn.outcome() instanceof Outcome.GivenBack ? stillOurs(now) : stillUntaken(now);
  }

  private boolean stillOurs(Conversation now) {
    return standing
        .instruction()
        .filter(Instruction::givesBack)
        .filter(wish -> GivingBack.of(now, policy.agent(), wish.at()) == GivingBack.ASSIGN)
        .isPresent();
  }

  private boolean stillUntaken(Conversation now) {
    return standing
        .handover()
        .filter(awaited -> Taken.of(awaited.handed(), now, policy.agent()) instanceof Taken.NotYet)
        .isPresent();
  }
}
