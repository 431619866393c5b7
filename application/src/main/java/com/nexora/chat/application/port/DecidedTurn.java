package com.nexora.chat.application.port;

import com.nexora.chat.domain.conversation.PartId;
import com.nexora.chat.domain.turn.Outcome;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A committed decision.
///
/// @param epoch the claim under which it was decided; with the conversation it names the turn
/// @param episode the assignment that began the episode; see
/// [com.nexora.chat.domain.conversation.Ownership.Ours]
/// @param question what the customer asked in this turn
/// @param settles the messages whose obligations it closes
/// @param record the decision record as JSON: what was known and why it was decided so
public record DecidedTurn(
    long epoch,
    Optional<PartId> episode,
    String question,
    Set<PartId> settles,
    Outcome outcome,
    List<PlannedAction> actions,
    String record) {

  public DecidedTurn {
    settles = Set.copyOf(settles);
    actions = List.copyOf(actions);
  }
}
