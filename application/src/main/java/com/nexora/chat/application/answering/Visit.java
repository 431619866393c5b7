package com.nexora.chat.application.answering;

import static java.lang.System.Logger.Level.WARNING;

import com.nexora.chat.application.Ports;
import com.nexora.chat.application.port.Claim;
import com.nexora.chat.application.port.DecidedTurn;
import com.nexora.chat.application.port.Handback;
import com.nexora.chat.application.port.ReadAccount;
import com.nexora.chat.application.port.Standing;
import com.nexora.chat.application.port.TurnLedger;
import com.nexora.chat.domain.account.Account;
import com.nexora.chat.domain.conversation.Conversation;
import com.nexora.chat.domain.conversation.Instruction;
import com.nexora.chat.domain.conversation.Ownership;
import com.nexora.chat.domain.conversation.Part;
import com.nexora.chat.domain.conversation.PartId;
import com.nexora.chat.domain.handoff.HandoffReason;
import com.nexora.chat.domain.policy.WorkspacePolicy;
import com.nexora.chat.domain.routing.Needs;
import com.nexora.chat.domain.turn.Outcome;
import com.nexora.chat.domain.turn.PriorTurn;
import com.nexora.chat.domain.turn.Reading;
import java.time.Duration;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// One look at a conversation that could be read: finish what was begun, or see whether it is ours,
/// decide anew and carry the decision out.
final class Visit {

  /// Longer than any read lags: a crash or an outage also counts as a try.
  static final Duration SHOWN_BY_NOW = Duration.ofMinutes(2);

  private static final System.Logger LOG = System.getLogger(Visit.class.getName());

  /// About a quarter of a minute.
  private static final int TRIES_TO_SEE_AN_ASSIGNMENT = 4;

  /// About ten minutes of growing delays.
  static final int TRIES_TO_GIVE_UP = 9;

  private final Means means;
  private final Claim claim;
  private final WorkspacePolicy policy;
  private final Standing standing;
  private final Conversation now;
  private final Patience patience;
  private final BesideFin besideFin;
  private final Promising promising;

  /// What every visit needs.
  record Means(
      Ports ports,
      Understanding understanding,
      Deliberation deliberation,
      WritingBack writingBack,
      CarryingOut carryingOut,
      InstantSource clock) {

    TurnLedger turns() {
      return ports.store().turns();
    }
  }

  Visit(
      Means means,
      Claim claim,
      WorkspacePolicy policy,
      Standing standing,
      Conversation now,
      Patience patience) {
    this.means = means;
    this.claim = claim;
    this.policy = policy;
    this.standing = standing;
    this.now = now;
    this.patience = patience;
    this.besideFin = new BesideFin(policy);
    this.promising = new Promising(policy, standing, means.clock().instant());
  }

  Next work() {
    besideFin.note(means.ports().store().collisions(), claim, standing, now);
    if (standing.unfinished().isPresent()) {
      // Messages may have arrived while it was being finished.
      DecidedTurn begun = standing.unfinished().get();
      if ((patience != Patience.USUAL || standing.halted()) && Anew.mayStart(begun)) {
        return Anew.drop(means.turns(), claim, begun);
      }
      List<PriorTurn> prior = standing.prior(new Ownership.Ours(begun.episode()));
      return carryOut(begun, true, prior, new Handback.Again(Duration.ZERO));
    }
    Optional<Instruction> wish = standing.instruction().filter(Instruction::givesBack);
    if (wish.isPresent()) {
      if (standing.halted()) {
        return Next.again(TurnTaking.backOff(claim));
      }
      // What waits is answered afterwards, in an episode of its own.
      DecidedTurn back = TakingBack.decided(claim, now, policy.agent(), wish.get());
      return carryOut(back, false, List.of(), new Handback.Again(Duration.ZERO));
    }
    Set<PartId> seen = new HashSet<>(now.parts().stream().map(Part::id).toList());
    seen.retainAll(standing.open());
    Handback whenDone = seen.size() == standing.open().size()
        ? besideFin.rest(standing, now, means.clock().instant())
        : new Handback.Again(TurnTaking.backOff(claim));
    Optional<Ownership.Ours> comesBack = promising.comesBack(now);
    if (comesBack.isPresent()) {
      return bringBack(comesBack.get(), seen, whenDone);
    }
    if (standing.silenced()) {
      return close(
          standing.open(), new Outcome.Suppressed(Outcome.Silence.SILENCED_BY_TEAMMATE), whenDone);
    }
    Optional<DecidedTurn> goesOn = new HandingOn(means, claim, policy, standing, now).turn();
    if (goesOn.isPresent()) {
      return carryOut(goesOn.get(), false, List.of(), new Handback.Again(Duration.ZERO));
    }
    boolean early = standing.waiting().compareTo(SHOWN_BY_NOW) < 0;
    return seen.size() == standing.open().size() || early || claim.tries() < TRIES_TO_GIVE_UP
        ? settle(seen, whenDone)
        : notShown(seen);
  }

  /// Intercom announced a message that it does not show.
  private Next notShown(Set<PartId> seen) {
    Set<PartId> missing = new HashSet<>(standing.open());
    missing.removeAll(seen);
    return close(
        missing,
        new Outcome.Suppressed(Outcome.Silence.MESSAGE_NOT_SHOWN),
        new Handback.Again(Duration.ZERO));
  }

  /// @param open obligations whose messages can be seen
  private Next settle(Set<PartId> open, Handback whenDone) {
    return switch (promising.ownership(now)) {
      case Ownership.NotOurs(Ownership.Reason reason)
      when mayBeGivenToUs(reason, open) -> Next.again(TurnTaking.backOff(claim));
      case Ownership.NotOurs(Ownership.Reason reason) ->
        close(open, Outcome.because(reason), whenDone);
      case Ownership.Ours ours
      when besideFin.has(now) ->
        close(open, new Outcome.Suppressed(Outcome.Silence.FIN_IS_ANSWERING), whenDone);
      case Ownership.Ours ours -> answer(ours, open, whenDone);
    };
  }

  private Next bringBack(Ownership.Ours ours, Set<PartId> open, Handback whenDone) {
    Deliberation.Thought back =
        new BringingBack(means, claim.workspace(), policy, now).think(standing);
    return act(ours, back, open, whenDone);
  }

  /// News without a message or a rating is an assignment, and a read may not show it yet. Where
  /// the news named the part, this read shows it, or never will.
  private boolean mayBeGivenToUs(Ownership.Reason reason, Set<PartId> open) {
    return open.isEmpty()
        && standing.announced().isEmpty()
        && !standing.isNewRating(now)
        && (claim.news() || claim.tries() > 1)
        && claim.tries() < TRIES_TO_SEE_AN_ASSIGNMENT
        && (reason == Ownership.Reason.UNASSIGNED
            || reason == Ownership.Reason.ASSIGNED_ELSEWHERE
            || reason == Ownership.Reason.TEAMMATE_TOOK_OVER);
  }

  private Next answer(Ownership.Ours ours, Set<PartId> open, Handback whenDone) {
    List<PriorTurn> prior = standing.prior(ours);
    // A plan that was overtaken has changed nothing: what was lost before it is still lost.
    Optional<PriorTurn> undelivered = prior.reversed().stream()
        .filter(turn -> !turn.superseded() && !turn.silenced())
        .findFirst()
        .filter(PriorTurn::undelivered);
    boolean lost = undelivered.isPresent();
    List<Part> waiting = lost
        ? now.waiting(policy.agent(), undelivered.get().settledAnd(open))
        : PriorTurn.unsettled(now.waiting(policy.agent(), open), prior);
    if (waiting.isEmpty()) {
      FollowingUp following = followingUp();
      Optional<DecidedTurn> quiet = following.turn(ours, open);
      return quiet.isPresent()
          ? carryOut(quiet.get(), false, prior, new Handback.Again(Duration.ZERO))
          : close(
              open,
              new Outcome.Suppressed(Outcome.Silence.ALREADY_REPLIED),
              following.look(whenDone));
    }
    if (standing.halted() && !lost) {
      return giveUp(ours, waiting, HandoffReason.AGENT_STOPPED, open, whenDone);
    }
    return switch (patience) {
      case USUAL -> understand(ours, waiting, prior, lost, open, whenDone);
      case FAILING -> giveUp(ours, waiting, HandoffReason.AGENT_FAILED, open, whenDone);
      case OVERDUE -> giveUp(ours, waiting, HandoffReason.OVERDUE, open, whenDone);
    };
  }

  private FollowingUp followingUp() {
    return new FollowingUp(means, claim, policy, standing, now);
  }

  /// Hands over, or leaves alone, without another attempt to understand.
  private Next giveUp(
      Ownership.Ours ours,
      List<Part> waiting,
      HandoffReason why,
      Set<PartId> open,
      Handback whenDone) {
    Reading unread = means.understanding().unread(claim.workspace(), policy, now, waiting);
    Deliberation.Thought thought =
        new GivingUp(means, claim, policy, standing).thought(ours, unread, why, promising::inHours);
    return act(ours, thought, open, whenDone);
  }

  private Next understand(
      Ownership.Ours ours,
      List<Part> waiting,
      List<PriorTurn> prior,
      boolean lost,
      Set<PartId> open,
      Handback whenDone) {
    return switch (account()) {
      case ReadAccount.Result.Known(Account account) ->
        act(ours, read(waiting, prior, account), lost, open, whenDone);
      case ReadAccount.Result.Unknown() ->
        act(ours, read(waiting, prior, Account.unknown(now.contact())), lost, open, whenDone);
      case ReadAccount.Result.Unavailable(String why) -> {
        LOG.log(WARNING, "Workspace {0}: a customer cannot be read: {1}", claim.workspace(), why);
        yield claim.tries() < TRIES_TO_GIVE_UP
            ? Next.again(TurnTaking.backOff(claim))
            : act(ours, read(waiting, prior, Account.unknown(now.contact())), lost, open, whenDone);
      }
    };
  }

  /// Only what the rules and tiers look at is asked for.
  private ReadAccount.Result account() {
    return means
        .ports()
        .desk()
        .accounts()
        .read(claim.workspace(), now.contact(), Needs.of(policy.rules(), policy.tiers()));
  }

  private Reading read(List<Part> waiting, List<PriorTurn> prior, Account account) {
    return means.understanding().read(claim.workspace(), policy, now, waiting, prior, account);
  }

  private Next act(
      Ownership.Ours ours, Reading reading, boolean lost, Set<PartId> open, Handback whenDone) {
    Deliberation.Thought thought = lost
        ? means
            .deliberation()
            .afterLostReply(claim.workspace(), policy, reading, promising::inHours)
        : means.deliberation().think(claim.workspace(), policy, reading, promising::inHours);
    return act(ours, thought, open, whenDone);
  }

  private Next act(
      Ownership.Ours ours, Deliberation.Thought thought, Set<PartId> open, Handback whenDone) {
    Deliberation.Thought written = thought.with(means
        .writingBack()
        .added(
            claim.workspace(),
            policy,
            thought.reading(),
            thought.decision(),
            () -> thought.facts().apply(thought.decision())));
    Deliberation.Thought whole = Deliberation.disclosed(policy, written);
    return carryOut(
        whole.turn(claim, ours, open),
        false,
        standing.prior(ours),
        followingUp()
            .after(
                thought.decision().outcome(),
                besideFin.after(thought.decision().outcome(), now, whenDone)));
  }

  private Next carryOut(
      DecidedTurn turn, boolean committed, List<PriorTurn> prior, Handback whenDone) {
    return means
        .carryingOut()
        .carryOut(
            new CarryingOut.Job(claim, policy, turn, committed, prior, standing, now, whenDone));
  }

  private Next close(Set<PartId> parts, Outcome outcome, Handback then) {
    if (parts.isEmpty()) {
      return new Next.GiveBack(then);
    }
    means.turns().close(claim.workspace(), claim, parts, outcome, then);
    return new Next.GivenBack();
  }
}
