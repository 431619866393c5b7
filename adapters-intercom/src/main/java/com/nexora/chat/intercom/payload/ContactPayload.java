package com.nexora.chat.intercom.payload;

import jakarta.json.JsonValue;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// API 2.16, schema `contact`, as far as it is read.
public record ContactPayload(
    @Nullable String id,
    @Nullable String role,
    @Nullable String name,
    @Nullable String ownerId,
    @Nullable Map<String, @Nullable JsonValue> customAttributes) {}
