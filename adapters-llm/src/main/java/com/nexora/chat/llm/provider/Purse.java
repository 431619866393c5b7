package com.nexora.chat.llm.provider;

import com.nexora.chat.application.port.Spending;
import com.nexora.chat.application.port.Spending.Amount;
import com.nexora.chat.application.port.Spending.Limits;
import com.nexora.chat.application.port.Spending.Reserved;
import com.nexora.chat.domain.conversation.ConversationId;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import java.util.Optional;

/// What one turn may spend of its workspace's budget. What a call can take is set aside before it,
/// so that turns which spend at once do not spend the same. Without limits nobody is asked.
final class Purse {

  private final Spending spending;
  private final WorkspaceId workspace;
  private final ConversationId conversation;
  private final Limits limits;
  private final long tokensATurn;
  private long tokensTaken;
  private Optional<Reserved> aside = Optional.empty();

  /// @param tokensTaken by an earlier draft of the same turn
  Purse(
      Spending spending,
      WorkspaceId workspace,
      ConversationId conversation,
      Plan plan,
      long tokensTaken) {
    this.spending = spending;
    this.workspace = workspace;
    this.conversation = conversation;
    this.limits = plan.limits();
    this.tokensATurn = plan.tokensATurn();
    this.tokensTaken = tokensTaken;
  }

  WorkspaceId workspace() {
    return workspace;
  }

  /// Whether a call that takes so much at most may be made.
  boolean lets(Amount atMost) {
    if (tokensATurn > 0 && tokensTaken + atMost.tokens() > tokensATurn) {
      return false;
    }
    if (limits.equals(Limits.NONE)) {
      return true;
    }
    aside = spending.reserve(workspace, conversation, limits, atMost);
    return aside.isPresent();
  }

  /// What the call took in truth.
  void took(Amount amount) {
    tokensTaken += amount.tokens();
    aside.ifPresent(reserved -> spending.settle(workspace, reserved, amount));
    aside = Optional.empty();
  }
}
