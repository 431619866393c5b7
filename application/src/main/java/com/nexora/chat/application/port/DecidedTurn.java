package com.nexora.chat.application.port;

import com.nexora.chat.domain.conversation.PartId;
import com.nexora.chat.domain.turn.DecisionRecord;
import com.nexora.chat.domain.turn.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A committed decision.
///
/// @param epoch the claim under which it was decided; with the conversation it names the turn
/// @param episode the assignment that began the episode; see
/// [com.nexora.chat.domain.conversation.Ownership.Ours]
/// @param question what the customer asked in this turn
/// @param settles the messages it answers, and so the obligations it closes
/// @param record what was known and why it was decided so
public record DecidedTurn(
    long epoch,
    Optional<PartId> episode,
    String question,
    Set<PartId> settles,
    Outcome outcome,
    List<PlannedAction> actions,
    DecisionRecord record) {

  public DecidedTurn {
    settles = Set.copyOf(settles);
    actions = List.copyOf(actions);
  }

  /// The same turn with another end than the one decided: overtaken, refused, uncertain.
  public DecidedTurn endingIn(Outcome other) {
    return new DecidedTurn(epoch, episode, question, settles, other, actions, record);
  }

  /// The same turn, closing nothing: a newer turn settles its messages.
  public DecidedTurn settlingNothing() {
    return new DecidedTurn(epoch, episode, question, Set.of(), outcome, actions, record);
  }

  public DecidedTurn with(PlannedAction moved) {
    List<PlannedAction> now = new ArrayList<>(actions);
    now.set(moved.ordinal(), moved);
    return new DecidedTurn(epoch, episode, question, settles, outcome, now, record);
  }

  /// Whether nothing has been sent yet, so that the whole plan may still be given up.
  public boolean untouched() {
    return actions.stream()
        .allMatch(a -> a.state() == PlannedAction.State.PLANNED && a.attempts() == 0);
  }
}
