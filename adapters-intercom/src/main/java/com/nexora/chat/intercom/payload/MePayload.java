package com.nexora.chat.intercom.payload;

import org.jspecify.annotations.Nullable;

/// API 2.16, schema `admin_with_app`, as far as it is read.
public record MePayload(
    @Nullable String id,
    @Nullable Boolean emailVerified,
    @Nullable Boolean hasInboxSeat,
    @Nullable App app) {

  public record App(
      @Nullable String idCode,
      @Nullable String name,
      @Nullable String region) {}
}
