package com.nexora.chat.domain.tenancy;

/// A word that opens something: an access token, a client secret. Only who sends or compares it
/// takes the value out; everywhere else it passes through closed.
public record Secret(String value) {

  public Secret {
    if (value.isBlank()) {
      throw new IllegalArgumentException("a secret is never blank");
    }
  }

  /// Never the secret.
  @Override
  public String toString() {
    return "Secret[hidden]";
  }
}
