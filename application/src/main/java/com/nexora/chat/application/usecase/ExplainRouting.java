package com.nexora.chat.application.usecase;

import com.nexora.chat.domain.account.Account;
import com.nexora.chat.domain.conversation.Conversation;
import com.nexora.chat.domain.handoff.Climb;
import com.nexora.chat.domain.policy.WorkspacePolicy;
import com.nexora.chat.domain.routing.Explanation;
import com.nexora.chat.domain.tenancy.WorkspaceId;

/// What a workspace's rules make of a conversation now, and why. Nothing is done, and no reply is
/// thought of.
@FunctionalInterface
public interface ExplainRouting {

  Explained explain(
      WorkspaceId workspace, WorkspacePolicy policy, Conversation conversation, Account account);

  /// @param person who would be tried, and why, if a person took over: because the rule says
  ///     so, or because the customer asks for one or the agent does not get on
  record Explained(Explanation explanation, Climb person) {}
}
