package com.nexora.chat.intercom.payload;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// API 2.16, schema `error`.
public record ErrorPayload(
    @Nullable String requestId, @Nullable List<Detail> errors) {

  public record Detail(@Nullable String code, @Nullable String message) {}

  public Optional<Detail> first() {
    return Optional.ofNullable(errors).flatMap(all -> all.stream().findFirst());
  }
}
