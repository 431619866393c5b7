package com.nexora.chat.intercom.payload;

import org.jspecify.annotations.Nullable;

/// Of any answer only whom it is about.
public record ReferencePayload(@Nullable String id) {}
