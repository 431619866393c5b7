package com.nexora.chat.domain.conversation;

/// A teammate, which Intercom's API calls an admin.
/// Opaque, unique only within one workspace and type (Intercom documentation, "Identifiers").
public record TeammateId(String value) {

  public TeammateId {
    if (value.isBlank()) {
      throw new IllegalArgumentException("a teammate id is never blank");
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
