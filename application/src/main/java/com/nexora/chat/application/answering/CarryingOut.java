package com.nexora.chat.application.answering;

import com.nexora.chat.application.Ports;
import com.nexora.chat.application.Working;
import com.nexora.chat.application.port.Claim;
import com.nexora.chat.application.port.DecidedTurn;
import com.nexora.chat.application.port.Handback;
import com.nexora.chat.application.port.PlannedAction;
import com.nexora.chat.application.port.Promises;
import com.nexora.chat.application.port.SendLock;
import com.nexora.chat.application.port.Standing;
import com.nexora.chat.application.port.TurnLedger;
import com.nexora.chat.domain.conversation.Conversation;
import com.nexora.chat.domain.hours.Promise;
import com.nexora.chat.domain.policy.WorkspacePolicy;
import com.nexora.chat.domain.turn.Action;
import com.nexora.chat.domain.turn.Outcome;
import com.nexora.chat.domain.turn.PriorTurn;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// Carries a decision out, one action after the other, so that each happens at most once and none
/// after a person has taken over. Intercom has no idempotency keys: an action whose answer was lost
/// is looked for in the conversation before it may ever be sent again.
final class CarryingOut {

  /// Another process may still be sending in this conversation.
  private static final Duration WHILE_LOCKED = Duration.ofSeconds(5);

  private final Ports.Desk desk;
  private final TurnLedger turns;
  private final SendLock sending;
  private final Promises promises;
  private final Expecting expecting;
  private final Working working;
  private final WritingBack writingBack;

  CarryingOut(Ports ports, Working working, WritingBack writingBack) {
    this.writingBack = writingBack;
    this.desk = ports.desk();
    this.turns = ports.store().turns();
    this.sending = ports.store().sending();
    this.promises = ports.store().promises();
    this.expecting = new Expecting(ports.store().handovers(), working.clock());
    this.working = working;
  }

  /// A turn on its way.
  ///
  /// @param committed false for a decision that nobody but this worker knows of yet
  /// @param prior earlier turns of the episode
  /// @param standing what the ledger knew when the turn began
  /// @param now the conversation as it was last read
  /// @param whenDone how the conversation is given back when the turn ends as it was decided
  record Job(
      Claim claim,
      WorkspacePolicy policy,
      DecidedTurn turn,
      boolean committed,
      List<PriorTurn> prior,
      Standing standing,
      Conversation now,
      Handback whenDone) {}

  Next carryOut(Job job) {
    Progress progress = new Progress(turns, job, working.clock().instant());
    if (job.turn().actions().stream().allMatch(PlannedAction::settled)) {
      return finish(job, progress);
    }
    Optional<SendLock.Held> lock =
        sending.tryTake(job.claim().workspace(), job.claim().conversation());
    if (lock.isEmpty()) {
      progress.save();
      return Next.again(WHILE_LOCKED);
    }
    try (SendLock.Held _ = lock.get()) {
      return settleAll(job, progress);
    }
  }

  private Next settleAll(Job job, Progress progress) {
    Settling settling = new Settling(desk, working, job, progress);
    Optional<Duration> later = Optional.empty();
    for (PlannedAction action : job.turn().actions()) {
      if (action.settled()) {
        continue;
      }
      switch (settling.settle(action)) {
        case Step.On() -> {}
        case Step.Later(Duration delay) -> {
          later = Optional.of(delay);
        }
        case Step.Wait(Duration delay) -> {
          progress.save();
          return Next.again(delay);
        }
        case Step.Stop(Outcome.Silence why) -> {
          return giveUp(job, progress, why);
        }
      }
    }
    if (later.isPresent()) {
      progress.save();
      return Next.again(later.get());
    }
    return finish(job, progress);
  }

  private Next finish(Job job, Progress progress) {
    DecidedTurn turn = progress.committed();
    writingBack.keep(job.claim(), turn);
    Outcome end = outcome(turn);
    // A reply that did not get through is for a person: the next look hands the conversation over.
    Handback then =
        end.equals(turn.outcome()) ? whenDone(job, progress) : new Handback.Again(Duration.ZERO);
    finish(job, progress, turn.endingIn(end), then);
    return new Next.GivenBack();
  }

  private Next giveUp(Job job, Progress progress, Outcome.Silence why) {
    String reason = new Outcome.Suppressed(why).reason();
    for (PlannedAction action : progress.committed().actions()) {
      if (!action.settled()) {
        progress.note(action.dropped(reason));
      }
    }
    DecidedTurn turn = progress.turn();
    writingBack.keep(job.claim(), turn);
    DecidedTurn end = answered(turn) ? turn : turn.endingIn(new Outcome.Suppressed(why));
    // The next look settles the messages: in a turn of their own, or as silenced.
    boolean anew = !answered(turn)
        && (why == Outcome.Silence.SUPERSEDED
            || why == Outcome.Silence.SILENCED_BY_TEAMMATE
            || why == Outcome.Silence.FIN_IS_ANSWERING);
    finish(
        job,
        progress,
        anew ? end.settlingNothing() : end,
        anew ? new Handback.Again(Duration.ZERO) : whenDone(job, progress));
    return new Next.GivenBack();
  }

  private Handback whenDone(Job job, Progress progress) {
    return progress.since(job.whenDone(), working.clock().instant());
  }

  /// A promise is stored before the turn that made it is finished: a crash in between finishes the
  /// turn once more, and stores nothing twice.
  private void finish(Job job, Progress progress, DecidedTurn end, Handback then) {
    Claim claim = job.claim();
    if (end.outcome() instanceof Outcome.Queued) {
      for (PlannedAction action : end.actions()) {
        if (action.action() instanceof Action.Snooze(Promise promise)) {
          promises.make(claim.workspace(), claim, promise);
        }
      }
    }
    if (job.standing().promise().isPresent() && reopened(end)) {
      promises.reopened(claim.workspace(), claim, BringingBack.toldDigest(end));
    }
    expecting.keep(job, progress, end);
    turns.finish(claim.workspace(), claim, end, then);
  }

  private static boolean reopened(DecidedTurn end) {
    return end.outcome() instanceof Outcome.HandedOff
        || end.actions().stream()
            .anyMatch(action -> action.action() instanceof Action.Open
                && action.state() == PlannedAction.State.SENT);
  }

  /// What the customer has seen counts, whatever happened to the attributes after it.
  private static boolean answered(DecidedTurn turn) {
    return !(turn.outcome() instanceof Outcome.HandedOff)
        && turn.actions().stream()
            .anyMatch(
                action -> action.action().shows() && action.state() == PlannedAction.State.SENT);
  }

  /// What was decided, unless it did not get through.
  private static Outcome outcome(DecidedTurn turn) {
    return switch (turn.outcome()) {
      case Outcome.HandedOff _ -> handedOff(turn);
      case Outcome.GivenBack(Outcome.Return how) ->
        new Outcome.GivenBack(TakingBack.end(turn, how));
      case Outcome.Answered(), Outcome.AskedBack(), Outcome.Queued _ -> replied(turn);
      case Outcome.CustomerQuiet(Outcome.Step step) ->
        new Outcome.CustomerQuiet(FollowingUp.end(turn, step));
      case Outcome.Escalated _ -> new Outcome.Escalated(HandingOn.end(turn));
      case Outcome.Suppressed _ -> turn.outcome();
    };
  }

  private static Outcome handedOff(DecidedTurn turn) {
    boolean assigned = turn.actions().stream()
        .filter(action -> action.action() instanceof Action.Assign)
        .anyMatch(action -> action.state() == PlannedAction.State.SENT);
    return assigned ? turn.outcome() : new Outcome.Suppressed(Outcome.Silence.HANDOFF_REFUSED);
  }

  private static Outcome replied(DecidedTurn turn) {
    return turn.actions().stream()
        .filter(action -> action.action() instanceof Action.Reply)
        .findFirst()
        .map(reply -> switch (reply.state()) {
          case HELD -> new Outcome.Suppressed(Outcome.Silence.REPLY_UNCERTAIN);
          case DROPPED -> new Outcome.Suppressed(Outcome.Silence.REPLY_REFUSED);
          case PLANNED, SENDING, UNKNOWN, SENT -> turn.outcome();
        })
        .orElse(turn.outcome());
  }
}
