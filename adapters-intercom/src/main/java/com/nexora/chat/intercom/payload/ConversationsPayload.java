package com.nexora.chat.intercom.payload;

import jakarta.json.JsonValue;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// API 2.16, schema `conversation_list`, as far as it is read.
///
/// @param totalCount of all pages
public record ConversationsPayload(
    @Nullable List<@Nullable ListedPayload> conversations,
    @Nullable Pages pages,
    @Nullable Long totalCount) {

  public record ListedPayload(@Nullable String id, @Nullable JsonValue updatedAt) {}

  public record Pages(@Nullable Next next) {}

  public record Next(@Nullable String startingAfter) {}
}
