package com.nexora.chat.application.testing;

import com.nexora.chat.application.port.DecidedTurn;
import com.nexora.chat.application.port.Instructions;
import com.nexora.chat.domain.conversation.ConversationId;
import com.nexora.chat.domain.conversation.Instruction;
import com.nexora.chat.domain.conversation.TeammateId;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import com.nexora.chat.domain.turn.Outcome;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// Instructions in memory; the newest of each conversation. Guarded by the queue's own lock,
/// because either may be asked while the other is.
public final class InMemoryInstructions implements Instructions {

  private record Given(Instruction instruction, long epoch) {}

  private final InMemoryQueue queue;
  private final InstantSource clock;
  private final Map<InMemoryStore.Key, Given> newest = new HashMap<>();

  InMemoryInstructions(InMemoryQueue queue, InstantSource clock) {
    this.queue = queue;
    this.clock = clock;
  }

  @Override
  public boolean give(
      WorkspaceId workspace, ConversationId conversation, TeammateId by, Instruction.Kind kind) {
    synchronized (queue) {
      return give(new InMemoryStore.Key(workspace, conversation), by, kind);
    }
  }

  private boolean give(InMemoryStore.Key where, TeammateId by, Instruction.Kind kind) {
    boolean holds = newest(where)
        .filter(told -> told.kind() == kind && (told.silences() || told.givesBack()))
        .isPresent();
    if (holds) {
      return false;
    }
    Instruction told = new Instruction(kind, by, clock.instant(), false);
    newest.put(where, new Given(told, queue.instructed(where, told.silences())));
    return true;
  }

  Optional<Instruction> newest(InMemoryStore.Key where) {
    synchronized (queue) {
      return Optional.ofNullable(newest.get(where)).map(Given::instruction);
    }
  }

  /// A turn of a claim that was taken after the instruction was given has carried it out.
  void ended(InMemoryStore.Key where, DecidedTurn turn) {
    synchronized (queue) {
      if (turn.outcome() instanceof Outcome.GivenBack) {
        newest.computeIfPresent(where, (_, given) -> done(given, turn.epoch() > given.epoch()));
      }
    }
  }

  private static Given done(Given given, boolean later) {
    Instruction told = given.instruction();
    boolean carriedOut = told.kind() == Instruction.Kind.GIVE_BACK && later;
    return new Given(
        new Instruction(told.kind(), told.by(), told.at(), told.carriedOut() || carriedOut),
        given.epoch());
  }
}
