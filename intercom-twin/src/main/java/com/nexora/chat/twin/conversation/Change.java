package com.nexora.chat.twin.conversation;

import org.jspecify.annotations.Nullable;

/// Something happened: the conversation before (none before its first message) and afterwards,
/// the part it left and the topic it is told under.
public record Change(
    @Nullable Conversation before,
    Conversation conversation,
    @Nullable Part part,
    @Nullable Topic topic) {

  /// The id of what was added: a part, the opening message, or nothing when only labels changed.
  public @Nullable String addedId() {
    if (part != null) {
      return part.id();
    }
    return before == null ? conversation.opening().messageId() : null;
  }
}
