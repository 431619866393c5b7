package com.nexora.chat.twin.payload;

import org.jspecify.annotations.Nullable;

/// What a customer does in the Messenger: starts a conversation, or writes into one.
public record CustomerRequest(
    @Nullable String contactId,
    @Nullable String pageUrl,
    @Nullable String body,
    @Nullable String quickReplyUuid) {}
