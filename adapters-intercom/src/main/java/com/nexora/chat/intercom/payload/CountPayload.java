package com.nexora.chat.intercom.payload;

import org.jspecify.annotations.Nullable;

/// API 2.16, what every paged list says of its length.
///
/// @param totalCount of all pages
public record CountPayload(@Nullable Long totalCount) {}
