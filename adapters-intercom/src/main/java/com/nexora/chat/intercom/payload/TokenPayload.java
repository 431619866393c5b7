package com.nexora.chat.intercom.payload;

import org.jspecify.annotations.Nullable;

/// Documentation, "Setting up OAuth": the token is given twice.
public record TokenPayload(
    @Nullable String accessToken, @Nullable String token) {

  /// Never the token.
  @Override
  public String toString() {
    return "TokenPayload[hidden]";
  }
}
