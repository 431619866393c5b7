package com.nexora.chat.domain.conversation;

/// A customer: Intercom's user or lead.
/// Opaque, unique only within one workspace and type (Intercom documentation, "Identifiers").
public record ContactId(String value) {

  public ContactId {
    if (value.isBlank()) {
      throw new IllegalArgumentException("a contact id is never blank");
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
