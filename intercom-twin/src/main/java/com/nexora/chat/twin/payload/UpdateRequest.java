package com.nexora.chat.twin.payload;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/// API 2.16, updateConversation.
public record UpdateRequest(
    @Nullable Boolean read,
    @Nullable String title,
    @Nullable Map<String, @Nullable Object> customAttributes) {}
