package com.nexora.chat.domain.tenancy;

/// A word that opens something: an access token, a client secret. Only who sends or compares it
/// takes the value out; everywhere else it passes through closed.
public record Secret(String value) {

  public Secret {
    if (value.isBlank()) {
      throw new IllegalArgumentException("a secret is never blank");
    }
  }

  /// Whether it is of visible ASCII alone: what else is typed or pasted would not stay within its
  /// line of a request (RFC 9110, 5.5).
  public boolean fitsItsLine() {
    return value.chars().allMatch(each -> each > ' ' && each <= '~');
  }

  /// Never the secret.
  @Override
  public String toString() {
    return "Secret[hidden]";
  }
}
