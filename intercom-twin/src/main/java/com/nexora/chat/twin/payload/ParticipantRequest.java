package com.nexora.chat.twin.payload;

import org.jspecify.annotations.Nullable;

/// API 2.16, attachContactToConversation and redactConversation.
public record ParticipantRequest(
    @Nullable String adminId,
    @Nullable Customer customer,
    @Nullable String type,
    @Nullable String conversationId,
    @Nullable String conversationPartId,
    @Nullable String sourceId) {

  /// Named in one of three ways.
  public record Customer(
      @Nullable String intercomUserId,
      @Nullable String userId,
      @Nullable String email) {}
}
