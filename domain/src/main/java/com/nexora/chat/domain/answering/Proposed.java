package com.nexora.chat.domain.answering;

/// A proposal and how it was made.
///
/// @param intent what the model takes the customer to want, one of the workspace's intents; empty
///     when it names none
public record Proposed(Proposal proposal, String intent, Consulted by) {

  /// By a model that reads no intents.
  public static Proposed of(Proposal proposal, Consulted by) {
    return new Proposed(proposal, "", by);
  }
}
