package com.nexora.chat.application.answering;

import com.nexora.chat.application.escalating.Waiting;
import com.nexora.chat.application.port.Awaited;
import com.nexora.chat.application.port.Claim;
import com.nexora.chat.application.port.DecidedTurn;
import com.nexora.chat.application.port.PlannedAction;
import com.nexora.chat.application.port.ReadAccount;
import com.nexora.chat.application.port.Standing;
import com.nexora.chat.domain.conversation.Assignee;
import com.nexora.chat.domain.conversation.Conversation;
import com.nexora.chat.domain.handoff.Escalation;
import com.nexora.chat.domain.handoff.Taken;
import com.nexora.chat.domain.policy.WorkspacePolicy;
import com.nexora.chat.domain.turn.Action;
import com.nexora.chat.domain.turn.Decision;
import com.nexora.chat.domain.turn.DecisionRecord;
import com.nexora.chat.domain.turn.Escalating;
import com.nexora.chat.domain.turn.Outcome;
import com.nexora.chat.domain.turn.Reading;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The turn in which a conversation that nobody took goes on to somebody else. It is decided and
/// sent by the rules of every turn, and settles no message. Other than a handoff it begins while
/// people have the conversation.
record HandingOn(
    Visit.Means means, Claim claim, WorkspacePolicy policy, Standing standing, Conversation now) {

  /// By an account that cannot be read it might go on to the wrong person: it waits so long for the
  /// next look, and then goes on all the same.
  private static final Duration UNREAD = Duration.ofMinutes(10);

  /// Empty when nothing is to be done; what is stopped is not to be done now.
  Optional<DecidedTurn> turn() {
    Instant at = means.clock().instant();
    Optional<Escalation> how = policy.handoffs().escalation();
    Optional<Awaited> due = standing
        .handover()
        .filter(awaited -> !awaited.stuck() && awaited.handed().isDue(at))
        .filter(awaited -> Escalating.isLetOut(claim.workspace(), policy, awaited.handed(), now))
        .filter(awaited -> !Escalating.opening(policy, awaited.handed(), at).isAfter(at));
    if (how.isEmpty()
        || due.isEmpty()
        || standing.halted()
        || now.customerMessages().isEmpty()) {
      return Optional.empty();
    }
    return switch (Taken.of(due.get().handed(), now, policy.agent())) {
      case Taken.ByPeople(), Taken.Back() -> Optional.empty();
      case Taken.NotYet(Assignee holder) -> turn(due.get(), how.get(), holder, at);
    };
  }

  private Optional<DecidedTurn> turn(Awaited awaited, Escalation how, Assignee holder, Instant at) {
    ReadAccount.Result account =
        means.ports().desk().accounts().read(claim.workspace(), now.contact());
    boolean mayYetBeRead = at.isBefore(awaited.handed().dueAt().plus(UNREAD));
    if (account instanceof ReadAccount.Result.Unavailable && mayYetBeRead) {
      return Optional.empty();
    }
    Optional<Decision> decision = awaited.handed().times() < how.times()
        ? new Escalating(policy, reading(account), how, awaited.handed(), holder).decision()
        : Optional.empty();
    if (decision.isEmpty()) {
      var _ = Waiting.alarm(means.ports().store().handovers(), claim.workspace(), awaited, at);
    }
    return decision.map(this::turn);
  }

  private Reading reading(ReadAccount.Result account) {
    return means
        .understanding()
        .known(claim.workspace(), policy, now, BringingBack.account(account, now), List.of());
  }

  private DecidedTurn turn(Decision decision) {
    List<PlannedAction> planned = new ArrayList<>();
    for (Action action : decision.actions()) {
      planned.add(PlannedAction.planned(claim.epoch(), planned.size(), action));
    }
    return new DecidedTurn(
        claim.epoch(),
        Optional.empty(),
        "",
        Set.of(),
        decision.outcome(),
        planned,
        DecisionRecord.nothing());
  }

  /// What came of it, once every action is settled.
  static Outcome.Ascent end(DecidedTurn turn) {
    return assignments(turn).stream().anyMatch(action -> action.state() == PlannedAction.State.SENT)
        ? Outcome.Ascent.ASSIGNED
        : Outcome.Ascent.NOT_DONE;
  }

  static List<PlannedAction> assignments(DecidedTurn turn) {
    return turn.actions().stream()
        .filter(action -> action.action() instanceof Action.Assign)
        .toList();
  }
}
