package com.nexora.chat.domain.policy;

/// What the agent does with what it would reply in an e-mail conversation, where a reply through
/// the API may reach nobody.
public enum EmailReplies {
  /// Nothing is said; a person gets the conversation, with a note.
  HAND_OFF,
  /// The reply is written as a note, as a draft, and a person gets the conversation to send it.
  DRAFT,
  /// As everywhere else: for workspaces for which Intercom has switched e-mail replies on.
  ANSWER;

  /// As it is written in the decision record: `hand off`.
  public String label() {
    return switch (this) {
      case HAND_OFF -> "hand off";
      case DRAFT -> "draft";
      case ANSWER -> "answer";
    };
  }
}
