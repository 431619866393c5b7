package com.nexora.chat.application.answering;

import com.nexora.chat.application.Ports;
import com.nexora.chat.application.port.Claim;
import com.nexora.chat.application.port.DecidedTurn;
import com.nexora.chat.application.port.PerformAction;
import com.nexora.chat.application.port.PlannedAction;
import com.nexora.chat.application.port.ReadConversation;
import com.nexora.chat.application.port.TurnLedger;
import com.nexora.chat.domain.conversation.Conversation;
import com.nexora.chat.domain.conversation.Ownership;
import com.nexora.chat.domain.conversation.Part;
import com.nexora.chat.domain.conversation.PartId;
import com.nexora.chat.domain.policy.WorkspacePolicy;
import com.nexora.chat.domain.turn.Action;
import com.nexora.chat.domain.turn.Fingerprint;
import com.nexora.chat.domain.turn.Outcome;
import com.nexora.chat.domain.turn.PriorTurn;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// Carries a committed decision out, one action after the other, so that each happens at most once
/// and none after a person has taken over. Intercom has no idempotency keys: an action whose answer
/// was lost is looked for in the conversation before it may ever be sent again.
final class CarryingOut {

  /// Sent, looked for, sent once more: then a person must look.
  private static final int MOST_ATTEMPTS = 2;

  /// Writing attributes again does no harm, but a customer waits behind it.
  private static final int MOST_ATTRIBUTE_WRITES = 3;

  /// Reads lag behind writes, so one look is not enough.
  private static final int LOOKS = 3;

  private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(10);
  private static final Duration BACK_OFF = Duration.ofSeconds(5);

  private final Ports.Desk desk;
  private final TurnLedger turns;

  CarryingOut(Ports.Desk desk, TurnLedger turns) {
    this.desk = desk;
    this.turns = turns;
  }

  /// What became of one action.
  private sealed interface Step {

    /// Settled: go on with the next.
    record On(PlannedAction action) implements Step {}

    /// Not settled: come back later.
    record Wait(Duration delay) implements Step {}

    /// The conversation is no longer ours, or the question has changed: give the rest up.
    record Stop(Outcome.Silence why) implements Step {}
  }

  /// @param now the conversation as it was last read
  Next carryOut(Claim claim, WorkspacePolicy policy, DecidedTurn turn, Conversation now) {
    Run run = new Run(claim, policy);
    DecidedTurn current = turn;
    for (PlannedAction action : turn.actions()) {
      if (action.settled()) {
        continue;
      }
      switch (run.settle(current, action, now)) {
        case Step.On(PlannedAction settled) -> current = current.with(settled);
        case Step.Wait(Duration delay) -> {
          return new Next.Again(delay);
        }
        case Step.Stop(Outcome.Silence why) -> {
          return giveUp(claim, current, why);
        }
      }
    }
    Outcome end = outcome(current);
    turns.finish(claim.workspace(), claim, current.endingIn(end));
    // A reply that did not get through is for a person: the next look hands the conversation over.
    return end.equals(current.outcome()) ? new Next.Done() : new Next.Again(Duration.ZERO);
  }

  private Next giveUp(Claim claim, DecidedTurn turn, Outcome.Silence why) {
    for (PlannedAction action : turn.actions()) {
      if (!action.settled()) {
        turns.move(claim.workspace(), claim, action.dropped(new Outcome.Suppressed(why).reason()));
      }
    }
    DecidedTurn end = turn.endingIn(new Outcome.Suppressed(why));
    if (why == Outcome.Silence.SUPERSEDED) {
      turns.finish(claim.workspace(), claim, end.settlingNothing());
      return new Next.Again(Duration.ZERO);
    }
    turns.finish(claim.workspace(), claim, end);
    return new Next.Done();
  }

  /// What was decided, unless it did not get through.
  private static Outcome outcome(DecidedTurn turn) {
    return turn.outcome() instanceof Outcome.HandedOff ? handedOff(turn) : replied(turn);
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

  /// One pass over one turn.
  private final class Run {

    private final Claim claim;
    private final WorkspacePolicy policy;

    Run(Claim claim, WorkspacePolicy policy) {
      this.claim = claim;
      this.policy = policy;
    }

    Step settle(DecidedTurn turn, PlannedAction action, Conversation lastRead) {
      return switch (action.state()) {
        case PLANNED -> preflight(turn, action);
        case SENDING, UNKNOWN -> lookFor(turn, action, lastRead);
        case SENT, DROPPED, HELD -> new Step.On(action);
      };
    }

    /// Everything may have changed since the decision, so the conversation is read once more
    /// immediately before each thing that shows in it.
    private Step preflight(DecidedTurn turn, PlannedAction action) {
      if (action.action() instanceof Action.SetAttributes) {
        return send(action.sending());
      }
      return switch (desk.conversations().read(claim.workspace(), claim.conversation())) {
        case ReadConversation.Result.Gone() -> new Step.Stop(Outcome.Silence.CONVERSATION_GONE);
        case ReadConversation.Result.Unavailable(String why) -> new Step.Wait(BACK_OFF);
        case ReadConversation.Result.Read(Conversation now) -> {
          if (Ownership.of(now, policy.agent()) instanceof Ownership.NotOurs(var reason)) {
            yield new Step.Stop(Outcome.because(reason).why());
          }
          yield turn.untouched() && overtaken(turn, now)
              ? new Step.Stop(Outcome.Silence.SUPERSEDED)
              : send(action.sending(now));
        }
      };
    }

    private boolean overtaken(DecidedTurn turn, Conversation now) {
      List<Part> news = now.awaitingReply().stream()
          .filter(part -> !turn.settles().contains(part.id()))
          .toList();
      return !news.isEmpty() && !PriorTurn.unsettled(news, prior(turn)).isEmpty();
    }

    private List<PriorTurn> prior(DecidedTurn turn) {
      return turns.prior(
          claim.workspace(), claim.conversation(), new Ownership.Ours(turn.episode()));
    }

    private Step send(PlannedAction sending) {
      move(sending);
      return switch (desk.actions()
          .perform(claim.workspace(), claim.conversation(), policy.agent(), sending.action())) {
        case PerformAction.Result.Applied(Optional<PartId> part) ->
          on(part.map(sending::sent).orElseGet(sending::sent));
        case PerformAction.Result.Refused(String why) -> on(sending.dropped(why));
        case PerformAction.Result.NotNow(String why) -> {
          move(sending.notSent(why));
          yield new Step.Wait(BACK_OFF);
        }
        case PerformAction.Result.Unclear(String why) -> {
          move(sending.unknown(why));
          yield new Step.Wait(BETWEEN_LOOKS);
        }
      };
    }

    private Step lookFor(DecidedTurn turn, PlannedAction action, Conversation now) {
      Optional<PartId> found = Fingerprint.find(
          action.action(),
          action.watermark().map(now::partsAfter).orElse(now.parts()),
          policy.agent());
      if (found.isPresent()) {
        return on(action.sent(found.get()));
      }
      if (action.action() instanceof Action.SetAttributes) {
        return action.attempts() < MOST_ATTRIBUTE_WRITES
            ? send(action.sending())
            : on(action.dropped("written " + MOST_ATTRIBUTE_WRITES + " times without an answer"));
      }
      PlannedAction looked = action.lookedInVain();
      if (looked.looks() < LOOKS) {
        move(looked);
        return new Step.Wait(BETWEEN_LOOKS);
      }
      return action.attempts() < MOST_ATTEMPTS
          ? preflight(turn, looked.again("not found after " + LOOKS + " looks"))
          : on(looked.held("neither found nor safe to repeat"));
    }

    private Step on(PlannedAction settled) {
      move(settled);
      return new Step.On(settled);
    }

    private void move(PlannedAction action) {
      turns.move(claim.workspace(), claim, action);
    }
  }
}
