package com.nexora.chat.application.answering;

import com.nexora.chat.application.Ports;
import com.nexora.chat.application.port.Claim;
import com.nexora.chat.application.port.PerformAction;
import com.nexora.chat.application.port.PlannedAction;
import com.nexora.chat.application.port.ReadConversation;
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
import java.util.function.LongSupplier;

/// Brings the actions of one turn to an end, under the send lock.
final class Settling {

  /// Sent, looked for, sent once more: then a person must look.
  private static final int MOST_ATTEMPTS = 2;

  private static final int MOST_ASSIGNMENTS = 20;

  /// Writing attributes again does no harm, but a customer waits behind it.
  private static final int MOST_ATTRIBUTE_WRITES = 3;

  /// Reads lag behind writes, and a slow write may be applied after its caller gave up: after the
  /// answer was lost the conversation is read at 5, 15 and 35 seconds.
  private static final List<Duration> LOOKS =
      List.of(Duration.ofSeconds(5), Duration.ofSeconds(10), Duration.ofSeconds(20));

  private static final int MOST_OVERTAKEN = 3;

  private static final Duration BACK_OFF = Duration.ofSeconds(5);

  /// The first byte leaves within this time after the conversation was last looked at, or never: a
  /// worker that was paused in between gives the attempt up.
  static final Duration DEPARTURE = Duration.ofSeconds(4);

  /// What a whole call takes at most once it has begun; the desk's own deadline is shorter.
  private static final Duration CALL = Duration.ofSeconds(11);

  private final Ports.Desk desk;
  private final LongSupplier nanos;
  private final Claim claim;
  private final WorkspacePolicy policy;
  private final List<PriorTurn> prior;
  private final Conversation lastRead;
  private final Progress progress;
  private boolean checked;

  /// What became of one action.
  sealed interface Step {

    /// Settled: go on with the next.
    record On() implements Step {}

    /// Not settled: come back later.
    record Wait(Duration delay) implements Step {}

    /// The conversation is no longer ours, or the question has changed: give the rest up.
    record Stop(Outcome.Silence why) implements Step {}
  }

  Settling(Ports.Desk desk, LongSupplier nanos, CarryingOut.Job job, Progress progress) {
    this.desk = desk;
    this.nanos = nanos;
    this.claim = job.claim();
    this.policy = job.policy();
    this.prior = job.prior();
    this.lastRead = job.now();
    this.progress = progress;
  }

  Step settle(PlannedAction action) {
    return switch (action.state()) {
      case PLANNED -> preflight(action);
      case SENDING, UNKNOWN -> lookFor(action);
      case SENT, DROPPED, HELD -> new Step.On();
    };
  }

  /// Everything may have changed since the decision, so the conversation is read once more
  /// immediately before each thing that shows in it.
  private Step preflight(PlannedAction action) {
    long since = nanos.getAsLong();
    if (action.action() instanceof Action.SetAttributes && checked) {
      return send(action.sending(DEPARTURE.plus(CALL)), since);
    }
    return switch (desk.conversations().read(claim.workspace(), claim.conversation())) {
      case ReadConversation.Result.Gone() -> new Step.Stop(Outcome.Silence.CONVERSATION_GONE);
      case ReadConversation.Result.Unavailable(String why) -> new Step.Wait(BACK_OFF);
      case ReadConversation.Result.Read(Conversation now) -> {
        if (Ownership.of(now, policy.agent()) instanceof Ownership.NotOurs(var reason)) {
          yield new Step.Stop(Outcome.because(reason).why());
        }
        if (progress.turn().untouched() && mayBeOvertaken() && overtaken(now)) {
          yield new Step.Stop(Outcome.Silence.SUPERSEDED);
        }
        checked = true;
        yield send(action.sending(now, DEPARTURE.plus(CALL)), since);
      }
    };
  }

  /// Someone who never stops typing would never be answered: after some plans in a row that came to
  /// nothing the next is carried out, and what came meanwhile has a turn of its own.
  private boolean mayBeOvertaken() {
    return prior.reversed().stream().takeWhile(PriorTurn::superseded).count() < MOST_OVERTAKEN;
  }

  private boolean overtaken(Conversation now) {
    List<Part> news = now.awaitingReply().stream()
        .filter(part -> !progress.turn().settles().contains(part.id()))
        .toList();
    return !PriorTurn.unsettled(news, prior).isEmpty();
  }

  /// The mark that it is being sent is committed first, under the claim's epoch: so this is also
  /// the last look at whether the claim still holds. Attributes need no mark, only a decision:
  /// writing them again changes nothing.
  ///
  /// @param since when the conversation was last seen to be ours; a worker that was paused since
  ///     then may not trust it
  private Step send(PlannedAction sending, long since) {
    if (sending.action() instanceof Action.SetAttributes) {
      var _ = progress.committed();
      progress.note(sending);
    } else {
      progress.note(sending);
      progress.save();
    }
    if (nanos.getAsLong() - since > DEPARTURE.toNanos()) {
      progress.note(sending.notSent("paused for too long before it could be sent"));
      return new Step.Wait(Duration.ZERO);
    }
    return switch (desk.actions()
        .perform(claim.workspace(), claim.conversation(), policy.agent(), sending.action())) {
      case PerformAction.Result.Applied(Optional<PartId> part) ->
        on(part.map(sending::sent).orElseGet(sending::sent));
      case PerformAction.Result.Refused(String why) -> on(sending.dropped(why));
      case PerformAction.Result.NotNow(String why) -> {
        progress.note(sending.notSent(why));
        yield new Step.Wait(BACK_OFF);
      }
      case PerformAction.Result.Unclear(String why) -> {
        progress.note(sending.unknown(why));
        yield new Step.Wait(LOOKS.getFirst());
      }
    };
  }

  private Step lookFor(PlannedAction action) {
    if (!action.onItsWay().isZero()) {
      return new Step.Wait(action.onItsWay());
    }
    Optional<PartId> found = Fingerprint.find(
        action.action(),
        action.watermark().map(lastRead::partsAfter).orElse(lastRead.parts()),
        policy.agent());
    if (found.isPresent()) {
      return on(action.sent(found.get()));
    }
    if (action.action() instanceof Action.SetAttributes) {
      return action.attempts() < MOST_ATTRIBUTE_WRITES
          ? send(action.sending(DEPARTURE.plus(CALL)), nanos.getAsLong())
          : on(action.dropped("written " + MOST_ATTRIBUTE_WRITES + " times without an answer"));
    }
    PlannedAction looked = action.lookedInVain();
    if (looked.looks() < LOOKS.size()) {
      progress.note(looked);
      return new Step.Wait(LOOKS.get(looked.looks()));
    }
    return action.attempts() < mostAttempts(action)
        ? preflight(looked.again("not found after " + LOOKS.size() + " looks"))
        : on(looked.held("neither found nor safe to repeat"));
  }

  /// Assigning once more does no harm, and a customer may have been promised a person.
  private static int mostAttempts(PlannedAction action) {
    return action.action() instanceof Action.Assign ? MOST_ASSIGNMENTS : MOST_ATTEMPTS;
  }

  private Step on(PlannedAction settled) {
    progress.note(settled);
    return new Step.On();
  }
}
