package com.nexora.chat.twin.payload;

import org.jspecify.annotations.Nullable;

/// API 2.16, manageConversation: close, open, snooze and assign in one.
public record ManageRequest(
    @Nullable String messageType,
    @Nullable String type,
    @Nullable String adminId,
    @Nullable String assigneeId,
    @Nullable String body,
    @Nullable Long snoozedUntil) {}
