package com.nexora.chat.domain.inactivity;

import com.nexora.chat.domain.conversation.Author;
import com.nexora.chat.domain.conversation.Conversation;
import com.nexora.chat.domain.conversation.Part;
import com.nexora.chat.domain.conversation.TeammateId;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/// What is to be done about a customer who says no more, in a conversation that is open and the
/// agent's.
public sealed interface Quiet {

  /// Nothing, now or later: there is no rule for it, or it is not the customer's turn.
  record Nothing() implements Quiet {}

  /// Nothing yet.
  ///
  /// @param in how long from now
  record Wait(Duration in) implements Quiet {}

  record FollowUp(Texts say) implements Quiet {}

  record Close(Inactivity.Closing how) implements Quiet {}

  /// What the agent did in the conversation until now.
  ///
  /// @param last follow-ups apart
  /// @param followUps how often it has followed up since then
  /// @param intents all that were recognised in the conversation
  record Past(Last last, int followUps, Set<String> intents) {
    public Past {
      intents = Set.copyOf(intents);
    }
  }

  /// The last that the agent did.
  enum Last {
    /// It answered or asked back.
    SPOKE,
    /// It let thanks stand unanswered: there is nothing to ask again, and nothing left to do.
    LET_THANKS_STAND,
    OTHER
  }

  /// @param at the time of day; the parts carry Intercom's
  static Quiet next(
      Inactivity inactivity, Conversation now, TeammateId agent, Past past, Instant at) {
    Optional<Part> last = lastWord(now).filter(part -> ends(past.last(), part, agent));
    if (last.isEmpty()
        || now.state() != Conversation.State.OPEN
        || past.intents().stream().anyMatch(inactivity.never()::contains)) {
      return new Nothing();
    }
    Duration quiet = Duration.between(last.get().at(), at);
    Optional<Inactivity.FollowUp> followUp = inactivity
        .followUp()
        .filter(rule -> past.last() == Last.SPOKE && past.followUps() < rule.times());
    if (followUp.isPresent()) {
      return due(followUp.get().after(), quiet, new FollowUp(followUp.get().say()));
    }
    return inactivity
        .closing()
        .map(closing -> due(closing.after(), quiet, new Close(closing)))
        .orElseGet(Nothing::new);
  }

  private static boolean ends(Last done, Part word, TeammateId agent) {
    return switch (done) {
      case SPOKE -> word.replyBy(agent);
      case LET_THANKS_STAND -> word.fromCustomer();
      case OTHER -> false;
    };
  }

  /// What Operator shows by itself is nobody's word.
  private static Optional<Part> lastWord(Conversation now) {
    return now.parts().reversed().stream()
        .filter(Part::speaks)
        .filter(part ->
            !(part.author() instanceof Author.Bot bot && bot.voice() == Author.Voice.NOTICE))
        .findFirst();
  }

  private static Quiet due(Duration after, Duration quiet, Quiet then) {
    Duration left = after.minus(quiet);
    return left.isPositive() ? new Wait(left) : then;
  }
}
