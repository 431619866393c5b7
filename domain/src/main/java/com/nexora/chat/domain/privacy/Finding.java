package com.nexora.chat.domain.privacy;

/// Personal data in a text.
///
/// @param start of its first character (UTF-16)
/// @param end after its last
public record Finding(PersonalKind kind, int start, int end) {

  public Finding {
    if (start < 0 || end <= start) {
      throw new IllegalArgumentException("a finding is not empty");
    }
  }
}
