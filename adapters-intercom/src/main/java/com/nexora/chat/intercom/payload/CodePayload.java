package com.nexora.chat.intercom.payload;

/// Documentation, "Setting up OAuth": what is traded for a token.
public record CodePayload(String code, String clientId, String clientSecret) {

  /// Never the code or the secret.
  @Override
  public String toString() {
    return "CodePayload[hidden]";
  }
}
