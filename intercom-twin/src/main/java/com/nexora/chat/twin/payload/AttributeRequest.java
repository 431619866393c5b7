package com.nexora.chat.twin.payload;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// API 2.16, createConversationAttribute.
public record AttributeRequest(
    @Nullable String name,
    @Nullable String dataType,
    @Nullable String description,
    @Nullable List<Option> options) {

  /// One choice of a list attribute.
  public record Option(@Nullable String label) {}
}
