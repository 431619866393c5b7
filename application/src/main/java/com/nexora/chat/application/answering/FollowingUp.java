package com.nexora.chat.application.answering;

import com.nexora.chat.application.port.Claim;
import com.nexora.chat.application.port.DecidedTurn;
import com.nexora.chat.application.port.Handback;
import com.nexora.chat.application.port.PlannedAction;
import com.nexora.chat.application.port.Standing;
import com.nexora.chat.domain.conversation.Channel;
import com.nexora.chat.domain.conversation.Conversation;
import com.nexora.chat.domain.conversation.Ownership;
import com.nexora.chat.domain.conversation.PartId;
import com.nexora.chat.domain.conversation.RichText;
import com.nexora.chat.domain.inactivity.Inactivity;
import com.nexora.chat.domain.inactivity.Quiet;
import com.nexora.chat.domain.inactivity.Texts;
import com.nexora.chat.domain.intent.Language;
import com.nexora.chat.domain.policy.EmailReplies;
import com.nexora.chat.domain.policy.Rollout;
import com.nexora.chat.domain.policy.WorkspacePolicy;
import com.nexora.chat.domain.turn.Action;
import com.nexora.chat.domain.turn.Decision;
import com.nexora.chat.domain.turn.DecisionRecord;
import com.nexora.chat.domain.turn.Disclosing;
import com.nexora.chat.domain.turn.Outcome;
import com.nexora.chat.domain.turn.PriorTurn;
import com.nexora.chat.domain.turn.Reading;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// What is done about a customer who says no more after the agent's answer: a turn of its own, that
/// is decided and sent by the rules of every turn and settles no message.
///
/// @param now in it nothing waits for an answer
record FollowingUp(
    Visit.Means means, Claim claim, WorkspacePolicy policy, Standing standing, Conversation now) {

  private static final String YES = "true";

  private Quiet next() {
    Inactivity rules = policy.manners().inactivity();
    // Who was promised a person is not asked by the agent whether all is well.
    return rules.nothing() || !mayBeSaid() || standing.promise().isPresent()
        ? new Quiet.Nothing()
        : Quiet.next(rules, now, policy.agent(), past(), means.clock().instant());
  }

  /// Where the customer has been answered or is content, the look that comes in any case comes as
  /// soon as they may have said no more for long enough.
  Handback after(Outcome decided, Handback whenDone) {
    Inactivity rules = policy.manners().inactivity();
    Optional<Duration> closing = rules.closing().map(Inactivity.Closing::after);
    Optional<Duration> first = switch (last(decided)) {
      case SPOKE -> rules.followUp().map(Inactivity.FollowUp::after).or(() -> closing);
      case LET_THANKS_STAND -> closing;
      case OTHER -> Optional.empty();
    };
    return first.map(whenDone::noLaterThan).orElse(whenDone);
  }

  private static Quiet.Last last(Outcome done) {
    return switch (done) {
      case Outcome.Answered(), Outcome.AskedBack() -> Quiet.Last.SPOKE;
      case Outcome.Suppressed(Outcome.Silence why)
      when why == Outcome.Silence.CUSTOMER_CONFIRMED -> Quiet.Last.LET_THANKS_STAND;
      case Outcome.Suppressed _,
          Outcome.HandedOff _,
          Outcome.Queued _,
          Outcome.GivenBack _,
          Outcome.CustomerQuiet _,
          Outcome.Escalated _ -> Quiet.Last.OTHER;
    };
  }

  /// What is to be done now; empty for nothing.
  ///
  /// @param open obligations that are to be closed first
  Optional<DecidedTurn> turn(Ownership.Ours ours, Set<PartId> open) {
    if (!open.isEmpty()) {
      return Optional.empty();
    }
    return switch (next()) {
      case Quiet.Nothing(), Quiet.Wait _ -> Optional.empty();
      case Quiet.FollowUp(Texts say) -> {
        Language language = language();
        Decision decision = new Decision(
            new Outcome.CustomerQuiet(Outcome.Step.FOLLOWED_UP),
            List.of(new Action.Reply(RichText.paragraph(say.in(language)))));
        yield Optional.of(turn(ours, decision, language));
      }
      case Quiet.Close(Inactivity.Closing how) -> {
        Language language = language();
        yield Optional.of(turn(ours, closing(how, language), language));
      }
    };
  }

  /// A rating is asked for after it: of nobody who writes in between.
  private static Decision closing(Inactivity.Closing how, Language language) {
    List<Action> actions = new ArrayList<>();
    actions.add(new Action.Close(RichText.paragraph(how.say().in(language))));
    if (!how.askRating().isEmpty()) {
      actions.add(new Action.SetAttributes(Map.of(how.askRating(), YES)));
    }
    return new Decision(new Outcome.CustomerQuiet(Outcome.Step.CLOSED), actions);
  }

  /// In which the customer wrote.
  private Language language() {
    return means
        .understanding()
        .language(claim.workspace(), policy, Reading.words(now.customerMessages()));
  }

  /// When to look again, if this very look is not the time for it.
  Handback look(Handback whenDone) {
    return switch (next()) {
      case Quiet.Nothing() -> whenDone;
      case Quiet.Wait(Duration in) -> whenDone.noLaterThan(in);
      case Quiet.FollowUp _, Quiet.Close _ -> whenDone.noLaterThan(Duration.ZERO);
    };
  }

  /// What came of it, once every action is settled.
  static Outcome.Step end(DecidedTurn turn, Outcome.Step decided) {
    return switch (turn.actions().getFirst().state()) {
      case HELD, DROPPED -> Outcome.Step.NOT_DONE;
      case PLANNED, SENDING, UNKNOWN, SENT -> decided;
    };
  }

  /// Whether the conversation is closed by this very turn: what is left of it needs no look.
  static boolean closed(DecidedTurn turn) {
    return turn.actions().stream()
        .anyMatch(action ->
            action.action() instanceof Action.Close && action.state() == PlannedAction.State.SENT);
  }

  /// Whether a word of the customer's ends it, however often it was overtaken before and whatever
  /// may have been sent of it.
  static boolean isOver(DecidedTurn turn, PlannedAction action) {
    return turn.outcome() instanceof Outcome.CustomerQuiet && action.action().shows();
  }

  /// Not where nothing may be said to the customer, nor where it might reach nobody. What answered
  /// them decides how far the agent is let out: a rule may have a rollout of its own.
  private boolean mayBeSaid() {
    boolean arrives = now.channel() != Channel.EMAIL || policy.email() == EmailReplies.ANSWER;
    Rollout.Stage stage = policy
        .release()
        .rollouts()
        .of(claim.workspace(), rule(), new Rollout.Subject(now.id(), now.contact()));
    return arrives && !standing.halted() && stage == Rollout.Stage.LIVE;
  }

  /// The one that decided when the agent last answered.
  private String rule() {
    return standing.finished().reversed().stream()
        .filter(finished -> finished.turn().spoke())
        .findFirst()
        .flatMap(Standing.Finished::rule)
        .orElse("");
  }

  /// Of all episodes: what must never be closed is not closed because it was given away and given
  /// back, and who was answered before a conversation was assigned once more was answered.
  private Quiet.Past past() {
    List<PriorTurn> prior = standing.finished().stream()
        .map(Standing.Finished::turn)
        .filter(turn -> !turn.superseded()
            && !(turn.outcome() instanceof Outcome.GivenBack)
            && !(turn.outcome() instanceof Outcome.Escalated))
        .toList();
    int followUps = 0;
    for (PriorTurn turn : prior.reversed()) {
      if (!turn.followedUp()) {
        break;
      }
      followUps++;
    }
    int last = prior.size() - followUps - 1;
    Quiet.Last done = last < 0 ? Quiet.Last.OTHER : last(prior.get(last).outcome());
    Set<String> intents = prior.stream().map(PriorTurn::intent).collect(Collectors.toSet());
    return new Quiet.Past(done, followUps, intents);
  }

  private DecidedTurn turn(Ownership.Ours ours, Decision decision, Language language) {
    Disclosing.Disclosed said =
        new Disclosing(policy.manners().disclosure(), now, policy.agent(), language).on(decision);
    List<PlannedAction> planned = new ArrayList<>();
    for (Action action : said.decision().actions()) {
      planned.add(PlannedAction.planned(claim.epoch(), planned.size(), action));
    }
    return new DecidedTurn(
        claim.epoch(),
        ours.episode(),
        "",
        Set.of(),
        decision.outcome(),
        planned,
        DecisionRecord.nothing().disclosed(said.proof()));
  }
}
