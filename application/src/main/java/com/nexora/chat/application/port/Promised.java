package com.nexora.chat.application.port;

import com.nexora.chat.domain.conversation.ConversationId;
import com.nexora.chat.domain.hours.Promise;

/// A promise that has not come to its end.
///
/// @param number with the conversation it names the promise
/// @param reopened whether the conversation is with people again
/// @param broken whether the promised time went by without an answer
public record Promised(
    ConversationId conversation, long number, Promise promise, boolean reopened, boolean broken) {}
