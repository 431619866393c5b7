package com.nexora.chat.domain.conversation;

/// One part of a conversation: a message, a note, an assignment.
/// Opaque, unique only within one workspace and type (Intercom documentation, "Identifiers").
public record PartId(String value) {

  public PartId {
    if (value.isBlank()) {
      throw new IllegalArgumentException("a part id is never blank");
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
