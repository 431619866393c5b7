package com.nexora.chat.application.testing;

import com.nexora.chat.application.port.Claim;
import com.nexora.chat.application.port.DecidedTurn;
import com.nexora.chat.application.port.PlannedAction;
import com.nexora.chat.application.port.TurnLedger;
import com.nexora.chat.domain.conversation.ConversationId;
import com.nexora.chat.domain.conversation.Ownership;
import com.nexora.chat.domain.conversation.PartId;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import com.nexora.chat.domain.turn.Outcome;
import com.nexora.chat.domain.turn.PriorTurn;
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

  private record Entry(DecidedTurn turn, boolean finished) {}

  private final InMemoryQueue queue;
  private final Map<InMemoryStore.Key, Map<PartId, Optional<Outcome>>> obligations =
      new HashMap<>();
  private final Map<InMemoryStore.Key, Map<Long, Entry>> turns = new HashMap<>();

  InMemoryTurns(InMemoryQueue queue) {
    this.queue = queue;
  }

  synchronized void owe(InMemoryStore.Key where, PartId part) {
    obligationsOf(where).putIfAbsent(part, Optional.empty());
  }

  @Override
  public synchronized Set<PartId> openObligations(
      WorkspaceId workspace, ConversationId conversation) {
    return obligationsOf(new InMemoryStore.Key(workspace, conversation)).entrySet().stream()
        .filter(entry -> entry.getValue().isEmpty())
        .map(Map.Entry::getKey)
        .collect(Collectors.toUnmodifiableSet());
  }

  @Override
  public synchronized Optional<DecidedTurn> unfinished(
      WorkspaceId workspace, ConversationId conversation) {
    return turnsOf(new InMemoryStore.Key(workspace, conversation)).values().stream()
        .filter(entry -> !entry.finished())
        .map(Entry::turn)
        .findFirst();
  }

  @Override
  public synchronized List<PriorTurn> prior(
      WorkspaceId workspace, ConversationId conversation, Ownership.Ours episode) {
    return turnsOf(new InMemoryStore.Key(workspace, conversation)).values().stream()
        .filter(entry -> entry.finished() && entry.turn().episode().equals(episode.episode()))
        .map(entry -> new PriorTurn(
            entry.turn().outcome(), entry.turn().question(),
            entry.turn().record().intent(), entry.turn().settles()))
        .toList();
  }

  @Override
  public synchronized void decide(WorkspaceId workspace, Claim claim, DecidedTurn turn) {
    if (turn.epoch() != claim.epoch()) {
      throw new IllegalArgumentException("a turn is decided under its own claim");
    }
    queue.whileHolding(
        workspace, claim, () -> turnsOf(key(claim)).put(turn.epoch(), new Entry(turn, false)));
  }

  @Override
  public synchronized void move(WorkspaceId workspace, Claim claim, PlannedAction action) {
    queue.whileHolding(
        workspace,
        claim,
        () -> turnsOf(key(claim))
            .computeIfPresent(
                action.turn(), (epoch, entry) -> new Entry(moved(entry.turn(), action), false)));
  }

  @Override
  public synchronized void finish(WorkspaceId workspace, Claim claim, DecidedTurn turn) {
    queue.whileHolding(workspace, claim, () -> {
      turnsOf(key(claim))
          .computeIfPresent(
              turn.epoch(), (epoch, entry) -> new Entry(ended(entry.turn(), turn), true));
      settle(key(claim), turn.settles(), turn.outcome());
    });
  }

  @Override
  public synchronized void close(
      WorkspaceId workspace, Claim claim, Set<PartId> parts, Outcome outcome) {
    queue.whileHolding(workspace, claim, () -> settle(key(claim), parts, outcome));
  }

  /// Every turn that was decided, oldest first, with its actions as far as they have come.
  public synchronized List<DecidedTurn> decided(
      WorkspaceId workspace, ConversationId conversation) {
    return turnsOf(new InMemoryStore.Key(workspace, conversation)).values().stream()
        .map(Entry::turn)
        .toList();
  }

  synchronized Optional<Outcome> outcomeOf(
      WorkspaceId workspace, ConversationId conversation, PartId part) {
    return obligationsOf(new InMemoryStore.Key(workspace, conversation))
        .getOrDefault(part, Optional.empty());
  }

  private void settle(InMemoryStore.Key where, Set<PartId> parts, Outcome outcome) {
    parts.forEach(
        part -> obligationsOf(where).merge(part, Optional.of(outcome), InMemoryTurns::later));
  }

  /// What was left alone may be answered later; any other outcome is the last.
  private static Optional<Outcome> later(Optional<Outcome> was, Optional<Outcome> now) {
    boolean open = was.isEmpty()
        || (was.get() instanceof Outcome.Suppressed && !(now.get() instanceof Outcome.Suppressed));
    return open ? now : was;
  }

  private static DecidedTurn moved(DecidedTurn turn, PlannedAction action) {
    return turn.with(action);
  }

  /// The turn may end otherwise than it was decided; its actions stay as they were moved.
  private static DecidedTurn ended(DecidedTurn known, DecidedTurn end) {
    DecidedTurn ending = known.endingIn(end.outcome());
    return end.settles().isEmpty() ? ending.settlingNothing() : ending;
  }

  private Map<PartId, Optional<Outcome>> obligationsOf(InMemoryStore.Key where) {
    return obligations.computeIfAbsent(where, w -> new LinkedHashMap<>());
  }

  private Map<Long, Entry> turnsOf(InMemoryStore.Key where) {
    return turns.computeIfAbsent(where, w -> new TreeMap<>());
  }

  private static InMemoryStore.Key key(Claim claim) {
    return new InMemoryStore.Key(claim.workspace(), claim.conversation());
  }
}
