package com.nexora.chat.application.port;

import com.nexora.chat.domain.conversation.ConversationId;
import com.nexora.chat.domain.handoff.Handed;

/// A handoff of which it is not known yet that somebody has taken it.
///
/// @param number with the conversation it names the handoff
/// @param stuck whether it has gone as far as it may, and somebody has been told so
public record Awaited(ConversationId conversation, long number, Handed handed, boolean stuck) {}
