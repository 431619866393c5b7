package com.nexora.chat.intercom.payload;

import jakarta.json.JsonValue;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// API 2.16, schema `deleted_conversation_list`, as far as it is read.
public record DeletedPayload(
    @Nullable List<@Nullable Gone> conversations, @Nullable Pages pages) {

  public record Gone(@Nullable String id, @Nullable JsonValue deletedAt) {}

  /// @param next the address of the next page; it is not followed, only whether there is one counts
  public record Pages(@Nullable JsonValue next) {}
}
