package com.nexora.chat.application.usecase;

import java.util.Set;

/// The webhook topics that the use cases know (Intercom documentation, "Webhook Topics").
public final class Topics {

  /// The customer's first message; it stands in the conversation's source.
  public static final String STARTED = "conversation.user.created";

  public static final String REPLIED = "conversation.user.replied";

  public static final String ASSIGNED = "conversation.admin.assigned";

  /// Being given a conversation is news even without a new message: the customer may be waiting.
  public static final Set<String> ASSIGNMENTS =
      Set.of(ASSIGNED, "conversation.admin.open.assigned");

  private Topics() {}
}
