package com.nexora.chat.application.port;

import com.nexora.chat.domain.conversation.Conversation;
import com.nexora.chat.domain.conversation.ConversationId;
import com.nexora.chat.domain.tenancy.WorkspaceId;

/// Reads a conversation as it is now.
@FunctionalInterface
public interface ReadConversation {

  Result read(WorkspaceId workspace, ConversationId conversation);

  sealed interface Result {

    record Read(Conversation conversation) implements Result {}

    /// Deleted, or never there.
    record Gone() implements Result {}

    /// Not now: limited, refused, or unreachable.
    record Unavailable(String why) implements Result {}
  }
}
