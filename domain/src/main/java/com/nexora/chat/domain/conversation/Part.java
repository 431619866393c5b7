package com.nexora.chat.domain.conversation;

import java.time.Instant;
import java.util.Optional;

/// One part of a conversation, oldest first within it. `text` is plain text that keeps links, and
/// is empty when the part says nothing. Messages also travel inside assignments and re-openings,
/// so whether a part speaks is asked of its text, never of its kind alone.
public record Part(
    PartId id, Kind kind, Author author, String text, Instant at, Optional<Assignee> assignedTo) {

  public enum Kind {
    MESSAGE,
    /// Seen by teammates only.
    NOTE,
    ASSIGNMENT,
    OTHER
  }

  public boolean fromCustomer() {
    return author instanceof Author.Customer && speaks();
  }

  /// A reply the customer can see, by a teammate: the agent or a person.
  public boolean replyByTeammate() {
    return author instanceof Author.Teammate && speaks();
  }

  public boolean replyBy(TeammateId teammate) {
    return speaks() && author instanceof Author.Teammate(TeammateId id) && id.equals(teammate);
  }

  private boolean speaks() {
    return kind != Kind.NOTE && !text.isBlank();
  }
}
