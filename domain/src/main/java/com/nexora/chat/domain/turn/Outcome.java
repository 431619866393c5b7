package com.nexora.chat.domain.turn;

import com.nexora.chat.domain.conversation.Ownership;
import com.nexora.chat.domain.handoff.HandoffReason;
import java.util.Locale;

/// How a turn ends, and with it every customer message that waited for it.
/// Closed on purpose: a new outcome must break every switch.
public sealed interface Outcome {

  /// The agent replied from the workspace's articles or its configured texts.
  record Answered() implements Outcome {}

  /// The agent asked back because the articles held no answer.
  record AskedBack() implements Outcome {}

  /// A person or team has the conversation, with a note.
  record HandedOff(HandoffReason because) implements Outcome {}

  /// Nobody is there: the customer was told when to expect an answer, and the promise is stored.
  ///
  /// @param because why a person has to answer
  record Queued(HandoffReason because) implements Outcome {}

  /// Deliberately not answered.
  record Suppressed(Silence why) implements Outcome {}

  /// A teammate gave the conversation back to the agent. Such a turn settles no message: what waits
  /// has a turn of its own afterwards.
  record GivenBack(Return how) implements Outcome {}

  /// The customer said no more after the agent's answer. Such a turn settles no message.
  record CustomerQuiet(Step step) implements Outcome {}

  /// Nobody had taken a handoff in time, so somebody else was to get it. Such a turn settles no
  /// message.
  record Escalated(Ascent how) implements Outcome {}

  /// What came of it.
  enum Ascent {
    ASSIGNED,
    /// Intercom did not let anybody be assigned, or nobody knows whether it did.
    NOT_DONE
  }

  /// What was done about it.
  enum Step {
    FOLLOWED_UP,
    CLOSED,
    /// It was decided, and Intercom did not let it be done, or nobody knows whether it did.
    NOT_DONE
  }

  /// What came of giving a conversation back.
  enum Return {
    AGENT_HAS_IT,
    /// A person replied to the customer before the agent was assigned.
    TEAMMATE_REPLIED_SINCE,
    /// Intercom did not let the agent be assigned.
    ASSIGNMENT_REFUSED,
    /// The agent was assigned, but the assignment is not to be found.
    ASSIGNMENT_UNCERTAIN
  }

  enum Silence {
    CONVERSATION_CLOSED,
    CONVERSATION_SNOOZED,
    ASSIGNED_ELSEWHERE,
    UNASSIGNED,
    TEAMMATE_TOOK_OVER,
    /// Intercom's own agent has the conversation, and the workspace lets it go first.
    FIN_IS_ANSWERING,
    /// A teammate told the agent to be silent in this conversation.
    SILENCED_BY_TEAMMATE,
    ALREADY_REPLIED,
    /// The customer did nothing but thank for the answer, or say that it had helped.
    CUSTOMER_CONFIRMED,
    RULE_LEAVES_ALONE,
    /// The agent is not let out here yet.
    NOT_ROLLED_OUT,
    /// It was decided and stored what would be done, and nothing was done.
    SHADOW,
    CONVERSATION_GONE,
    /// The customer wrote again before anything was sent; the next turn answers both.
    SUPERSEDED,
    /// Intercom refused the reply for good.
    REPLY_REFUSED,
    /// The reply was sent, but neither found nor safe to repeat.
    REPLY_UNCERTAIN,
    /// Intercom announced the message and never showed it: deleted, or beyond its newest 500.
    MESSAGE_NOT_SHOWN,
    /// Nobody could be assigned: the note is there, and a person must look.
    HANDOFF_REFUSED,
    /// The conversation, the message or the customer was deleted, and so erased here too.
    ERASED
  }

  /// One word for the ledger and for conversation attributes.
  default String label() {
    return switch (this) {
      case Answered() -> "answered";
      case AskedBack() -> "asked back";
      case HandedOff(HandoffReason because) -> "handed off";
      case Queued(HandoffReason because) -> "queued";
      case Suppressed(Silence why) -> "suppressed";
      case GivenBack(Return how) -> "given back";
      case CustomerQuiet(Step step) -> "customer quiet";
      case Escalated(Ascent how) -> "escalated";
    };
  }

  /// The silence that follows from not owning a conversation.
  static Suppressed because(Ownership.Reason reason) {
    return new Suppressed(
        switch (reason) {
          case CLOSED -> Silence.CONVERSATION_CLOSED;
          case SNOOZED -> Silence.CONVERSATION_SNOOZED;
          case ASSIGNED_ELSEWHERE -> Silence.ASSIGNED_ELSEWHERE;
          case UNASSIGNED -> Silence.UNASSIGNED;
          case TEAMMATE_TOOK_OVER -> Silence.TEAMMATE_TOOK_OVER;
        });
  }

  /// Why, in words; empty where the label says it all.
  default String reason() {
    return switch (this) {
      case Answered(), AskedBack() -> "";
      case HandedOff(HandoffReason because) -> because.label();
      case Queued(HandoffReason because) -> because.label();
      case Suppressed(Silence why) -> words(why);
      case GivenBack(Return how) -> words(how);
      case CustomerQuiet(Step step) -> words(step);
      case Escalated(Ascent how) -> words(how);
    };
  }

  private static String words(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
