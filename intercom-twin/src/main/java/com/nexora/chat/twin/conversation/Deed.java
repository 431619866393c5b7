package com.nexora.chat.twin.conversation;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Everything that can be done to a conversation and leaves a part in it.
/// Closed on purpose: a new deed must say what it changes, who hears of it and how it is shown.
public sealed interface Deed {

  /// A customer writes; in a closed or snoozed conversation that opens it again.
  record CustomerMessage(String html, @Nullable String quickReplyUuid) implements Deed {}

  /// A teammate answers; the options are buttons, and a pure quick reply has no body.
  record Comment(@Nullable String html, List<QuickReply> options) implements Deed {
    public Comment {
      options = List.copyOf(options);
    }
  }

  /// An internal note, which no customer sees.
  record Note(String html) implements Deed {}

  /// Given to a teammate, a team or nobody, perhaps with words for the customer.
  record Assignment(Assignee assignee, @Nullable String html) implements Deed {}

  /// Closed, perhaps with words for the customer.
  record Close(@Nullable String html) implements Deed {}

  /// Opened again by a teammate.
  record Open() implements Deed {}

  /// Put aside until a moment.
  record Snooze(Instant until) implements Deed {}

  /// One conversation attribute has a new value.
  record AttributeChange(
      String name, @Nullable Object value, @Nullable Object previous) implements Deed {}

  /// The words in it, if any.
  default @Nullable String body() {
    return switch (this) {
      case CustomerMessage message -> message.html();
      case Comment comment -> comment.html();
      case Note note -> note.html();
      case Assignment assignment -> assignment.html();
      case Close close -> close.html();
      case Open _, Snooze _, AttributeChange _ -> null;
    };
  }

  default boolean isVisibleToCustomer() {
    return !(this instanceof Note) && (body() != null || this instanceof Comment);
  }
}
