package com.nexora.chat.domain.turn;

import com.nexora.chat.domain.answering.Proposal;
import com.nexora.chat.domain.answering.Question;
import com.nexora.chat.domain.attribute.Fact;
import com.nexora.chat.domain.coexistence.Arbiter;
import com.nexora.chat.domain.coexistence.Holder;
import com.nexora.chat.domain.conversation.Channel;
import com.nexora.chat.domain.conversation.RichText;
import com.nexora.chat.domain.conversation.RichText.Line;
import com.nexora.chat.domain.conversation.RichText.Run;
import com.nexora.chat.domain.guard.Breach;
import com.nexora.chat.domain.guard.Guard;
import com.nexora.chat.domain.guard.Verdict;
import com.nexora.chat.domain.handoff.Destination;
import com.nexora.chat.domain.handoff.HandoffReason;
import com.nexora.chat.domain.intent.Intent;
import com.nexora.chat.domain.intent.Saying;
import com.nexora.chat.domain.knowledge.Found;
import com.nexora.chat.domain.knowledge.Passage;
import com.nexora.chat.domain.policy.EmailReplies;
import com.nexora.chat.domain.policy.Rollout;
import com.nexora.chat.domain.policy.WorkspacePolicy;
import com.nexora.chat.domain.routing.Persona;
import com.nexora.chat.domain.routing.Routing;
import com.nexora.chat.domain.routing.Rule;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// Turns what is known into what is done. The model never acts: its proposal is one input here.
public record Deciding(
    WorkspaceId workspace, WorkspacePolicy policy, Reading reading, Routing routing) {

  /// Two machines that answer each other would never stop.
  static final int MOST_REPLIES_AN_HOUR = 20;

  /// What needs no model: a wish for a person, a language nobody configured, a rule. Empty when
  /// the agent should look for an answer.
  public Optional<Decision> withoutModel() {
    if (stage() == Rollout.Stage.OFF) {
      return Optional.of(nothing(Outcome.Silence.NOT_ROLLED_OUT));
    }
    return early().map(asking()::noted);
  }

  private Optional<Decision> early() {
    // Somebody else serves it, and calls a person where one is wanted.
    if (routing.outcome() instanceof Rule.Outcome.LeaveAlone) {
      return Optional.of(nothing(Outcome.Silence.RULE_LEAVES_ALONE));
    }
    if (reading.wantsHuman() && !asking().state().heard().title()) {
      return Optional.of(handOff(HandoffReason.CUSTOMER_ASKED, ruleDestination(), List.of()));
    }
    if (reading.needsPersonAtOnce()) {
      return Optional.of(handOff(HandoffReason.RISK, ruleDestination(), List.of()));
    }
    // Where a rule has words for it, they are said.
    if (reading.confirms()
        && !(routing.outcome() instanceof Rule.Outcome.Say)
        && asking().state().pending().isEmpty()) {
      return Optional.of(nothing(Outcome.Silence.CUSTOMER_CONFIRMED));
    }
    if (reading.conversation().repliesInLastHour(policy.agent()) >= MOST_REPLIES_AN_HOUR) {
      return Optional.of(handOff(HandoffReason.TOO_MANY_REPLIES, policy.handoffTo(), List.of()));
    }
    if (finHasAnswered()) {
      return Optional.of(handOff(HandoffReason.FIN_HAS_ANSWERED, ruleDestination(), List.of()));
    }
    return switch (routing.outcome()) {
      case Rule.Outcome.HandOff(Destination to) ->
        Optional.of(handOff(HandoffReason.RULE, to, List.of()));
      case Rule.Outcome.Say(Saying text) ->
        asking()
            .afterReply()
            .or(() -> Optional.of(asking()
                .after(answered(RichText.paragraph(text.in(reading.language())), List.of()))));
      case Rule.Outcome.LeaveAlone() -> Optional.of(nothing(Outcome.Silence.RULE_LEAVES_ALONE));
      case Rule.Outcome.Assign(Destination to) -> Optional.of(handingOff().silently(to));
      case Rule.Outcome.AgentAnswers _, Rule.Outcome.DraftOnly _, Rule.Outcome.Qualify _ ->
        unlessServed().or(this::unlessWanted).or(asking()::afterReply);
    };
  }

  /// The same, with what a model takes the customer to want: for attributes and notes, because the
  /// rules were tried before it was asked.
  ///
  /// @param intent one of the workspace's; empty when it names none
  public Deciding hearing(String intent) {
    return new Deciding(workspace, policy, reading.hearing(intent), routing);
  }

  /// What the decision record says before any model is asked.
  public DecisionRecord record() {
    return DecisionRecord.of(reading, routing, byEmail() ? policy.email().label() : "")
        .under(policy.release().version())
        .towards(Holder.of(reading.conversation(), policy.agent()), reading.confirms());
  }

  /// What the agent may do here. A rule that has a rollout of its own stands for the workspace's.
  public Rollout.Stage stage() {
    return policy
        .release()
        .rollouts()
        .of(
            workspace,
            routing.matched(),
            new Rollout.Subject(
                reading.conversation().id(), reading.conversation().contact()));
  }

  /// What is done of a decision. In the draft stage it was decided as a draft.
  public Decision rolledOut(Decision decision) {
    return switch (stage()) {
      case LIVE, DRAFT -> decision;
      case SHADOW ->
        new Decision(new Outcome.Suppressed(Outcome.Silence.SHADOW), decision.actions());
      case OFF -> nothing(Outcome.Silence.NOT_ROLLED_OUT);
    };
  }

  private static Decision nothing(Outcome.Silence why) {
    return new Decision(new Outcome.Suppressed(why), List.of());
  }

  /// What this turn has found out, for attributes.
  public Map<String, Fact> facts(Decision decision) {
    AskingLead asking = asking();
    return new TurnFacts(this, asking.state(), asking.wanted()).of(decision);
  }

  /// What a model is asked.
  public Question question() {
    return reading
        .question(policy.agent(), policy.intents().stream().map(Intent::name).toList())
        .inTone(persona().tone());
  }

  /// What follows from a model's proposal. A model closes nothing and silences nothing: a person
  /// sees whether the customer is content.
  ///
  /// @param verdict of the guard on what the model would say; it is not looked at where the model
  ///     would say nothing
  /// @param offered the passages that were found and given to the model, best first
  public Decision with(Proposal proposal, Verdict verdict, List<Found> offered) {
    AskingLead asking = asking();
    return asking.noted(asking.after(proposed(proposal, verdict, offered)));
  }

  private Decision proposed(Proposal proposal, Verdict verdict, List<Found> offered) {
    return switch (proposal) {
      case Proposal.Answer answer ->
        switch (verdict) {
          case Verdict.Passed(String text) -> answer(text, answer.sources(), offered);
          case Verdict.Stopped stopped -> rejected(stopped, offered);
        };
      case Proposal.Ask ask ->
        switch (verdict) {
          case Verdict.Passed(String text) -> askBackOrHandOff(text, offered);
          case Verdict.Stopped stopped -> rejected(stopped, offered);
        };
      case Proposal.HandOff(Proposal.Why why) ->
        handOff(HandoffReason.MODEL_ASKED_FOR_A_PERSON, policy.handoffTo(), offered);
      case Proposal.Close(), Proposal.StaySilent() ->
        handOff(HandoffReason.MODEL_WOULD_NOT_ANSWER, policy.handoffTo(), offered);
      case Proposal.NothingFound() ->
        askBackOrHandOff(persona().askBack(policy.wording().askBack(reading.language())), offered);
      case Proposal.CannotSee() ->
        handOff(HandoffReason.ONLY_ATTACHMENTS, policy.handoffTo(), offered);
      case Proposal.Unavailable(String cause) ->
        handOff(HandoffReason.MODEL_UNAVAILABLE, policy.handoffTo(), offered);
    };
  }

  /// A reply of an earlier turn was refused or lost.
  public Decision afterLostReply() {
    return asking().noted(handingOff().afterLostReply());
  }

  /// The agent cannot get through this conversation, or not in time; a person can.
  public Decision givingUp(HandoffReason why) {
    return asking().noted(handOff(why, policy.handoffTo(), List.of()));
  }

  private Optional<Decision> unlessServed() {
    return policy.languages().contains(reading.language())
        ? Optional.empty()
        : Optional.of(handOff(HandoffReason.LANGUAGE_NOT_SERVED, policy.handoffTo(), List.of()));
  }

  /// Whatever a model would propose, nobody would read it.
  private Optional<Decision> unlessWanted() {
    return switch (replies()) {
      case HAND_OFF ->
        Optional.of(handOff(HandoffReason.REPLY_MIGHT_NOT_ARRIVE, policy.handoffTo(), List.of()));
      case DRAFT, ANSWER -> Optional.empty();
    };
  }

  /// And the workspace wants only one of the two to answer.
  private boolean finHasAnswered() {
    return Arbiter.judge(policy.manners().coexistence(), reading.conversation(), policy.agent())
        == Arbiter.Verdict.A_PERSONS;
  }

  private boolean byEmail() {
    return reading.conversation().channel() == Channel.EMAIL;
  }

  /// What becomes of what the customer is told here.
  private EmailReplies replies() {
    if (routing.outcome() instanceof Rule.Outcome.DraftOnly) {
      return EmailReplies.DRAFT;
    }
    EmailReplies wanted = byEmail() ? policy.email() : EmailReplies.ANSWER;
    return stage() == Rollout.Stage.DRAFT && wanted == EmailReplies.ANSWER
        ? EmailReplies.DRAFT
        : wanted;
  }

  private Persona persona() {
    return switch (routing.outcome()) {
      case Rule.Outcome.AgentAnswers(Persona persona) -> persona;
      case Rule.Outcome.DraftOnly(Persona persona) -> persona;
      case Rule.Outcome.Qualify(Persona persona) -> persona;
      case Rule.Outcome.Say _,
          Rule.Outcome.HandOff _,
          Rule.Outcome.Assign _,
          Rule.Outcome.LeaveAlone _ -> Persona.NONE;
    };
  }

  /// Someone who asks for a person still reaches the one the rules name for them.
  private Destination ruleDestination() {
    return routing.outcome().destination().orElse(policy.handoffTo());
  }

  private Decision answer(String text, List<Passage> sources, List<Found> offered) {
    List<Line> lines = new ArrayList<>();
    text.lines().filter(l -> !l.isBlank()).map(Line::paragraph).forEach(lines::add);
    sources.stream().map(this::sourceLine).distinct().forEach(lines::add);
    if (!persona().signOff().isEmpty()) {
      lines.add(Line.paragraph(persona().signOff()));
    }
    return answered(new RichText(lines), offered);
  }

  /// The note names the breaches and never the words: they are what the guard keeps back.
  private Decision rejected(Verdict.Stopped stopped, List<Found> offered) {
    String breaches =
        stopped.breaches().stream().map(Breach::label).collect(Collectors.joining(", "));
    return handingOff().to(policy.handoffTo(), HandoffReason.ANSWER_REJECTED, breaches, offered);
  }

  /// An answer that may reach nobody answers nothing.
  private Decision answered(RichText body, List<Found> offered) {
    return switch (replies()) {
      case ANSWER -> reply(new Outcome.Answered(), body);
      case DRAFT -> handingOff().draft(body, offered);
      case HAND_OFF -> handOff(HandoffReason.REPLY_MIGHT_NOT_ARRIVE, policy.handoffTo(), offered);
    };
  }

  private Line sourceLine(Passage source) {
    boolean sayable = new Guard(policy.guard()).mayBeSaid(source.title(), source.url());
    String label = sayable ? source.title() : source.url().toString();
    return new Line(
        RichText.Kind.PARAGRAPH,
        List.of(
            Run.of(persona().source(policy.wording().source(reading.language())) + " "),
            Run.link(label, source.url())));
  }

  private Decision askBackOrHandOff(String question, List<Found> offered) {
    return reading.questionsBack() < policy.questionsBack() && replies() == EmailReplies.ANSWER
        ? reply(new Outcome.AskedBack(), RichText.paragraph(question))
        : handOff(HandoffReason.NO_ANSWER_FOUND, policy.handoffTo(), offered);
  }

  private Decision reply(Outcome outcome, RichText body) {
    return new Decision(outcome, List.of(new Action.Reply(body), handingOff().attributes(outcome)));
  }

  private Decision handOff(HandoffReason reason, Destination to, List<Found> tried) {
    return handingOff().to(to, reason, tried);
  }

  private AskingLead asking() {
    return AskingLead.of(policy, reading, routing, handingOff());
  }

  private HandingOff handingOff() {
    return new HandingOff(policy, reading, routing, replies());
  }
}
