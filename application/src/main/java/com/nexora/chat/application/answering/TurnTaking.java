package com.nexora.chat.application.answering;

import static java.lang.System.Logger.Level.WARNING;

import com.nexora.chat.application.Ports;
import com.nexora.chat.application.learning.Shelf;
import com.nexora.chat.application.port.Claim;
import com.nexora.chat.application.port.DecidedTurn;
import com.nexora.chat.application.port.PlannedAction;
import com.nexora.chat.application.port.ReadAccount;
import com.nexora.chat.application.port.ReadConversation;
import com.nexora.chat.application.port.StaleClaim;
import com.nexora.chat.application.port.TurnLedger;
import com.nexora.chat.application.usecase.TakeTurn;
import com.nexora.chat.domain.account.Account;
import com.nexora.chat.domain.conversation.Conversation;
import com.nexora.chat.domain.conversation.Ownership;
import com.nexora.chat.domain.conversation.Part;
import com.nexora.chat.domain.conversation.PartId;
import com.nexora.chat.domain.policy.WorkspacePolicy;
import com.nexora.chat.domain.turn.Action;
import com.nexora.chat.domain.turn.Outcome;
import com.nexora.chat.domain.turn.PriorTurn;
import com.nexora.chat.domain.turn.Reading;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// One due conversation: read it, see whether it is ours, finish what was begun or decide anew,
/// carry the decision out.
public final class TurnTaking implements TakeTurn {

  /// Longer than a turn takes, a handoff with time-outs on the way excepted: such a turn loses its
  /// claim and changes nothing more.
  static final Duration LEASE = Duration.ofSeconds(90);

  private static final Duration UNCONFIGURED = Duration.ofMinutes(1);

  /// Reads lag behind webhooks, so what is not there yet may still come.
  private static final int TRIES_TO_BE_SURE = 3;

  /// About ten minutes of growing delays.
  private static final int TRIES_TO_GIVE_UP = 9;

  /// After as many failures in a row a person takes over.
  static final int TRIES_TO_HAND_OVER = 5;

  private static final System.Logger LOG = System.getLogger(TurnTaking.class.getName());

  private final Ports ports;
  private final TurnLedger turns;
  private final Understanding understanding;
  private final Deliberation deliberation;
  private final CarryingOut carryingOut;

  public TurnTaking(Ports ports, Shelf shelf) {
    this.ports = ports;
    this.turns = ports.store().turns();
    this.understanding = new Understanding(ports);
    this.deliberation = new Deliberation(ports.models(), shelf);
    this.carryingOut = new CarryingOut(ports.desk(), turns);
  }

  @Override
  public boolean takeNext() {
    Optional<Claim> claim = ports.store().queue().claim(LEASE);
    claim.ifPresent(this::take);
    return claim.isPresent();
  }

  private void take(Claim claim) {
    try {
      putDown(claim, work(claim, false));
    } catch (StaleClaim lost) {
      // Another worker has the conversation; whatever was known here no longer counts.
    } catch (RuntimeException failure) {
      putDownAfter(failure, claim);
      throw failure;
    }
  }

  /// What went wrong first is what is told, even when the claim or the store is lost as well.
  private void putDownAfter(RuntimeException failure, Claim claim) {
    try {
      putDown(claim, afterFailure(claim));
    } catch (RuntimeException lost) {
      failure.addSuppressed(lost);
    }
  }

  /// What failed again and again goes to a person, by code alone.
  private Next afterFailure(Claim claim) {
    try {
      return claim.tries() < TRIES_TO_HAND_OVER
          ? new Next.Again(backOff(claim))
          : work(claim, true);
    } catch (RuntimeException again) {
      LOG.log(WARNING, "A conversation could not be handed over either", again);
      return new Next.Again(backOff(claim));
    }
  }

  private void putDown(Claim claim, Next next) {
    switch (next) {
      case Next.Done() -> ports.store().queue().done(claim.workspace(), claim);
      case Next.Again(Duration delay) ->
        ports.store().queue().retry(claim.workspace(), claim, delay);
    }
  }

  /// Two seconds at first, five minutes at most.
  private static Duration backOff(Claim claim) {
    return Duration.ofSeconds(Math.min(300, 1L << Math.min(claim.tries(), 10)));
  }

  /// @param givingUp whether to hand over without another attempt to understand
  private Next work(Claim claim, boolean givingUp) {
    Optional<WorkspacePolicy> policy = ports.policies().of(claim.workspace());
    if (policy.isEmpty()) {
      return new Next.Again(UNCONFIGURED);
    }
    return switch (ports.desk().conversations().read(claim.workspace(), claim.conversation())) {
      case ReadConversation.Result.Read(Conversation now) ->
        new Visit(claim, policy.get(), now, givingUp).work();
      case ReadConversation.Result.Gone() ->
        claim.tries() < TRIES_TO_BE_SURE ? new Next.Again(backOff(claim)) : gone(claim);
      case ReadConversation.Result.Unavailable(String why) -> {
        LOG.log(
            WARNING, "Workspace {0}: a conversation cannot be read: {1}", claim.workspace(), why);
        yield new Next.Again(backOff(claim));
      }
    };
  }

  private Next gone(Claim claim) {
    Outcome outcome = new Outcome.Suppressed(Outcome.Silence.CONVERSATION_GONE);
    turns
        .unfinished(claim.workspace(), claim.conversation())
        .ifPresent(turn -> turns.finish(claim.workspace(), claim, turn.endingIn(outcome)));
    close(claim, turns.openObligations(claim.workspace(), claim.conversation()), outcome);
    return new Next.Done();
  }

  private void close(Claim claim, Set<PartId> parts, Outcome outcome) {
    if (!parts.isEmpty()) {
      turns.close(claim.workspace(), claim, parts, outcome);
    }
  }

  /// One look at a conversation that could be read.
  private final class Visit {

    private final Claim claim;
    private final WorkspacePolicy policy;
    private final Conversation now;
    private final boolean givingUp;

    Visit(Claim claim, WorkspacePolicy policy, Conversation now, boolean givingUp) {
      this.claim = claim;
      this.policy = policy;
      this.now = now;
      this.givingUp = givingUp;
    }

    Next work() {
      Optional<DecidedTurn> begun = turns.unfinished(claim.workspace(), claim.conversation());
      if (begun.isPresent()) {
        Next next = carryingOut.carryOut(claim, policy, begun.get(), now);
        // Messages may have arrived while it was being finished.
        return next instanceof Next.Done ? new Next.Again(Duration.ZERO) : next;
      }
      Set<PartId> open = turns.openObligations(claim.workspace(), claim.conversation());
      Set<PartId> seen = new HashSet<>(now.parts().stream().map(Part::id).toList());
      seen.retainAll(open);
      Next next = settle(seen);
      return next instanceof Next.Done && seen.size() < open.size() ? notShown(open, seen) : next;
    }

    /// Intercom announced a message that it does not show.
    private Next notShown(Set<PartId> open, Set<PartId> seen) {
      if (claim.tries() < TRIES_TO_GIVE_UP) {
        return new Next.Again(backOff(claim));
      }
      Set<PartId> missing = new HashSet<>(open);
      missing.removeAll(seen);
      close(claim, missing, new Outcome.Suppressed(Outcome.Silence.MESSAGE_NOT_SHOWN));
      return new Next.Done();
    }

    /// @param open obligations whose messages can be seen
    private Next settle(Set<PartId> open) {
      return switch (Ownership.of(now, policy.agent())) {
        case Ownership.NotOurs(Ownership.Reason reason) -> {
          close(claim, open, Outcome.because(reason));
          yield new Next.Done();
        }
        case Ownership.Ours ours -> answer(ours, open);
      };
    }

    private Next answer(Ownership.Ours ours, Set<PartId> open) {
      List<PriorTurn> prior = turns.prior(claim.workspace(), claim.conversation(), ours);
      boolean lost = !prior.isEmpty() && prior.getLast().undelivered();
      List<Part> waiting = lost ? now.awaitingReply() : waiting(open, prior);
      if (waiting.isEmpty()) {
        close(claim, open, new Outcome.Suppressed(Outcome.Silence.ALREADY_REPLIED));
        return new Next.Done();
      }
      if (givingUp) {
        return act(ours, understanding.unread(policy, now, waiting), open, false);
      }
      return switch (ports.desk().accounts().read(claim.workspace(), now.contact())) {
        case ReadAccount.Result.Known(Account account) ->
          act(ours, read(waiting, prior, account), open, lost);
        case ReadAccount.Result.Unknown() ->
          act(ours, read(waiting, prior, Account.unknown(now.contact())), open, lost);
        case ReadAccount.Result.Unavailable(String why) -> {
          LOG.log(WARNING, "Workspace {0}: a customer cannot be read: {1}", claim.workspace(), why);
          yield claim.tries() < TRIES_TO_GIVE_UP
              ? new Next.Again(backOff(claim))
              : act(ours, read(waiting, prior, Account.unknown(now.contact())), open, lost);
        }
      };
    }

    private Reading read(List<Part> waiting, List<PriorTurn> prior, Account account) {
      return understanding.read(claim.workspace(), policy, now, waiting, prior, account);
    }

    private Next act(Ownership.Ours ours, Reading reading, Set<PartId> open, boolean lost) {
      DecidedTurn turn = decided(ours, reading, think(reading, lost), open);
      turns.decide(claim.workspace(), claim, turn);
      return carryingOut.carryOut(claim, policy, turn, now);
    }

    private Deliberation.Thought think(Reading reading, boolean lost) {
      if (givingUp) {
        return deliberation.givingUp(policy, reading);
      }
      return lost
          ? deliberation.afterLostReply(policy, reading)
          : deliberation.think(claim.workspace(), policy, reading);
    }

    private List<Part> waiting(Set<PartId> open, List<PriorTurn> prior) {
      return PriorTurn.unsettled(now.waiting(policy.agent(), open), prior);
    }

    private DecidedTurn decided(
        Ownership.Ours ours, Reading reading, Deliberation.Thought thought, Set<PartId> open) {
      Set<PartId> settles = new HashSet<>(open);
      reading.waiting().forEach(part -> settles.add(part.id()));
      List<PlannedAction> planned = new ArrayList<>();
      for (Action action : thought.decision().actions()) {
        planned.add(PlannedAction.planned(claim.epoch(), planned.size(), action));
      }
      return new DecidedTurn(
          claim.epoch(),
          ours.episode(),
          reading.latestWords(),
          settles,
          thought.decision().outcome(),
          planned,
          thought.record());
    }
  }
}
