package com.nexora.chat.architecture.planted.llm;

/// Breaks no-standard-streams, in every method.
final class TalksToTheTerminal {

  private TalksToTheTerminal() {}

  static void out() {
    System.out.println("planted");
  }

  static void err() {
    System.err.println("planted");
  }

  static void io() {
    IO.println("planted");
  }

  static void trace(IllegalStateException failure) {
    failure.printStackTrace();
  }
}
