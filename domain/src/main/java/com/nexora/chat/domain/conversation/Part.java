package com.nexora.chat.domain.conversation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// One part of a conversation, oldest first within it. `text` is plain text that keeps links, and
/// is empty when the part has no words. Messages also travel inside assignments and re-openings,
/// so whether a part speaks is asked of its text and its attachments, never of its kind alone.
///
/// @param attachments those that are kept, at most [Attachment#MOST]
public record Part(
    PartId id,
    Kind kind,
    Author author,
    String text,
    Instant at,
    Optional<Assignee> assignedTo,
    List<Attachment> attachments) {

  public enum Kind {
    MESSAGE,
    /// Seen by teammates only.
    NOTE,
    ASSIGNMENT,
    /// Ends the conversation, with words or without, until somebody opens it again.
    CLOSING,
    OTHER
  }

  public Part {
    attachments = attachments.stream().limit(Attachment.MOST).toList();
  }

  /// A part without attachments.
  public Part(
      PartId id, Kind kind, Author author, String text, Instant at, Optional<Assignee> assignedTo) {
    this(id, kind, author, text, at, assignedTo, List.of());
  }

  /// The text, and a line that mentions each attachment.
  public String content() {
    return Stream.concat(
            Stream.of(text).filter(words -> !words.isBlank()),
            attachments.stream().map(Attachment::mention))
        .collect(Collectors.joining("\n"));
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

  /// Whether it says something that the customer can see.
  public boolean speaks() {
    return kind != Kind.NOTE && (!text.isBlank() || !attachments.isEmpty());
  }
}
