package com.nexora.chat.application.usecase;

import com.nexora.chat.application.usecase.ExplainRouting.Explained;
import com.nexora.chat.domain.account.Account;
import com.nexora.chat.domain.conversation.ConversationId;
import com.nexora.chat.domain.policy.WorkspacePolicy;
import com.nexora.chat.domain.tenancy.WorkspaceId;

/// What a workspace's rules would make of a conversation as Intercom has it now, whoever has
/// it and whatever was decided there. Nothing is done.
@FunctionalInterface
public interface TryRules {

  Tried on(WorkspaceId workspace, WorkspacePolicy policy, ConversationId conversation);

  sealed interface Tried {

    /// @param account whom the facts are about
    /// @param known false where Intercom knows no such contact, so that they are taken for
    ///     a lead of whom nothing is known
    record Through(Explained explained, Account account, boolean known) implements Tried {}

    /// @param why a sentence
    record Missing(String why) implements Tried {}
  }
}
