package com.nexora.chat.twin.payload;

import org.jspecify.annotations.Nullable;

/// What a human teammate does in the Inbox.
public record TeammateRequest(
    @Nullable String adminId,
    @Nullable String action,
    @Nullable String body,
    @Nullable String assigneeType,
    @Nullable String assigneeId,
    @Nullable String tagId) {}
