package com.nexora.chat.application.testing;

import com.nexora.chat.application.Ports;
import com.nexora.chat.application.port.ConversationRecords;
import com.nexora.chat.application.port.OldConversations;
import com.nexora.chat.application.port.PersonalRecords;
import com.nexora.chat.application.port.ReadCase;
import com.nexora.chat.application.port.UnansweredQuestions;
import com.nexora.chat.domain.conversation.ConversationId;
import com.nexora.chat.domain.conversation.PartId;
import com.nexora.chat.domain.figures.Course;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import com.nexora.chat.domain.turn.Outcome;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;

/// The whole store in memory, with a clock that moves when it is told to. Keeps the same contracts
/// as the database, and may be used by many threads.
public final class InMemoryStore implements InstantSource {

  /// A conversation of one workspace.
  public record Key(WorkspaceId workspace, ConversationId conversation) {}

  private final InMemoryQueue queue = new InMemoryQueue(this);
  private final InMemoryInstructions instructions = new InMemoryInstructions(queue, this);
  private final InMemoryHalts halts = new InMemoryHalts(queue, this::onTheirWay, this);
  private final InMemoryPromises promises = new InMemoryPromises(queue);
  private final InMemoryHandovers handovers = new InMemoryHandovers(queue);
  private final InMemoryRatings ratings = new InMemoryRatings(this::mayBeRated);
  private final InMemoryTurns turns = new InMemoryTurns(
      new InMemoryTurns.Beside(instructions, halts, promises, handovers, ratings), queue, this);
  private final InMemoryProvenance provenance = new InMemoryProvenance(queue, this);
  private final InMemoryNotices notices =
      new InMemoryNotices(queue, turns, provenance, ratings, this);
  private final InMemoryInbox inbox = new InMemoryInbox(queue, turns, notices);
  private final InMemorySendLock sending = new InMemorySendLock();
  private final InMemoryMirror mirror = new InMemoryMirror(this);
  private final InMemoryKnowledge knowledge = new InMemoryKnowledge();
  private final InMemoryCollisions collisions = new InMemoryCollisions(this);
  private final InMemoryFigures figures =
      new InMemoryFigures(turns, notices, promises, ratings, this);
  private volatile Instant now = Instant.parse("2026-01-05T09:00:00Z");

  public Ports.Store store() {
    return new Ports.Store(
        inbox,
        queue,
        turns,
        sending,
        knowledge,
        new ScanningIndex(),
        mirror,
        collisions,
        promises,
        handovers,
        ratings);
  }

  @Override
  public Instant instant() {
    return now;
  }

  public void letPass(Duration time) {
    now = now.plus(time);
  }

  /// What was quarantined and parked, and which turns were decided.
  public InMemoryInbox inbox() {
    return inbox;
  }

  public InMemoryQueue queue() {
    return queue;
  }

  public InMemoryTurns turns() {
    return turns;
  }

  public ConversationRecords records() {
    return new InMemoryRecords(turns);
  }

  public PersonalRecords persons() {
    return new InMemoryPersonalRecords(new InMemoryPersonalRecords.Parts(
        inbox, turns, notices, instructions, promises, handovers, provenance, collisions, ratings));
  }

  public OldConversations old() {
    return new InMemoryOldConversations(
        new InMemoryOldConversations.Parts(queue, turns, notices, promises, handovers, provenance),
        this);
  }

  public UnansweredQuestions questions() {
    return new InMemoryUnanswered(turns);
  }

  public InMemoryFigures figures() {
    return figures;
  }

  public InMemoryPromises promises() {
    return promises;
  }

  public InMemoryHandovers handovers() {
    return handovers;
  }

  public InMemoryInstructions instructions() {
    return instructions;
  }

  public InMemoryHalts halts() {
    return halts;
  }

  public InMemoryRatings ratings() {
    return ratings;
  }

  private boolean mayBeRated(Key where) {
    return !notices.contacts(where.workspace(), where.conversation()).isEmpty()
        && turns.history(where.workspace(), where.conversation()).turns().stream()
            .filter(kept -> kept.finished().isPresent())
            .anyMatch(kept -> Course.acted(kept.turn().outcome()));
  }

  private Set<Key> onTheirWay(WorkspaceId workspace) {
    return turns.flying(workspace);
  }

  public InMemoryNotices notices() {
    return notices;
  }

  /// What was written to attributes.
  public InMemoryProvenance provenance() {
    return provenance;
  }

  /// What a teammate may see of all this.
  public ReadCase cases() {
    return turns::caseFile;
  }

  public InMemoryCollisions collisions() {
    return collisions;
  }

  public InMemoryMirror mirror() {
    return mirror;
  }

  public InMemoryKnowledge knowledge() {
    return knowledge;
  }

  /// How an obligation was closed; empty while it is open or was never opened.
  public Optional<Outcome> outcomeOf(
      WorkspaceId workspace, ConversationId conversation, PartId part) {
    return turns.outcomeOf(workspace, conversation, part);
  }
}
