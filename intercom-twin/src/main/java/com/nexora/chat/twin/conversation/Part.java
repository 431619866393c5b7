package com.nexora.chat.twin.conversation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// One entry of a conversation: a deed, who did it and when. Ids rise in the order of events.
public record Part(String id, Instant at, Hand hand, Deed deed, State before, State after) {

  public Author author() {
    return hand.author();
  }

  public @Nullable String body() {
    return deed.body();
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
      case Deed.AttributeChange _ -> "conversation_attribute_updated_by_admin";
    };
  }
}
