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

  /// That moment has come.
  record Wake() implements Deed {}

  /// Intercom's own bot: Fin answers or asks, Operator tells when to expect somebody, a workflow
  /// passes a step. The part's type says which; a step has no words.
  ///
  /// @param fin whether Fin wrote it
  /// @param answer whether it is an answer of Fin's and not its small talk
  /// @param escalates whether Fin lets go with it, and leaves to others who gets the
  ///     conversation
  record Operator(
      String partType, @Nullable String html, boolean fin, boolean answer, boolean escalates)
      implements Deed {}

  /// The customer says how it was, from 1 to 5.
  record Rating(int rating, @Nullable String remark) implements Deed {}

  /// Somebody joins the conversation or leaves it.
  record Participant(String contactId, boolean added) implements Deed {}

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
      case Operator operator -> operator.html();
      case Open _, Snooze _, Wake _, Rating _, Participant _, AttributeChange _ -> null;
    };
  }

  /// What is left when the words are redacted.
  default Deed withoutWords() {
    return switch (this) {
      case CustomerMessage message -> new CustomerMessage("", message.quickReplyUuid());
      case Comment comment -> new Comment("", comment.options());
      case Note _ -> new Note("");
      case Assignment assignment -> new Assignment(assignment.assignee(), null);
      case Close _ -> new Close(null);
      case Operator operator ->
        new Operator(
            operator.partType(), null, operator.fin(), operator.answer(), operator.escalates());
      case Open _, Snooze _, Wake _, Rating _, Participant _, AttributeChange _ -> this;
    };
  }

  default boolean isVisibleToCustomer() {
    return !(this instanceof Note) && (body() != null || this instanceof Comment);
  }
}
