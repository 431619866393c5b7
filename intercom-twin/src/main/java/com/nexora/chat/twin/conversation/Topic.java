package com.nexora.chat.twin.conversation;

import java.util.List;

/// What a webhook about a conversation can be about (Intercom documentation, "Webhook Topics").
public enum Topic {
  USER_CREATED("conversation.user.created"),
  USER_REPLIED("conversation.user.replied"),
  ADMIN_REPLIED("conversation.admin.replied"),
  ADMIN_NOTED("conversation.admin.noted"),
  ADMIN_ASSIGNED("conversation.admin.assigned"),
  ADMIN_OPEN_ASSIGNED("conversation.admin.open.assigned"),
  ADMIN_CLOSED("conversation.admin.closed"),
  ADMIN_OPENED("conversation.admin.opened"),
  ADMIN_SNOOZED("conversation.admin.snoozed"),
  ADMIN_UNSNOOZED("conversation.admin.unsnoozed"),
  OPERATOR_REPLIED("conversation.operator.replied"),
  RATING_ADDED("conversation.rating.added"),
  CONTACT_ATTACHED("conversation.contact.attached"),
  CONTACT_DETACHED("conversation.contact.detached"),
  READ("conversation.read"),
  PRIORITY_UPDATED("conversation.priority.updated"),
  DELETED("conversation.deleted"),
  PART_REDACTED("conversation_part.redacted"),
  PART_TAGGED("conversation_part.tag.created");

  private final String wireName;

  Topic(String wireName) {
    this.wireName = wireName;
  }

  public String wireName() {
    return wireName;
  }

  /// Attribute changes and steps of a workflow have no topic: nobody hears of them.
  static List<Topic> of(Deed deed, State before) {
    return switch (deed) {
      case Deed.CustomerMessage _ -> List.of(USER_REPLIED);
      case Deed.Comment _ -> List.of(ADMIN_REPLIED);
      case Deed.Note _ -> List.of(ADMIN_NOTED);
      case Deed.Assignment _ ->
        before == State.OPEN
            ? List.of(ADMIN_ASSIGNED, ADMIN_OPEN_ASSIGNED)
            : List.of(ADMIN_ASSIGNED);
      case Deed.Close _ -> List.of(ADMIN_CLOSED);
      case Deed.Open _ ->
        before == State.SNOOZED ? List.of(ADMIN_OPENED, ADMIN_UNSNOOZED) : List.of(ADMIN_OPENED);
      case Deed.Snooze _ -> List.of(ADMIN_SNOOZED);
      case Deed.Wake _ -> List.of(ADMIN_UNSNOOZED);
      case Deed.Operator operator ->
        operator.html() == null ? List.of() : List.of(OPERATOR_REPLIED);
      case Deed.Rating _ -> List.of(RATING_ADDED);
      case Deed.Participant participant ->
        List.of(participant.added() ? CONTACT_ATTACHED : CONTACT_DETACHED);
      case Deed.AttributeChange _ -> List.of();
    };
  }
}
