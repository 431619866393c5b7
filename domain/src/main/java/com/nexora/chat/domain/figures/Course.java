package com.nexora.chat.domain.figures;

import com.nexora.chat.domain.conversation.Rating;
import com.nexora.chat.domain.conversation.TeammateId;
import com.nexora.chat.domain.turn.DecisionRecord;
import com.nexora.chat.domain.turn.Outcome;
import java.util.Optional;

/// How a conversation went, as far as is known seven days on.
///
/// @param served whether the agent answered or asked back
/// @param person whether it reached a person
/// @param end the last thing that happened between the agent and the customer
/// @param back whether its customer wrote again, as [Figure#RECONTACTED] means it
/// @param rated by the customer; empty when they gave no rating
public record Course(boolean served, boolean person, End end, boolean back, Optional<Rated> rated) {

  public enum End {
    /// The agent answered.
    ANSWERED,
    /// The customer did nothing but thank for the answer, or say that it had helped.
    CONFIRMED,
    /// The agent asked back, or gave it to people.
    OTHERWISE
  }

  /// @param stars see [Rating]
  public record Rated(int stars, Rating.Whose whose) {

    public static Rated of(Rating rating, TeammateId agent) {
      return new Rated(rating.stars(), rating.whose(agent));
    }

    /// Whom it says something of. Where nobody is named, it is whoever the customer has met.
    private Figure figure(boolean person) {
      boolean agents = whose == Rating.Whose.AGENT || (whose == Rating.Whose.NOBODY && !person);
      return agents ? Figure.RATINGS : Figure.RATINGS_OF_PEOPLE;
    }
  }

  /// What it counts as.
  public Sums sums() {
    Sums sums = Sums.one(Figure.CONVERSATIONS, "").plus(ratings());
    if (person) {
      return sums.plus(Sums.one(served ? Figure.ASSISTED : Figure.PEOPLES, ""));
    }
    sums = sums.plus(Sums.one(Figure.CONTAINED, ""));
    if (confirmed()) {
      sums = sums.plus(Sums.one(Figure.CONFIRMED, ""));
    }
    if (back) {
      return sums.plus(Sums.one(Figure.RECONTACTED, ""));
    }
    return end == End.ANSWERED && !confirmed() ? sums.plus(Sums.one(Figure.QUIET, "")) : sums;
  }

  private Sums ratings() {
    return rated
        .map(it -> Sums.one(it.figure(person), Integer.toString(it.stars())))
        .orElse(Sums.NONE);
  }

  private boolean confirmed() {
    return end == End.CONFIRMED
        || rated
            .filter(it -> it.stars() >= Rating.CONTENT && it.figure(person) == Figure.RATINGS)
            .isPresent();
  }

  /// Whether a turn was about a message that says no more than that the agent has helped: such a
  /// one is no coming back. Such a message is not answered, or with the words of a rule.
  public static boolean confirms(Outcome outcome, DecisionRecord record) {
    return outcome.equals(new Outcome.Suppressed(Outcome.Silence.CUSTOMER_CONFIRMED))
        || (outcome instanceof Outcome.Answered && record.conduct().confirmed());
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
          CUSTOMER_CONFIRMED,
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
