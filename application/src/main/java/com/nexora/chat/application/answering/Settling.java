package com.nexora.chat.application.answering;

import com.nexora.chat.application.Ports;
import com.nexora.chat.application.Working;
import com.nexora.chat.application.port.Claim;
import com.nexora.chat.application.port.Cutoff;
import com.nexora.chat.application.port.PerformAction;
import com.nexora.chat.application.port.PlannedAction;
import com.nexora.chat.application.port.ReadConversation;
import com.nexora.chat.application.port.Standing;
import com.nexora.chat.domain.conversation.Assignee;
import com.nexora.chat.domain.conversation.Channel;
import com.nexora.chat.domain.conversation.Conversation;
import com.nexora.chat.domain.conversation.Ownership;
import com.nexora.chat.domain.conversation.Part;
import com.nexora.chat.domain.conversation.PartId;
import com.nexora.chat.domain.policy.EmailReplies;
import com.nexora.chat.domain.policy.WorkspacePolicy;
import com.nexora.chat.domain.turn.Action;
import com.nexora.chat.domain.turn.Fingerprint;
import com.nexora.chat.domain.turn.Outcome;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.LongSupplier;

/// Brings the actions of one turn to an end, under the send lock.
final class Settling {

  /// Sent, looked for, sent once more: then a person must look.
  private static final int MOST_ATTEMPTS = 2;

  /// Writing attributes again does no harm, but a customer waits behind it.
  private static final int MOST_ATTRIBUTE_WRITES = 3;

  /// Reads lag behind writes, and a slow write may be applied after its caller gave up: after the
  /// answer was lost the conversation is read at 5, 15 and 35 seconds.
  private static final List<Duration> LOOKS =
      List.of(Duration.ofSeconds(5), Duration.ofSeconds(10), Duration.ofSeconds(20));

  /// An assignment may be repeated as long as the conversation is still seen to be ours: at worst
  /// it shows twice, while one that is given up leaves a customer to whom somebody was announced.
  private static final int MOST_ASSIGNMENTS = 10;

  /// What was seen before sending counts for this long from when the look began: a worker that was
  /// paused after its look may not talk over a person who came in the meantime. A slow look may
  /// take most of it.
  private static final Duration LOOK_COUNTS = Duration.ofSeconds(12);

  private static final Duration BACK_OFF = Duration.ofSeconds(5);

  private final Ports.Desk desk;
  private final LongSupplier nanos;

  /// How long an attempt can be on its way, from its mark on.
  private final Duration way;

  private final Claim claim;
  private final WorkspacePolicy policy;
  private final Standing standing;
  private final Conversation lastRead;
  private final Meanwhile meanwhile;
  private final Progress progress;
  private boolean checked;

  Settling(Ports.Desk desk, Working working, CarryingOut.Job job, Progress progress) {
    this.desk = desk;
    this.nanos = working.nanos();
    this.way = working.longestWay();
    this.claim = job.claim();
    this.policy = job.policy();
    this.standing = job.standing();
    this.lastRead = job.now();
    this.meanwhile = new Meanwhile(job.now(), job.prior());
    this.progress = progress;
  }

  Step settle(PlannedAction action) {
    if (action.action() instanceof Action.WriteBack && !action.settled()) {
      return writeBack(action);
    }
    return switch (action.state()) {
      case PLANNED -> preflight(action);
      case SENDING, UNKNOWN -> lookFor(action);
      case SENT, DROPPED, HELD -> new Step.On();
    };
  }

  /// Everything may have changed since the decision, so the conversation is read once more
  /// immediately before each thing that shows in it. Only a silence needs no other look than the
  /// one that began this visit: whoever silences the agent takes the claim away in the same
  /// instant, and then no action can be marked as being sent any more.
  private Step preflight(PlannedAction action) {
    if (standing.silenced() && !promised(action)) {
      return new Step.Stop(Outcome.Silence.SILENCED_BY_TEAMMATE);
    }
    // What was begun is brought to its end without a word.
    if (standing.halted() && action.action().shows()) {
      return on(action.dropped("the agent was stopped"));
    }
    Cutoff lookCounts = Cutoff.in(LOOK_COUNTS, nanos);
    if (action.action() instanceof Action.SetAttributes
        && (checked || FollowingUp.closed(progress.turn()))) {
      return send(action.sending(way), lookCounts);
    }
    return switch (desk.conversations().read(claim.workspace(), claim.conversation())) {
      case ReadConversation.Result.Gone() -> new Step.Stop(Outcome.Silence.CONVERSATION_GONE);
      case ReadConversation.Result.Unavailable(String why) -> new Step.Wait(BACK_OFF);
      case ReadConversation.Result.Read(Conversation now)
      when Meanwhile.lags(progress.turn(), now) -> new Step.Wait(BACK_OFF);
      case ReadConversation.Result.Read(Conversation now) -> seen(action, now, lookCounts);
    };
  }

  /// The customer sees nothing of it, so it needs no look; nobody waits for it; and it may be
  /// repeated, because writing the same again changes nothing. It needs no mark either, only a
  /// decision.
  private Step writeBack(PlannedAction action) {
    if (!action.onItsWay().isZero()) {
      return new Step.Later(action.onItsWay());
    }
    if (action.attempts() >= MOST_ATTRIBUTE_WRITES) {
      return on(action.dropped("tried " + MOST_ATTRIBUTE_WRITES + " times; " + action.note()));
    }
    var _ = progress.committed();
    PlannedAction sending = action.sending(way);
    progress.note(sending);
    return switch (perform(sending, Cutoff.in(Working.DEPARTURE, nanos))) {
      case PerformAction.Result.Applied _ -> on(sending.sent());
      case PerformAction.Result.Refused(String why) -> on(sending.dropped(why));
      case PerformAction.Result.NotNow(String why) -> {
        progress.note(sending.again(why));
        yield new Step.Later(BACK_OFF);
      }
      case PerformAction.Result.Unclear(String why) -> {
        progress.note(sending.unknown(why, LOOKS.getFirst()));
        yield new Step.Later(LOOKS.getFirst());
      }
    };
  }

  private PerformAction.Result perform(PlannedAction sending, Cutoff cutoff) {
    return desk.actions()
        .perform(claim.workspace(), claim.conversation(), policy.agent(), sending.action(), cutoff);
  }

  /// What a silence leaves standing: whoever was announced to the customer comes, and whoever may
  /// have been; and what was promised comes back to people, which says nothing to the customer.
  private boolean promised(PlannedAction action) {
    return Promising.bringsBack(progress.turn())
        || (action.action() instanceof Action.Assign
            && progress.turn().actions().stream()
                .anyMatch(said -> said.action() instanceof Action.Reply && said.attempts() > 0));
  }

  private Step seen(PlannedAction action, Conversation now, Cutoff lookCounts) {
    boolean elsewhere = Elsewhere.is(progress.turn());
    Optional<PartId> late = action.attempts() == 0 ? Optional.empty() : find(action, now);
    if (late.isPresent() && (elsewhere || action.action() instanceof Action.Close)) {
      return on(action.sent(late.get()));
    }
    if (elsewhere) {
      return new Elsewhere(policy, standing).stillWanted(progress.turn(), now)
          ? send(action.sending(now, way), lookCounts)
          : new Step.Stop(Outcome.Silence.SUPERSEDED);
    }
    Optional<Outcome.Silence> fins = new BesideFin(policy).stops(progress.turn(), now);
    return switch (ownership(now)) {
      case Ownership.NotOurs(var reason) ->
        new Step.Stop(Outcome.because(reason).why());
      case Ownership.Ours _ when fins.isPresent() -> new Step.Stop(fins.get());
      case Ownership.Ours ours -> {
        if (late.isPresent()) {
          yield on(action.sent(late.get()));
        }
        if (progress.turn().untouched() && meanwhile.overturns(progress.turn(), ours, now)) {
          yield new Step.Stop(Outcome.Silence.SUPERSEDED);
        }
        if (FollowingUp.isOver(progress.turn(), action)
            && meanwhile.overtaken(progress.turn(), now)) {
          yield on(action.dropped("the customer wrote"));
        }
        if (Promising.untold(progress.turn(), action)) {
          yield on(action.dropped("the customer was not told"));
        }
        if (action.action() instanceof Action.Snooze
            && meanwhile.changed(progress.turn(), ours, now)) {
          yield on(action.dropped("somebody wrote or gave it back since"));
        }
        if (mightReachNobody(action, now)) {
          yield progress.turn().untouched()
              ? new Step.Stop(Outcome.Silence.SUPERSEDED)
              : on(action.dropped("by e-mail it might reach nobody"));
        }
        checked = true;
        yield Promising.isDone(action, now)
            ? on(action.sent())
            : send(action.sending(now, way), lookCounts);
      }
    };
  }

  /// What the agent itself has put aside, or may have, is still its own.
  private Ownership ownership(Conversation now) {
    boolean own = standing.promise().isPresent()
        || progress.turn().actions().stream()
            .anyMatch(said -> said.action() instanceof Action.Snooze && said.attempts() > 0);
    return Promising.ownership(now, policy, own);
  }

  /// The customer may have turned to e-mail since it was decided: then it is decided anew, and
  /// beside what was begun, it is left out.
  private boolean mightReachNobody(PlannedAction action, Conversation now) {
    return action.action().shows()
        && action.attempts() == 0
        && now.channel() == Channel.EMAIL
        && policy.email() != EmailReplies.ANSWER;
  }

  /// The mark that it is being sent is committed first, under the claim's epoch: so this is also
  /// the last look at whether the claim still holds. Attributes need no mark, only a decision:
  /// writing them again changes nothing.
  ///
  /// @param lookCounts until when the last look at the conversation counts
  private Step send(PlannedAction sending, Cutoff lookCounts) {
    Cutoff cutoff = Cutoff.in(Working.DEPARTURE, nanos).or(lookCounts);
    if (sending.action() instanceof Action.SetAttributes) {
      var _ = progress.committed();
      progress.note(sending);
    } else {
      progress.note(sending);
      progress.save();
    }
    return switch (perform(sending, cutoff)) {
      case PerformAction.Result.Applied(Optional<PartId> part, Optional<Assignee> to) -> {
        to.ifPresent(progress::accepted);
        yield on(part.map(sending::sent).orElseGet(sending::sent));
      }
      // Who was told that somebody will come must not be forgotten: a person has to look.
      case PerformAction.Result.Refused(String why) ->
        on(hasAnnounced(sending) ? sending.held(why) : sending.dropped(why));
      case PerformAction.Result.NotNow(String why) -> {
        progress.note(sending.notSent(why));
        yield new Step.Wait(TurnTaking.backOff(claim));
      }
      case PerformAction.Result.Unclear(String why) -> {
        progress.note(sending.unknown(why, LOOKS.getFirst()));
        yield new Step.Wait(LOOKS.getFirst());
      }
    };
  }

  private boolean hasAnnounced(PlannedAction action) {
    return action.action() instanceof Action.Assign
        && !(progress.turn().outcome() instanceof Outcome.GivenBack);
  }

  private Step lookFor(PlannedAction action) {
    if (!action.onItsWay().isZero()) {
      return new Step.Wait(action.onItsWay());
    }
    Optional<PartId> found = find(action, lastRead);
    if (found.isPresent()) {
      return on(action.sent(found.get()));
    }
    if (Promising.isDone(action, lastRead)) {
      return on(action.sent());
    }
    if (action.action() instanceof Action.SetAttributes) {
      return action.attempts() < MOST_ATTRIBUTE_WRITES
          ? send(action.sending(way), Cutoff.in(LOOK_COUNTS, nanos))
          : on(action.dropped("written " + MOST_ATTRIBUTE_WRITES + " times without an answer"));
    }
    if (action.looks() + 1 < LOOKS.size()) {
      Duration nextLook = LOOKS.get(action.looks() + 1);
      progress.note(action.lookedInVain(nextLook));
      return new Step.Wait(nextLook);
    }
    PlannedAction looked = action.lookedInVain(Duration.ZERO);
    int most = action.action() instanceof Action.Assign ? MOST_ASSIGNMENTS : MOST_ATTEMPTS;
    return action.attempts() < most
        ? preflight(looked.again("not found after " + LOOKS.size() + " looks"))
        : on(looked.held("neither found nor safe to repeat"));
  }

  private Optional<PartId> find(PlannedAction action, Conversation now) {
    List<Part> news = action.watermark().map(now::partsAfter).orElse(now.parts());
    Optional<PartId> found = Fingerprint.find(action.action(), news, policy.agent());
    news.stream()
        .filter(part -> found.filter(part.id()::equals).isPresent())
        .flatMap(part -> part.assignedTo().stream())
        .forEach(progress::accepted);
    return found;
  }

  private Step on(PlannedAction settled) {
    progress.note(settled);
    return new Step.On();
  }
}
