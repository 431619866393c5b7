package com.nexora.chat.twin.conversation;

import org.jspecify.annotations.Nullable;

/// Something happened: the conversation afterwards, the part it left and the topic it is told
/// under.
public record Change(
    Conversation conversation,
    @Nullable Part part,
    @Nullable Topic topic) {}
