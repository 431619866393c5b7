package com.nexora.chat.application.testing;

import com.nexora.chat.application.port.CaseFile;
import com.nexora.chat.application.port.Claim;
import com.nexora.chat.application.port.ConversationRecords;
import com.nexora.chat.application.port.DecidedTurn;
import com.nexora.chat.application.port.Handback;
import com.nexora.chat.application.port.PlannedAction;
import com.nexora.chat.application.port.StaleClaim;
import com.nexora.chat.application.port.Standing;
import com.nexora.chat.application.port.TurnLedger;
import com.nexora.chat.domain.conversation.ConversationId;
import com.nexora.chat.domain.conversation.PartId;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import com.nexora.chat.domain.turn.Action;
import com.nexora.chat.domain.turn.Outcome;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// A turn ledger in memory.
public final class InMemoryTurns implements TurnLedger {

  /// What the other fakes know of a conversation.
  record Beside(
      InMemoryInstructions instructions,
      InMemoryHalts halts,
      InMemoryPromises promises,
      InMemoryHandovers handovers,
      InMemoryRatings ratings) {}

  private final Beside beside;
  private final InMemoryQueue queue;
  private final InstantSource clock;
  private final InMemoryObligations obligations;
  private final Map<InMemoryStore.Key, Map<PartId, Instant>> announced = new HashMap<>();
  private final Map<InMemoryStore.Key, Map<Long, SavedTurn>> turns = new HashMap<>();
  private final Map<InMemoryStore.Key, Outcome> ends = new HashMap<>();

  InMemoryTurns(Beside beside, InMemoryQueue queue, InstantSource clock) {
    this.beside = beside;
    this.queue = queue;
    this.clock = clock;
    this.obligations = new InMemoryObligations(clock);
  }

  synchronized void owe(InMemoryStore.Key where, PartId part, Duration age) {
    obligations.owe(where, part, age);
  }

  synchronized void announce(InMemoryStore.Key where, PartId part) {
    announced.computeIfAbsent(where, _ -> new HashMap<>()).put(part, clock.instant());
  }

  /// As told of lately; nothing earlier is remembered.
  private Set<PartId> announced(InMemoryStore.Key where) {
    Map<PartId, Instant> told = announced.getOrDefault(where, Map.of());
    told.values().removeIf(at -> !at.plus(Standing.LAG).isAfter(clock.instant()));
    return told.keySet();
  }

  @Override
  public synchronized Standing standing(WorkspaceId workspace, ConversationId conversation) {
    var where = new InMemoryStore.Key(workspace, conversation);
    List<SavedTurn> entries = List.copyOf(turnsOf(where).values());
    return new Standing(
        obligations.open(where),
        obligations.oldest(where),
        entries.stream()
            .filter(entry -> !entry.finished())
            .map(entry -> entry.turnAt(clock.instant()))
            .findFirst(),
        entries.stream()
            .filter(entry -> entry.savedAt().plus(Standing.LAG).isAfter(clock.instant()))
            .flatMap(entry -> entry.turn().actions().stream())
            .flatMap(action -> action.result().stream())
            .reduce((_, later) -> later),
        announced(where),
        beside.instructions().newest(where),
        beside.promises().of(where),
        entries.stream().filter(SavedTurn::finished).map(SavedTurn::asFinished).toList(),
        beside.halts().of(workspace).isPresent(),
        beside.handovers().of(where),
        beside.ratings().of(where).map(InMemoryRatings.Kept::rating));
  }

  @Override
  public synchronized void decide(WorkspaceId workspace, Claim claim, DecidedTurn turn) {
    if (turn.epoch() != claim.epoch()) {
      throw new IllegalArgumentException("a turn is decided under its own claim");
    }
    mayShow(claim, turn.actions());
    queue.whileHolding(
        workspace,
        claim,
        () -> turnsOf(key(claim))
            .put(turn.epoch(), new SavedTurn(turn, false, clock.instant(), clock.instant())));
  }

  @Override
  public synchronized void move(WorkspaceId workspace, Claim claim, List<PlannedAction> actions) {
    mayShow(claim, actions);
    queue.whileHolding(
        workspace,
        claim,
        () -> turnsOf(key(claim))
            .computeIfPresent(
                actions.getFirst().turn(), (_, entry) -> entry.moved(actions, clock.instant())));
  }

  @Override
  public synchronized void finish(
      WorkspaceId workspace, Claim claim, DecidedTurn turn, Handback then) {
    queue.whileHolding(workspace, claim, () -> {
      turnsOf(key(claim))
          .computeIfPresent(turn.epoch(), (_, entry) -> entry.ended(turn, clock.instant()));
      obligations.settle(key(claim), turn.settles(), turn.outcome());
      ends.put(key(claim), turn.outcome());
      beside.instructions().ended(key(claim), turn);
    });
    queue.giveBack(workspace, claim, then);
  }

  @Override
  public synchronized void close(
      WorkspaceId workspace, Claim claim, Set<PartId> parts, Outcome outcome, Handback then) {
    queue.whileHolding(workspace, claim, () -> {
      obligations.settle(key(claim), parts, outcome);
      ends.put(key(claim), outcome);
    });
    queue.giveBack(workspace, claim, then);
  }

  synchronized CaseFile caseFile(WorkspaceId workspace, ConversationId conversation) {
    var where = new InMemoryStore.Key(workspace, conversation);
    Map<String, String> attributes = new LinkedHashMap<>();
    List<SavedTurn> entries = List.copyOf(turnsOf(where).values());
    entries.stream()
        .flatMap(entry -> entry.turn().actions().stream())
        .filter(action -> action.state() == PlannedAction.State.SENT)
        .map(PlannedAction::action)
        .forEach(action -> {
          if (action instanceof Action.SetAttributes(Map<String, String> values)) {
            attributes.putAll(values);
          }
        });
    return new CaseFile(
        entries.reversed().stream()
            .filter(entry -> !(entry.turn().outcome() instanceof Outcome.GivenBack)
                && !(entry.turn().outcome() instanceof Outcome.CustomerQuiet)
                && !(entry.turn().outcome() instanceof Outcome.Escalated))
            .findFirst()
            .map(entry -> new CaseFile.Turn(
                entry.turn().record(),
                entry.turn().outcome(),
                entry.finished(),
                entry.turn().actions().stream()
                    .filter(action -> action.state() != PlannedAction.State.PLANNED
                        && action.state() != PlannedAction.State.DROPPED)
                    .map(PlannedAction::action)
                    .toList())),
        attributes,
        beside.instructions().newest(where),
        Optional.ofNullable(ends.get(where)),
        obligations.open(where).size());
  }

  synchronized Set<ConversationId> conversations(WorkspaceId workspace) {
    return turns.keySet().stream()
        .filter(where -> where.workspace().equals(workspace))
        .map(InMemoryStore.Key::conversation)
        .collect(Collectors.toSet());
  }

  synchronized ConversationRecords.History history(
      WorkspaceId workspace, ConversationId conversation) {
    var where = new InMemoryStore.Key(workspace, conversation);
    return new ConversationRecords.History(
        turnsOf(where).values().stream().map(SavedTurn::kept).toList(), obligations.all(where));
  }

  /// Words go, and what is open ends.
  synchronized void erase(InMemoryStore.Key where) {
    Outcome erased = new Outcome.Suppressed(Outcome.Silence.ERASED);
    obligations.settle(where, obligations.open(where), erased);
    turnsOf(where).replaceAll((_, entry) -> entry.wordless(erased));
    beside.promises().gone(where);
    beside.handovers().gone(where);
    queue.ended(where);
  }

  /// Words go, and the conversation lives on.
  ///
  /// @param pressing whether only what may be on its way this moment is waited for
  /// @return whether nothing is on its way
  synchronized boolean eraseWords(
      InMemoryStore.Key where, Optional<PartId> part, boolean pressing) {
    Outcome erased = new Outcome.Suppressed(Outcome.Silence.ERASED);
    part.filter(obligations.open(where)::contains)
        .ifPresent(gone -> obligations.settle(where, Set.of(gone), erased));
    List<SavedTurn> unfinished =
        turnsOf(where).values().stream().filter(entry -> !entry.finished()).toList();
    boolean begun = unfinished.stream().anyMatch(entry -> !entry.turn().untouched());
    boolean busy = begun
        && (!pressing
            || unfinished.stream()
                .map(entry -> entry.turnAt(clock.instant()))
                .anyMatch(Wordless::flies));
    Outcome cut = begun ? Wordless.UNCERTAIN : new Outcome.Suppressed(Outcome.Silence.SUPERSEDED);
    if (begun && !busy) {
      unfinished.forEach(entry -> obligations.settle(where, entry.turn().settles(), cut));
    }
    turnsOf(where)
        .replaceAll((_, entry) -> busy && !entry.finished() ? entry : entry.wordless(cut));
    beside.promises().wordless(where);
    if (!busy) {
      queue.anew(where, !unfinished.isEmpty());
    }
    return !busy;
  }

  /// Every turn that was decided, oldest first, with its actions as far as they have come.
  public synchronized List<DecidedTurn> decided(
      WorkspaceId workspace, ConversationId conversation) {
    return turnsOf(new InMemoryStore.Key(workspace, conversation)).values().stream()
        .map(SavedTurn::turn)
        .toList();
  }

  synchronized Optional<Outcome> outcomeOf(
      WorkspaceId workspace, ConversationId conversation, PartId part) {
    return obligations.outcomeOf(new InMemoryStore.Key(workspace, conversation), part);
  }

  private void mayShow(Claim claim, List<PlannedAction> actions) {
    boolean shows = actions.stream()
        .anyMatch(planned ->
            planned.state() == PlannedAction.State.SENDING && planned.action().shows());
    if (shows && beside.halts().of(claim.workspace()).isPresent()) {
      throw new StaleClaim(claim);
    }
  }

  /// Where something that customers see may be on its way.
  synchronized Set<InMemoryStore.Key> flying(WorkspaceId workspace) {
    return turns.entrySet().stream()
        .filter(entry -> entry.getKey().workspace().equals(workspace))
        .filter(entry -> entry.getValue().values().stream()
            .filter(turn -> !turn.finished())
            .flatMap(turn -> turn.turnAt(clock.instant()).actions().stream())
            .anyMatch(action -> action.state() == PlannedAction.State.SENDING
                && action.action().shows()
                && !action.onItsWay().isZero()))
        .map(Map.Entry::getKey)
        .collect(Collectors.toSet());
  }

  private Map<Long, SavedTurn> turnsOf(InMemoryStore.Key where) {
    return turns.computeIfAbsent(where, w -> new TreeMap<>());
  }

  private static InMemoryStore.Key key(Claim claim) {
    return new InMemoryStore.Key(claim.workspace(), claim.conversation());
  }
}
