package com.nexora.chat.domain.conversation;

import java.time.Duration;
import java.time.Instant;

/// What is left to do when a teammate has given a conversation back to the agent.
public enum GivingBack {
  /// The agent must be assigned: somebody else has the conversation, or took it over.
  ASSIGN,
  /// The agent has it already.
  DONE,
  /// A person has replied to the customer since: the agent would talk over them.
  OVERTAKEN;

  /// Between the clock by which it was asked for and Intercom's, and for the reply that a teammate
  /// sends with one hand while the other gives back.
  private static final Duration AT_THE_SAME_TIME = Duration.ofSeconds(30);

  /// @param askedAt when the teammate asked for it
  public static GivingBack of(Conversation now, TeammateId agent, Instant askedAt) {
    if (Ownership.whenOpen(now, agent) instanceof Ownership.Ours) {
      return DONE;
    }
    Instant since = askedAt.plus(AT_THE_SAME_TIME);
    boolean overtaken = now.parts().stream()
        .anyMatch(
            part -> part.replyByTeammate() && !part.replyBy(agent) && part.at().isAfter(since));
    return overtaken ? OVERTAKEN : ASSIGN;
  }
}
