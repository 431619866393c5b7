package com.nexora.chat.twin.conversation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Something happened: the conversation before (none before its first message) and afterwards,
/// the part it left and the topics it is told under.
public record Change(
    @Nullable Conversation before,
    Conversation conversation,
    @Nullable Part part,
    List<Topic> topics) {

  public Change {
    topics = List.copyOf(topics);
  }

  /// The id of what was added: a part, the opening message, or nothing when only labels changed.
  public @Nullable String addedId() {
    if (part != null) {
      return part.id();
    }
    return before == null ? conversation.opening().messageId() : null;
  }

  /// Whether the part was made now, rather than redacted or tagged.
  public boolean leavesPart() {
    return part != null && !isRedaction() && !topics.contains(Topic.PART_TAGGED);
  }

  public boolean isDeletion() {
    return topics.contains(Topic.DELETED);
  }

  public boolean isRedaction() {
    return topics.contains(Topic.PART_REDACTED);
  }
}
