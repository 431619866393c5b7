package com.nexora.chat.application.answering;

import com.nexora.chat.application.Ports;
import com.nexora.chat.application.port.Claim;
import com.nexora.chat.application.port.DecidedTurn;
import com.nexora.chat.application.port.PlannedAction;
import com.nexora.chat.application.port.PortFailure;
import com.nexora.chat.application.usecase.FindPassages;
import com.nexora.chat.domain.answering.Consulted;
import com.nexora.chat.domain.answering.Proposal;
import com.nexora.chat.domain.answering.Proposed;
import com.nexora.chat.domain.answering.Question;
import com.nexora.chat.domain.attribute.Fact;
import com.nexora.chat.domain.conversation.Ownership;
import com.nexora.chat.domain.conversation.PartId;
import com.nexora.chat.domain.guard.Verdict;
import com.nexora.chat.domain.handoff.HandoffReason;
import com.nexora.chat.domain.knowledge.Found;
import com.nexora.chat.domain.policy.WorkspacePolicy;
import com.nexora.chat.domain.routing.Routing;
import com.nexora.chat.domain.routing.RoutingFacts;
import com.nexora.chat.domain.routing.Rule;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import com.nexora.chat.domain.turn.Action;
import com.nexora.chat.domain.turn.Deciding;
import com.nexora.chat.domain.turn.Decision;
import com.nexora.chat.domain.turn.DecisionRecord;
import com.nexora.chat.domain.turn.Disclosing;
import com.nexora.chat.domain.turn.Outcome;
import com.nexora.chat.domain.turn.Reading;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// From what is known to a decision: rules first, then articles, then a proposal.
record Deliberation(Ports.Models models, FindPassages articles, Circumstances circumstances) {

  /// Enough for a proposal to choose from, few enough to keep a prompt short.
  private static final int OFFERED = 5;

  /// Of what says nothing.
  private static final Verdict SILENT = new Verdict.Passed("");

  /// What becomes of a decision by what else is known of the conversation.
  @FunctionalInterface
  interface Weighing {

    Decision weigh(Reading reading, Decision decided);
  }

  /// @param reading what was known in the end
  /// @param facts what the turn has found out, for attributes, once it is known what is done
  record Thought(
      Reading reading,
      Decision decision,
      DecisionRecord record,
      Function<Decision, Map<String, Fact>> facts) {

    static Thought of(Deciding deciding, Decision decision, DecisionRecord record) {
      return new Thought(deciding.reading(), decision, record, deciding::facts);
    }

    /// Where nothing was read: of what was not looked at, nothing is written.
    static Thought unread(Reading reading, Decision decision, DecisionRecord record) {
      return new Thought(reading, decision, record, Decision::facts);
    }

    Thought with(Decision other) {
      return new Thought(reading, other, record, facts);
    }

    Thought with(DecisionRecord other) {
      return new Thought(reading, decision, other, facts);
    }

    /// As it is committed.
    ///
    /// @param open obligations that it settles, besides the messages that were read
    DecidedTurn turn(Claim claim, Ownership.Ours ours, Set<PartId> open) {
      Set<PartId> settles = new HashSet<>(open);
      reading.waiting().forEach(part -> settles.add(part.id()));
      List<PlannedAction> planned = new ArrayList<>();
      boolean imagined = decision.outcome().equals(new Outcome.Suppressed(Outcome.Silence.SHADOW));
      for (Action action : decision.actions()) {
        PlannedAction next = PlannedAction.planned(claim.epoch(), planned.size(), action);
        planned.add(imagined ? next.dropped("shadow") : next);
      }
      return new DecidedTurn(
          claim.epoch(),
          ours.episode(),
          reading.latestContent(),
          settles,
          decision.outcome(),
          planned,
          record);
    }
  }

  Thought think(WorkspaceId workspace, WorkspacePolicy policy, Reading reading, Weighing weighing) {
    Deciding deciding = routed(workspace, policy, reading);
    DecisionRecord record = deciding.record();
    Optional<Decision> early = deciding.withoutModel();
    return rolledOut(
        deciding,
        early.isPresent()
            ? Thought.of(deciding, early.get(), record)
            : answering(workspace, deciding, record),
        weighing);
  }

  Thought afterLostReply(
      WorkspaceId workspace, WorkspacePolicy policy, Reading reading, Weighing weighing) {
    Deciding deciding = routed(workspace, policy, reading);
    return rolledOut(
        deciding, Thought.of(deciding, deciding.afterLostReply(), deciding.record()), weighing);
  }

  /// What a rule leaves alone whatever the customer says needs no reading of it: nobody is to come
  /// while the agent gives up, either.
  ///
  /// @param reading in which nothing was read
  /// @param account whether its account was
  Optional<Thought> leavingAlone(
      WorkspaceId workspace, WorkspacePolicy policy, Reading reading, boolean account) {
    RoutingFacts facts = circumstances.of(workspace, policy, reading);
    return Routing.unread(policy.rules(), facts, account)
        .filter(routing -> routing.outcome() instanceof Rule.Outcome.LeaveAlone)
        .map(routing -> new Deciding(workspace, policy, reading, routing))
        .flatMap(deciding -> deciding
            .withoutModel()
            .map(nothing -> Thought.unread(reading, nothing, deciding.record().unread())));
  }

  /// @param reading in which nothing was read
  /// @param account whether its account was
  /// @return rules of which one would decide, see [Routing#possible]
  List<String> possible(
      WorkspaceId workspace, WorkspacePolicy policy, Reading reading, boolean account) {
    return Routing.possible(policy.rules(), circumstances.of(workspace, policy, reading), account);
  }

  /// @param policy by which it is settled how far the agent is let out, whichever rule
  ///     decides
  /// @param reading in which nothing was read
  Thought givingUp(
      WorkspaceId workspace,
      WorkspacePolicy policy,
      Reading reading,
      HandoffReason why,
      Weighing weighing) {
    Deciding deciding = routed(workspace, policy, reading);
    return rolledOut(
        deciding,
        Thought.unread(reading, deciding.givingUp(why), deciding.record().unruled()),
        weighing);
  }

  /// Whatever was decided, no more is done than the agent is let out for; and what is not done is
  /// what would be, hours and all.
  private static Thought rolledOut(Deciding deciding, Thought thought, Weighing weighing) {
    Decision weighed = weighing.weigh(thought.reading(), thought.decision());
    return thought
        .with(deciding.rolledOut(weighed))
        .with(thought.record().rolledOut(deciding.stage(), weighed.outcome()));
  }

  /// Comes last: the proof names an action by its place.
  static Thought disclosed(WorkspacePolicy policy, Thought thought) {
    Reading reading = thought.reading();
    Disclosing.Disclosed said = new Disclosing(
            policy.manners().disclosure(),
            reading.conversation(),
            policy.agent(),
            reading.language())
        .on(thought.decision());
    return thought.with(said.decision()).with(thought.record().disclosed(said.proof()));
  }

  /// What the record says of a conversation that is not ours.
  DecisionRecord unasked(WorkspaceId workspace, WorkspacePolicy policy, Reading reading) {
    return routed(workspace, policy, reading).record();
  }

  private Deciding routed(WorkspaceId workspace, WorkspacePolicy policy, Reading reading) {
    RoutingFacts facts = circumstances.of(workspace, policy, reading);
    return new Deciding(workspace, policy, reading, Routing.decide(policy.rules(), facts));
  }

  private Thought answering(WorkspaceId workspace, Deciding deciding, DecisionRecord record) {
    Question question = deciding.question();
    List<Found> offered;
    try {
      offered = question.onlyAttachments() ? List.of() : nearest(workspace, deciding);
    } catch (PortFailure down) {
      return heard(deciding, unavailable(down), SILENT, List.of(), record);
    }
    Proposed first = proposed(workspace, question, offered);
    Guarding guarding = new Guarding(models, workspace, deciding, offered);
    return switch (guarding.judge(first)) {
      case Verdict.Passed passed -> heard(deciding, first, passed, offered, record);
      case Verdict.Stopped stopped
      when first.by().writes() ->
        again(workspace, deciding, guarding, first, stopped, record.stopped(1, stopped));
      case Verdict.Stopped stopped ->
        heard(deciding, first, stopped, offered, record.stopped(1, stopped));
    };
  }

  /// What follows from what a model said, and from how the guard has judged it.
  private static Thought heard(
      Deciding deciding,
      Proposed said,
      Verdict verdict,
      List<Found> offered,
      DecisionRecord record) {
    Deciding wiser = deciding.hearing(said.intent());
    return Thought.of(
        wiser, wiser.with(said.proposal(), verdict, offered), record.asked(offered, said));
  }

  /// A model gets one more try, and is told which rule its draft broke.
  private Thought again(
      WorkspaceId workspace,
      Deciding deciding,
      Guarding guarding,
      Proposed first,
      Verdict.Stopped stopped,
      DecisionRecord record) {
    List<Found> offered = guarding.offered();
    Question corrected =
        deciding.question().corrected(stopped.advice(), first.by().tokens());
    Proposed second = proposed(workspace, corrected, offered).after(first);
    Verdict verdict = guarding.judge(second);
    DecisionRecord known =
        verdict instanceof Verdict.Stopped twice ? record.stopped(2, twice) : record;
    return heard(deciding, second, verdict, offered, known);
  }

  private Proposed proposed(WorkspaceId workspace, Question question, List<Found> offered) {
    try {
      return models.reply().propose(workspace, question, offered);
    } catch (PortFailure down) {
      return unavailable(down);
    }
  }

  /// A person needs no model; whether the store is down shows when the decision is committed.
  private static Proposed unavailable(PortFailure down) {
    var unavailable = new Proposal.Unavailable(String.valueOf(down.getMessage()));
    return Proposed.of(unavailable, Consulted.NOBODY);
  }

  private List<Found> nearest(WorkspaceId workspace, Deciding deciding) {
    return articles.find(
        workspace, deciding.question().wanted(), deciding.reading().language(), OFFERED);
  }
}
