package com.nexora.chat.domain.turn;

/// An earlier turn of the same episode.
///
/// @param outcome the label of its outcome
/// @param question what the customer had asked
public record PriorTurn(String outcome, String question) {

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
