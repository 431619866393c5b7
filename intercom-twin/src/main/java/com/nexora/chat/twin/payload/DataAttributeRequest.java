package com.nexora.chat.twin.payload;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// API 2.16, createDataAttribute and updateDataAttribute.
public record DataAttributeRequest(
    @Nullable String name,
    @Nullable String model,
    @Nullable String dataType,
    @Nullable String description,
    @Nullable Boolean archived,
    @Nullable List<Option> options) {

  /// One choice.
  public record Option(@Nullable String value) {}
}
