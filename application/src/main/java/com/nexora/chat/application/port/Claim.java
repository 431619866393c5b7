package com.nexora.chat.application.port;

import com.nexora.chat.domain.conversation.ConversationId;
import com.nexora.chat.domain.tenancy.WorkspaceId;

/// The right to work on one conversation until the lease ends. The epoch rises with every claim;
/// each write names it, so that a worker that was paused past its lease can change nothing.
public record Claim(WorkspaceId workspace, ConversationId conversation, long epoch) {}
