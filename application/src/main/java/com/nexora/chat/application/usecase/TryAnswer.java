package com.nexora.chat.application.usecase;

import com.nexora.chat.domain.account.Account;
import com.nexora.chat.domain.conversation.Conversation;
import com.nexora.chat.domain.policy.WorkspacePolicy;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import com.nexora.chat.domain.turn.Decision;
import com.nexora.chat.domain.turn.DecisionRecord;
import com.nexora.chat.domain.turn.PriorTurn;
import java.util.List;

/// Decides what the agent would do in a conversation, by the same code as in earnest, and does
/// nothing of it: nothing is sent and nothing is stored.
@FunctionalInterface
public interface TryAnswer {

  Trial answer(WorkspaceId workspace, WorkspacePolicy policy, Occasion occasion);

  /// @param conversation its last messages are the customer's, and wait for a reply
  /// @param prior what the agent has decided in it before, oldest first
  record Occasion(Conversation conversation, Account account, List<PriorTurn> prior) {
    public Occasion {
      prior = List.copyOf(prior);
    }
  }

  record Trial(Decision decision, DecisionRecord record) {}
}
