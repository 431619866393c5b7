package com.nexora.chat.application.answering;

import static java.lang.System.Logger.Level.ERROR;
import static java.lang.System.Logger.Level.WARNING;

import com.nexora.chat.application.Ports;
import com.nexora.chat.application.Working;
import com.nexora.chat.application.port.Claim;
import com.nexora.chat.application.port.DecidedTurn;
import com.nexora.chat.application.port.Handback;
import com.nexora.chat.application.port.Handovers;
import com.nexora.chat.application.port.PortFailure;
import com.nexora.chat.application.port.ReadConversation;
import com.nexora.chat.application.port.StaleClaim;
import com.nexora.chat.application.port.Standing;
import com.nexora.chat.application.port.TurnLedger;
import com.nexora.chat.application.recalling.RecentStaff;
import com.nexora.chat.application.usecase.FindPassages;
import com.nexora.chat.application.usecase.TakeTurn;
import com.nexora.chat.domain.conversation.Conversation;
import com.nexora.chat.domain.policy.WorkspacePolicy;
import com.nexora.chat.domain.turn.Outcome;
import java.time.Duration;
import java.util.Optional;

/// Claims due conversations, works on them, and gives them back; what goes wrong on
/// the way is weighed here. What is done in a conversation is in [Visit].
public final class TurnTaking implements TakeTurn {

  /// Every call in a turn has a deadline of its own; all of them together take less.
  static final Duration LONGEST_TURN = Duration.ofMinutes(5);

  private static final Duration UNCONFIGURED = Duration.ofMinutes(1);

  private static final Duration LONGEST_WHILE_NOT_SHOWN = Duration.ofSeconds(8);

  /// Reads lag behind webhooks, so what is not there yet may still come.
  private static final int TRIES_TO_BE_SURE = 3;

  /// With this crash or error in a row a person gets the conversation.
  static final int STRIKES_TO_HAND_OVER = 5;

  /// And with this one even that does not work: it is set aside.
  static final int STRIKES_TO_SET_ASIDE = 10;

  private static final System.Logger LOG = System.getLogger(TurnTaking.class.getName());

  private final Ports ports;
  private final Working working;
  private final Rota rota;
  private final Leaps leaps;
  private final Understanding understanding;
  private final Deliberation deliberation;
  private final CarryingOut carryingOut;
  private final WritingBack writingBack;

  public TurnTaking(Ports ports, FindPassages articles, Working working, WritingBack writingBack) {
    this.ports = ports;
    this.working = working;
    this.rota = new Rota(ports.policies(), working.atOnce(), working.shut(), working.nanos());
    this.leaps = new Leaps(working.clock(), working.nanos());
    RecentStaff staff = new RecentStaff(ports.store().mirror(), working.nanos());
    this.understanding =
        new Understanding(ports.models(), Attendance.of(staff::of, working.clock()));
    this.deliberation = new Deliberation(ports.models(), articles, new Gathering());
    this.carryingOut = new CarryingOut(ports, working, writingBack);
    this.writingBack = writingBack;
  }

  @Override
  public Optional<Runnable> claimNext() {
    if (working.told()) {
      leaps.tell(ports.store().queue()::bringForward);
    }
    Optional<Claim> claim = ports.store().queue().claim(working.lease(), rota.next());
    claim.ifPresent(rota::took);
    return claim.map(taken -> () -> {
      try {
        take(taken);
      } finally {
        rota.putDown(taken);
      }
    });
  }

  /// What takes longer than a turn can hangs: its lease ends, and another worker takes it over.
  ///
  /// A claim that no longer holds is not told to its worker: it finds out at its next write.
  public void keepLeases() {
    var underWay = rota.underWayFor(LONGEST_TURN);
    if (!underWay.isEmpty()) {
      var _ = ports.store().queue().renew(underWay, working.lease());
    }
  }

  private void take(Claim claim) {
    try {
      putDown(claim, workOrSetAside(claim));
    } catch (StaleClaim lost) {
      // Another worker has the conversation; whatever was known here no longer counts.
    } catch (RuntimeException failure) {
      putDownAfter(failure, claim);
      throw failure;
    }
  }

  /// A conversation whose worker died again and again is not understood once more: what is in it
  /// may be what kills.
  private Next workOrSetAside(Claim claim) {
    if (claim.strikes() >= STRIKES_TO_SET_ASIDE) {
      return setAside(claim, "every attempt ended in a crash or an error");
    }
    return work(claim, claim.strikes() >= STRIKES_TO_HAND_OVER);
  }

  /// What went wrong first is what is told, even when the claim or the store is lost as well.
  private void putDownAfter(RuntimeException failure, Claim claim) {
    try {
      putDown(claim, afterFailure(failure, claim));
    } catch (RuntimeException lost) {
      failure.addSuppressed(lost);
    }
  }

  private Next afterFailure(RuntimeException failure, Claim claim) {
    if (failure instanceof PortFailure) {
      return Next.again(backOff(claim));
    }
    return new Next.GiveBack(new Handback.AfterFailure(backOff(claim)));
  }

  private static Next setAside(Claim claim, String why) {
    LOG.log(
        ERROR,
        "Workspace {0}: conversation {1} is set aside, a person must look: {2}",
        claim.workspace(),
        claim.conversation(),
        why);
    return new Next.GiveBack(new Handback.SetAside(why));
  }

  private void putDown(Claim claim, Next next) {
    switch (next) {
      case Next.GivenBack() -> {}
      case Next.GiveBack(Handback how) ->
        ports.store().queue().giveBack(claim.workspace(), claim, how);
    }
  }

  /// Two seconds at first, five minutes at most.
  static Duration backOff(Claim claim) {
    return Duration.ofSeconds(Math.min(300, 1L << Math.min(claim.tries(), 10)));
  }

  /// What the ledger knows is read before the conversation: what it calls over must show there.
  private Next work(Claim claim, boolean failing) {
    Optional<WorkspacePolicy> policy = ports.policies().of(claim.workspace());
    if (policy.isEmpty()) {
      return Next.again(UNCONFIGURED);
    }
    Standing standing = ports.store().turns().standing(claim.workspace(), claim.conversation());
    if (standing.silenced()
        && standing.unfinished().isEmpty()
        && !Promising.isDue(standing, working.clock().instant())
        && !BesideFin.maySeeWhoElse(claim, standing)) {
      return silent(claim, standing);
    }
    return switch (ports.desk().conversations().read(claim.workspace(), claim.conversation())) {
      case ReadConversation.Result.Read(Conversation now)
      when standing.aheadOf(now) || standing.announcesMoreThan(now) ->
        Next.again(whileNotShown(claim));
      case ReadConversation.Result.Read(Conversation now) -> {
        keepRating(claim, policy.get(), standing, now);
        yield new Visit(
                new Visit.Means(
                    ports, understanding, deliberation, writingBack, carryingOut, working.clock()),
                claim,
                policy.get(),
                standing,
                now,
                patience(failing, standing))
            .work();
      }
      case ReadConversation.Result.Gone() ->
        mayLag(claim, standing, TRIES_TO_BE_SURE)
            ? Next.again(backOff(claim))
            : gone(claim, standing);
      case ReadConversation.Result.Unavailable(String why) -> {
        LOG.log(
            WARNING, "Workspace {0}: a conversation cannot be read: {1}", claim.workspace(), why);
        yield Next.again(backOff(claim));
      }
    };
  }

  /// Whoever has the conversation, and whether it is closed: customers rate when all is over.
  private void keepRating(
      Claim claim, WorkspacePolicy policy, Standing standing, Conversation now) {
    now.rating()
        .filter(_ -> standing.lacksRatingOf(now))
        .ifPresent(rating -> ports
            .store()
            .ratings()
            .keep(claim.workspace(), claim.conversation(), rating, policy.agent()));
  }

  private static Duration whileNotShown(Claim claim) {
    Duration growing = backOff(claim);
    return growing.compareTo(LONGEST_WHILE_NOT_SHOWN) > 0 ? LONGEST_WHILE_NOT_SHOWN : growing;
  }

  /// Tries alone prove little: an outage makes many, and the first read after it may lag.
  private static boolean mayLag(Claim claim, Standing standing, int enough) {
    return claim.tries() < enough
        || (!standing.open().isEmpty() && standing.waiting().compareTo(Visit.SHOWN_BY_NOW) < 0);
  }

  private Patience patience(boolean failing, Standing standing) {
    if (failing) {
      return Patience.FAILING;
    }
    boolean overdue = standing.waiting().compareTo(working.overdue()) > 0;
    return overdue ? Patience.OVERDUE : Patience.USUAL;
  }

  /// Needs no look at the conversation, so it holds while Intercom is away, too.
  private Next silent(Claim claim, Standing standing) {
    // Who tells the agent to be silent has the conversation before their eyes.
    standing
        .handover()
        .ifPresent(awaited ->
            ports.store().handovers().end(claim.workspace(), awaited, Handovers.Ending.TAKEN));
    Handback rest = BesideFin.restUnread(standing);
    if (standing.open().isEmpty()) {
      return new Next.GiveBack(rest);
    }
    Outcome silence = new Outcome.Suppressed(Outcome.Silence.SILENCED_BY_TEAMMATE);
    ports.store().turns().close(claim.workspace(), claim, standing.open(), silence, rest);
    return new Next.GivenBack();
  }

  private Next gone(Claim claim, Standing standing) {
    Outcome outcome = new Outcome.Suppressed(Outcome.Silence.CONVERSATION_GONE);
    TurnLedger turns = ports.store().turns();
    if (standing.unfinished().isPresent()) {
      DecidedTurn end = standing.unfinished().get().endingIn(outcome);
      turns.finish(claim.workspace(), claim, end, new Handback.Again(Duration.ZERO));
    } else {
      turns.close(claim.workspace(), claim, standing.open(), outcome, new Handback.Done());
    }
    return new Next.GivenBack();
  }
}
