package com.nexora.chat.application.simulation;

import java.util.List;
import java.util.function.Function;

/// Runs worlds, and says how to see a violation again.
final class Simulation {

  /// One world.
  record Run(long seed, Tally tally, long hash, List<String> lines) {

    boolean violated() {
      return !tally.violations.isEmpty();
    }

    String replay() {
      return "seed " + seed + ": " + tally.violations + "; in full: Simulate --replay " + seed;
    }
  }

  private Simulation() {}

  static Run of(long seed) {
    return run(seed, Trace.hashed(), _ -> List.of());
  }

  static Run inWords(long seed) {
    return run(seed, Trace.inWords(), _ -> List.of());
  }

  static Run without(Protection protection, long seed) {
    return run(seed, Trace.hashed(), _ -> protection.removed());
  }

  private static Run run(long seed, Trace trace, Function<World, List<Call.Around>> removed) {
    Tally tally = new World(seed, trace, removed).run();
    return new Run(seed, tally, trace.hash(), trace.lines());
  }
}
