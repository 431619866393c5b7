package com.nexora.chat.domain.coexistence;

/// Who goes first where Intercom's own agent, Fin, answers in the same workspace. In all of them
/// the agent speaks only while it is assigned.
public enum Coexistence {
  /// While Fin has a conversation the agent is silent, also when it is assigned; it takes up what
  /// Fin escalates or hands over.
  FIN_FIRST,
  /// The agent answers whatever Fin did. What holds where nothing is decided.
  US_FIRST,
  /// One of the two answers in a conversation, never both: once Fin has, a person gets it.
  NEVER_BOTH;

  /// Whether it matters when Fin speaks.
  public boolean heedsFin() {
    return switch (this) {
      case FIN_FIRST, NEVER_BOTH -> true;
      case US_FIRST -> false;
    };
  }

  /// As it is written in a workspace's file: `fin-first`.
  public String label() {
    return switch (this) {
      case FIN_FIRST -> "fin-first";
      case US_FIRST -> "us-first";
      case NEVER_BOTH -> "never-both";
    };
  }
}
