package com.nexora.chat.twin.payload;

import org.jspecify.annotations.Nullable;

/// API 2.16, createConversation.
public record StartRequest(@Nullable From from, @Nullable String body) {

  /// The customer who starts.
  public record From(@Nullable String type, @Nullable String id) {}
}
