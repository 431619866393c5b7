package com.nexora.chat.twin.conversation;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One entry of a conversation: a deed, who did it and when. Ids rise in the order of events.
///
/// @param delivery what came with it, and whether anybody was told
public record Part(
    String id, Instant at, Hand hand, Deed deed, Delivery delivery, State before, State after) {

  /// What is left of words that were redacted (API 2.16, example of redactConversation).
  static final String REDACTED = "<p><i>This message was deleted</i></p>";

  /// Attached files; whether the words reached somebody outside the Inbox; whether they have been
  /// redacted since.
  public record Delivery(List<Attachment> attachments, boolean notified, boolean redacted) {
    public Delivery {
      attachments = List.copyOf(attachments);
    }
  }

  public Author author() {
    return hand.author();
  }

  public @Nullable String body() {
    return delivery.redacted() ? REDACTED : deed.body();
  }

  /// Whether Intercom's own agent made it.
  public boolean isByFin() {
    return deed instanceof Deed.Operator operator && operator.fin();
  }

  Part erased() {
    var gone = new Delivery(List.of(), delivery.notified(), true);
    return new Part(id, at, hand, deed.withoutWords(), gone, before, after);
  }

  Part by(Hand other) {
    return new Part(id, at, other, deed, delivery, before, after);
  }

  /// A customer's words that open a conversation again come as a part of type `open` with a body
  /// (API 2.16, example of replyConversation).
  public String type() {
    return switch (deed) {
      case Deed.CustomerMessage _ -> before == State.OPEN ? "comment" : "open";
      case Deed.Comment comment -> comment.html() == null ? "quick_reply" : "comment";
      case Deed.Note _ -> "note";
      case Deed.Assignment _ -> "assignment";
      case Deed.Close _ -> "close";
      case Deed.Open _ -> "open";
      case Deed.Snooze _ -> "snoozed";
      case Deed.Wake _ -> "timer_unsnooze";
      case Deed.Operator operator -> operator.partType();
      case Deed.Rating _ -> "conversation_rating_changed";
      case Deed.Participant participant ->
        participant.added() ? "participant_added" : "participant_removed";
      case Deed.AttributeChange _ -> "conversation_attribute_updated_by_admin";
    };
  }
}
