package com.nexora.chat.quality.eval.suite;

/// One message of the conversation so far.
public record Line(Speaker speaker, String text) {

  public enum Speaker {
    CUSTOMER,
    /// The agent, in an earlier turn.
    AGENT,
    /// A person of the team.
    TEAMMATE
  }
}
