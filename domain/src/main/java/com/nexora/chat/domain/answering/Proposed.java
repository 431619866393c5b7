package com.nexora.chat.domain.answering;

/// A proposal and how it was made.
///
/// @param intent what the model takes the customer to want, one of the workspace's intents; empty
///     when it names none
public record Proposed(Proposal proposal, String intent, Consulted by) {

  /// The same, with what an earlier try took.
  public Proposed after(Proposed earlier) {
    return new Proposed(proposal, intent, by.after(earlier.by));
  }

  /// By a model that reads no intents.
  public static Proposed of(Proposal proposal, Consulted by) {
    return new Proposed(proposal, "", by);
  }
}
