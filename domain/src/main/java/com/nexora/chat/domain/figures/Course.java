package com.nexora.chat.domain.figures;

import com.nexora.chat.domain.turn.Outcome;

/// How a conversation went, as far as is known seven days on.
///
/// @param served whether the agent answered or asked back
/// @param person whether it reached a person
/// @param lastAnswered whether the last thing the agent did there was to answer
/// @param back whether its customer wrote again, as [Figure#RECONTACTED] means it
public record Course(boolean served, boolean person, boolean lastAnswered, boolean back) {

  /// What it counts as.
  public Sums sums() {
    Sums sums = Sums.one(Figure.CONVERSATIONS, "");
    if (person) {
      return sums.plus(Sums.one(served ? Figure.ASSISTED : Figure.PEOPLES, ""));
    }
    sums = sums.plus(Sums.one(Figure.CONTAINED, ""));
    if (back) {
      return sums.plus(Sums.one(Figure.RECONTACTED, ""));
    }
    return lastAnswered ? sums.plus(Sums.one(Figure.QUIET, "")) : sums;
  }

  /// Whether the agent acted on a message.
  public static boolean acted(Outcome outcome) {
    return switch (outcome) {
      case Outcome.Answered _, Outcome.AskedBack _, Outcome.HandedOff _, Outcome.Queued _ -> true;
      case Outcome.Suppressed _,
          Outcome.GivenBack _,
          Outcome.CustomerQuiet _,
          Outcome.Escalated _ -> false;
    };
  }

  /// Whether a message that ended so was with a person.
  public static boolean person(Outcome outcome) {
    return switch (outcome) {
      case Outcome.HandedOff _, Outcome.Queued _ -> true;
      case Outcome.Suppressed(Outcome.Silence why) -> person(why);
      case Outcome.Answered _,
          Outcome.AskedBack _,
          Outcome.GivenBack _,
          Outcome.CustomerQuiet _,
          Outcome.Escalated _ -> false;
    };
  }

  private static boolean person(Outcome.Silence why) {
    return switch (why) {
      case TEAMMATE_TOOK_OVER,
          ASSIGNED_ELSEWHERE,
          UNASSIGNED,
          SILENCED_BY_TEAMMATE,
          HANDOFF_REFUSED -> true;
      case CONVERSATION_CLOSED,
          CONVERSATION_SNOOZED,
          FIN_IS_ANSWERING,
          ALREADY_REPLIED,
          RULE_LEAVES_ALONE,
          NOT_ROLLED_OUT,
          SHADOW,
          CONVERSATION_GONE,
          SUPERSEDED,
          REPLY_REFUSED,
          REPLY_UNCERTAIN,
          MESSAGE_NOT_SHOWN,
          ERASED -> false;
    };
  }
}
