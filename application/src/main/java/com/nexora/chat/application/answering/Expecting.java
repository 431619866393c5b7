package com.nexora.chat.application.answering;

import com.nexora.chat.application.port.Awaited;
import com.nexora.chat.application.port.Claim;
import com.nexora.chat.application.port.DecidedTurn;
import com.nexora.chat.application.port.Handovers;
import com.nexora.chat.domain.conversation.Assignee;
import com.nexora.chat.domain.conversation.Ownership;
import com.nexora.chat.domain.handoff.Escalation;
import com.nexora.chat.domain.handoff.Handed;
import com.nexora.chat.domain.handoff.HandoffReason;
import com.nexora.chat.domain.hours.OpeningHours;
import com.nexora.chat.domain.policy.WorkspacePolicy;
import com.nexora.chat.domain.routing.Routing;
import com.nexora.chat.domain.turn.Action;
import com.nexora.chat.domain.turn.DecisionRecord;
import com.nexora.chat.domain.turn.Outcome;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/// Keeps, with the end of a turn that gave a conversation to people, by when one of them is to take
/// it. It is kept before the turn is finished: a crash in between finishes the turn once more, and
/// keeps nothing twice.
record Expecting(Handovers handovers, InstantSource clock) {

  /// @param end the turn as it ended
  void keep(CarryingOut.Job job, Progress progress, DecidedTurn end) {
    Claim claim = job.claim();
    WorkspacePolicy policy = job.policy();
    Optional<Awaited> before = job.standing().handover();
    Optional<Escalation> how = policy.handoffs().escalation();
    Optional<Handed.Given> given = given(job, progress, end);
    if (how.isEmpty() || given.isEmpty()) {
      return;
    }
    if (end.outcome() instanceof Outcome.HandedOff) {
      hand(job, how.get(), given.get(), end);
    } else if (end.outcome() instanceof Outcome.Escalated(Outcome.Ascent came)
        && before.isPresent()) {
      Instant now = clock.instant();
      List<Assignee> to = given.get().to();
      Handed handed = before.get().handed();
      Instant due = due(policy, how.get(), given.get(), end, now)
          .orElse(now.plus(how.get().acceptWithin()));
      handovers.goneOn(
          claim.workspace(),
          claim,
          end.epoch(),
          switch (came) {
            case ASSIGNED -> handed.after(job.now(), policy.agent()).goneOn(given.get(), now, due);
            case NOT_DONE -> handed.stayed(to, due);
          });
    }
  }

  /// Where nobody is ever there, nobody is waited for.
  private void hand(CarryingOut.Job job, Escalation how, Handed.Given given, DecidedTurn end) {
    Claim claim = job.claim();
    Instant now = clock.instant();
    due(job.policy(), how, given, end, now)
        .ifPresent(due -> handovers.hand(
            claim.workspace(),
            claim,
            end.epoch(),
            new Handed(
                given.to(),
                given.holder(),
                List.of(),
                given.part(),
                now,
                due,
                0,
                rule(job, end),
                given.onCall())));
  }

  /// A turn that gives up or keeps a promise has read nothing, and asks no rule: then it is
  /// the one by which the agent spoke or promised before.
  private static String rule(CarryingOut.Job job, DecidedTurn end) {
    DecisionRecord record = end.record();
    boolean read = record.language().isPresent();
    return read
        ? record.matchedRule().orElse(Routing.NO_RULE)
        : job.standing().spokeBy(new Ownership.Ours(end.episode())).orElse("");
  }

  /// Who is on call is followed up by the clock, everybody else in the hours of the team.
  private static Optional<Instant> due(
      WorkspacePolicy policy, Escalation how, Handed.Given given, DecidedTurn end, Instant now) {
    return isOnCall(given, end.outcome())
        ? Optional.of(now.plus(how.acceptWithin()))
        : how.due(hours(policy), given.to(), now);
  }

  /// Whether whoever has it now is there in spite of the hours. A team is not, and what was
  /// promised for later waits for its team.
  private static boolean isOnCall(Handed.Given given, Outcome outcome) {
    boolean promised = outcome instanceof Outcome.HandedOff(HandoffReason because)
        && because == HandoffReason.PROMISED;
    return given.onCall() && given.holder() instanceof Assignee.ToTeammate && !promised;
  }

  private static OpeningHours hours(WorkspacePolicy policy) {
    return policy.hours().resolved(_ -> Optional.empty());
  }

  /// Whoever comes first has it, where nobody can tell whom Intercom accepted.
  private static Optional<Handed.Given> given(
      CarryingOut.Job job, Progress progress, DecidedTurn end) {
    return HandingOn.assignments(end).stream()
        .findFirst()
        .flatMap(assignment ->
            assignment.action() instanceof Action.Assign(List<Assignee> ladder, boolean onCall)
                ? Optional.of(new Handed.Given(
                    ladder,
                    progress.accepted(job.now()).orElseGet(ladder::getFirst),
                    assignment.result(),
                    onCall))
                : Optional.empty());
  }
}
