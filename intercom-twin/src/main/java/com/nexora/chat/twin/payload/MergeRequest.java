package com.nexora.chat.twin.payload;

import org.jspecify.annotations.Nullable;

/// API 2.16, MergeContact.
public record MergeRequest(
    @Nullable String from, @Nullable String into, @Nullable Boolean skipDuplicateValidation) {}
