package com.nexora.chat.twin.payload;

import org.jspecify.annotations.Nullable;

/// Whatever names one thing by its id, and perhaps who does it: tags, companies and notes of
/// contacts and conversations (API 2.16). Either field may be absent where it is not needed.
public record IdRequest(
    @Nullable String id,
    @Nullable String adminId,
    @Nullable String name,
    @Nullable String body) {}
