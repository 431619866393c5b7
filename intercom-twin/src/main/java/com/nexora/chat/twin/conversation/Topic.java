package com.nexora.chat.twin.conversation;

import org.jspecify.annotations.Nullable;

/// What a webhook can be about (Intercom documentation, "Webhook Topics").
public enum Topic {
  USER_CREATED("conversation.user.created"),
  USER_REPLIED("conversation.user.replied"),
  ADMIN_REPLIED("conversation.admin.replied"),
  ADMIN_NOTED("conversation.admin.noted"),
  ADMIN_ASSIGNED("conversation.admin.assigned"),
  ADMIN_CLOSED("conversation.admin.closed"),
  ADMIN_OPENED("conversation.admin.opened"),
  ADMIN_SNOOZED("conversation.admin.snoozed");

  private final String wireName;

  Topic(String wireName) {
    this.wireName = wireName;
  }

  public String wireName() {
    return wireName;
  }

  /// Attribute changes have no topic: nobody hears of them.
  static @Nullable Topic of(Deed deed) {
    return switch (deed) {
      case Deed.CustomerMessage _ -> USER_REPLIED;
      case Deed.Comment _ -> ADMIN_REPLIED;
      case Deed.Note _ -> ADMIN_NOTED;
      case Deed.Assignment _ -> ADMIN_ASSIGNED;
      case Deed.Close _ -> ADMIN_CLOSED;
      case Deed.Open _ -> ADMIN_OPENED;
      case Deed.Snooze _ -> ADMIN_SNOOZED;
      case Deed.AttributeChange _ -> null;
    };
  }
}
