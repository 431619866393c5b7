package com.nexora.chat.domain.turn;

import com.nexora.chat.domain.conversation.PartId;
import java.util.Set;

/// An earlier turn of the same episode.
///
/// @param outcome the label of its outcome
/// @param question what the customer had asked
/// @param settled the messages it was the end of: they are not answered again in this episode
public record PriorTurn(String outcome, String question, Set<PartId> settled) {

  public PriorTurn {
    settled = Set.copyOf(settled);
  }

  public boolean askedBack() {
    return outcome.equals(new Outcome.AskedBack().label());
  }

  public boolean answered() {
    return outcome.equals(new Outcome.Answered().label());
  }

  /// Whether the agent said something to the customer and kept the conversation.
  public boolean spoke() {
    return askedBack() || answered();
  }
}
