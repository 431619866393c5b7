package com.nexora.chat.twin.payload;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/// API 2.16, CreateContact and UpdateContact. What is absent stays as it is.
public record ContactRequest(
    @Nullable String role,
    @Nullable String externalId,
    @Nullable String email,
    @Nullable String phone,
    @Nullable String name,
    @Nullable String ownerId,
    @Nullable Boolean unsubscribedFromEmails,
    @Nullable Map<String, @Nullable Object> customAttributes) {}
