package com.nexora.chat.application.answering;

import com.nexora.chat.application.port.Claim;
import com.nexora.chat.application.port.Collisions;
import com.nexora.chat.application.port.DecidedTurn;
import com.nexora.chat.application.port.Handback;
import com.nexora.chat.application.port.Standing;
import com.nexora.chat.domain.coexistence.Arbiter;
import com.nexora.chat.domain.coexistence.Collision;
import com.nexora.chat.domain.conversation.Conversation;
import com.nexora.chat.domain.conversation.Part;
import com.nexora.chat.domain.policy.WorkspacePolicy;
import com.nexora.chat.domain.turn.Outcome;
import com.nexora.chat.domain.turn.PriorTurn;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// What Fin's part in a conversation means for a turn of the agent's.
record BesideFin(WorkspacePolicy policy) {

  /// Who answers the same message later than this does not know of the agent's answer by chance.
  private static final Duration WHO_ELSE = Duration.ofDays(1);

  /// Who looks in the last of that time has looked: an answer is shown somewhat later than its
  /// turn began, and by another clock.
  private static final Duration AS_GOOD_AS_OVER = Duration.ofHours(1);

  /// While Fin has it, nothing of ours is said.
  boolean has(Conversation now) {
    return judge(now) == Arbiter.Verdict.FINS;
  }

  /// Fin may have answered since the turn was decided. What was begun is brought to its end, and a
  /// person comes in any case.
  Optional<Outcome.Silence> stops(DecidedTurn turn, Conversation now) {
    if (!turn.untouched() || turn.outcome() instanceof Outcome.HandedOff) {
      return Optional.empty();
    }
    return switch (judge(now)) {
      case OURS -> Optional.empty();
      case FINS -> Optional.of(Outcome.Silence.FIN_IS_ANSWERING);
      case A_PERSONS -> Optional.of(Outcome.Silence.SUPERSEDED);
    };
  }

  /// Notes that somebody else has answered as well, at the first look after that.
  void note(Collisions collisions, Claim claim, Standing standing, Conversation now) {
    Collision.in(now, policy.agent(), answered(standing))
        .forEach(collision -> collisions.saw(claim.workspace(), claim.conversation(), collision));
  }

  /// How a conversation rests in which nothing is left to do. Other news may come before the look
  /// that an answer is owed, so each visit works out anew when that is; after it, nothing is.
  ///
  /// @param at the time of day
  Handback rest(Standing standing, Conversation now, Instant at) {
    return lastAnswer(standing, now)
        .map(answer -> Duration.between(at, answer.at().plus(WHO_ELSE)))
        .filter(left -> left.compareTo(AS_GOOD_AS_OVER) > 0)
        .<Handback>map(Handback.Later::new)
        .orElseGet(Handback.Done::new);
  }

  /// How a conversation rests that a teammate has silenced and nobody has read. When its last
  /// answer was shown is not known, so the look comes a day after what was told of it last.
  static Handback restUnread(Standing standing) {
    return answered(standing) ? new Handback.Later(WHO_ELSE) : new Handback.Done();
  }

  /// Whether it is that look which a silenced conversation is taken for: nobody has told anything,
  /// no message waits to be closed, and no handoff to be called taken.
  static boolean maySeeWhoElse(Claim claim, Standing standing) {
    return !claim.news()
        && standing.open().isEmpty()
        && standing.handover().isEmpty()
        && answered(standing);
  }

  private static boolean answered(Standing standing) {
    return standing.finished().stream().anyMatch(finished -> finished.turn().spoke());
  }

  /// The first that the agent said after the messages which it answered last. What it says to
  /// announce somebody, to follow up or to close is no answer, and looks like one.
  private Optional<Part> lastAnswer(Standing standing, Conversation now) {
    return standing.finished().reversed().stream()
        .map(Standing.Finished::turn)
        .filter(PriorTurn::spoke)
        .findFirst()
        .flatMap(answer -> now.parts().reversed().stream()
            .filter(part -> answer.settled().contains(part.id()))
            .findFirst())
        .flatMap(message -> now.partsAfter(message.id()).stream()
            .filter(part -> part.replyBy(policy.agent()))
            .findFirst());
  }

  /// Where both will have answered, another look is to note it at once. Whether anybody answers
  /// after the agent no news says that is worth a request each, so one look comes later for all.
  Handback after(Outcome decided, Conversation now, Handback whenDone) {
    boolean answers = decided instanceof Outcome.Answered || decided instanceof Outcome.AskedBack;
    if (!answers || whenDone instanceof Handback.Again) {
      return whenDone;
    }
    return Collision.awaits(now, policy.agent())
        ? new Handback.Again(Duration.ZERO)
        : new Handback.Later(WHO_ELSE);
  }

  private Arbiter.Verdict judge(Conversation now) {
    return Arbiter.judge(policy.manners().coexistence(), now, policy.agent());
  }
}
