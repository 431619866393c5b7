package com.nexora.chat.llm.provider;

import com.nexora.chat.application.port.Spending;
import com.nexora.chat.application.port.Spending.Limits;
import com.nexora.chat.application.port.Spending.Reserved;
import com.nexora.chat.domain.conversation.ConversationId;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import java.util.Optional;

/// What one turn may spend of its workspace's budget. Tokens are set aside before each call, so
/// that turns which spend at once do not spend the same ones. Without limits nobody is asked.
final class Purse {

  private final Spending spending;
  private final WorkspaceId workspace;
  private final ConversationId conversation;
  private final Limits limits;
  private Optional<Reserved> aside = Optional.empty();

  Purse(Spending spending, WorkspaceId workspace, ConversationId conversation, Limits limits) {
    this.spending = spending;
    this.workspace = workspace;
    this.conversation = conversation;
    this.limits = limits;
  }

  WorkspaceId workspace() {
    return workspace;
  }

  /// Whether a call that takes so many tokens at most may be made.
  boolean lets(long atMost) {
    if (limits.equals(Limits.NONE)) {
      return true;
    }
    aside = spending.reserve(workspace, conversation, limits, atMost);
    return aside.isPresent();
  }

  /// What the call took in truth.
  void took(long tokens) {
    aside.ifPresent(reserved -> spending.settle(workspace, reserved, tokens));
    aside = Optional.empty();
  }
}
