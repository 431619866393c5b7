package com.nexora.chat.domain.handoff;

import java.util.Locale;

/// Why a person takes over: a closed set, so that every reason has its wording and its count.
public enum HandoffReason {
  CUSTOMER_ASKED,
  /// Their words tell of danger to somebody, a threat, the law, or an account in the wrong hands.
  RISK,
  RULE,
  /// The articles did not answer, and asking back did not help.
  NO_ANSWER_FOUND,
  LANGUAGE_NOT_SERVED,
  /// The proposed answer did not stand on the workspace's articles.
  ANSWER_REJECTED,
  MODEL_UNAVAILABLE,
  /// A reply could not be delivered, or nobody knows whether it was.
  REPLY_NOT_DELIVERED,
  /// The agent failed on this conversation again and again.
  AGENT_FAILED,
  /// The customer has waited for too long, because something was down.
  OVERDUE,
  /// The customer sent files without a word, and the model cannot see.
  ONLY_ATTACHMENTS,
  /// The customer writes e-mails, and a reply of the agent might reach nobody.
  REPLY_MIGHT_NOT_ARRIVE,
  /// The agent has drafted a reply that somebody has to send.
  DRAFT_TO_SEND,
  /// The agent has replied so often within an hour that it may be talking to another machine.
  TOO_MANY_REPLIES,
  /// Intercom's own agent has answered here, and the workspace wants only one of the two to answer.
  FIN_HAS_ANSWERED,
  /// The model proposed that a person takes over.
  MODEL_ASKED_FOR_A_PERSON,
  /// Nobody was there, and an answer was promised: somebody is there now.
  PROMISED,
  /// The model proposed to say nothing, and no customer is left without an end on a model's word.
  MODEL_WOULD_NOT_ANSWER,
  /// An operator has stopped the agent in this workspace.
  AGENT_STOPPED,
  /// The agent has found out what the customer comes to as a lead.
  LEAD;

  /// Whether the customer is told that somebody will come. Who stopped the agent wants no word of
  /// it.
  public boolean isTold() {
    return this != AGENT_STOPPED;
  }

  /// As it is written in notes and attributes: `customer asked`.
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
