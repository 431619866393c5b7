package com.nexora.chat.application.usecase;

import com.nexora.chat.domain.conversation.Assignee;
import com.nexora.chat.domain.conversation.ConversationId;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import java.util.Optional;

/// Shows a teammate what the agent made of a conversation. Answers from the store alone.
@FunctionalInterface
public interface ShowCase {

  CaseView show(WorkspaceId workspace, ConversationId conversation, Asked asked);

  /// What the one who asks knows of the conversation.
  ///
  /// @param assignee whom Intercom says it is assigned to; empty when it does not say
  record Asked(Optional<Assignee> assignee) {}
}
