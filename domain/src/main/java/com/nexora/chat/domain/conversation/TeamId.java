package com.nexora.chat.domain.conversation;

/// A team of teammates.
/// Opaque, unique only within one workspace and type (Intercom documentation, "Identifiers").
public record TeamId(String value) {

  public TeamId {
    if (value.isBlank()) {
      throw new IllegalArgumentException("a team id is never blank");
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
