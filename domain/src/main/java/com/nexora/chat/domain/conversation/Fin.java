package com.nexora.chat.domain.conversation;

/// What Intercom says of its own agent in a conversation as a whole (API 2.16, `ai_agent`).
///
/// @param answered whether it has answered at all, from articles or by a custom answer
/// @param letGo whether it is done with the conversation: it escalated, was told off, or handed
///     over by a procedure
public record Fin(boolean answered, boolean letGo) {

  /// It did not take part.
  public static final Fin ABSENT = new Fin(false, false);
}
