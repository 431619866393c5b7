package com.nexora.chat.domain.conversation;

/// An Intercom conversation.
/// Opaque, unique only within one workspace and type (Intercom documentation, "Identifiers").
public record ConversationId(String value) {

  public ConversationId {
    if (value.isBlank()) {
      throw new IllegalArgumentException("a conversation id is never blank");
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
