package com.nexora.chat.application.port;

import com.nexora.chat.domain.conversation.ConversationId;
import com.nexora.chat.domain.tenancy.WorkspaceId;

/// What the store knows of one conversation, for a person to look at. Asks nobody else and changes
/// nothing.
@FunctionalInterface
public interface ReadCase {

  CaseFile read(WorkspaceId workspace, ConversationId conversation);
}
