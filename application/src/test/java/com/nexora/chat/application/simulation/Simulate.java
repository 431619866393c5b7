package com.nexora.chat.application.simulation;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;

/// Simulates as many conversations as it is asked to, or one world in words.
///
/// `Simulate [--conversations N] [--seed S]` or `Simulate --replay SEED`
public final class Simulate {

  private static final int MOST_SHOWN = 20;

  private Simulate() {}

  public static void main(String[] arguments) {
    PrintStream out = System.out;
    long conversations = 20_000;
    long seed = 1;
    for (int i = 0; i + 1 < arguments.length; i += 2) {
      long number = Long.parseLong(arguments[i + 1]);
      switch (arguments[i]) {
        case "--conversations" -> conversations = number;
        case "--seed" -> seed = number;
        case "--replay" -> {
          replay(number, out);
          return;
        }
        default ->
          throw new IllegalArgumentException(
              "--conversations, --seed or --replay, not " + arguments[i]);
      }
    }
    if (!holds(conversations, seed, out)) {
      System.exit(1);
    }
  }

  private static void replay(long seed, PrintStream out) {
    Simulation.Run run = Simulation.inWords(seed);
    run.lines().forEach(out::println);
    out.println(run.violated() ? run.replay() : "seed " + seed + " holds");
  }

  private static boolean holds(long conversations, long firstSeed, PrintStream out) {
    Tally all = new Tally();
    List<Simulation.Run> broken = new ArrayList<>();
    long hash = 0;
    long begin = System.nanoTime();
    for (long seed = firstSeed; all.conversations < conversations; seed++) {
      Simulation.Run run = Simulation.of(seed);
      all.add(run.tally());
      hash = hash * 31 + run.hash();
      if (run.violated()) {
        broken.add(run);
      }
    }
    double seconds = (System.nanoTime() - begin) / 1e9;
    broken.stream().limit(MOST_SHOWN).forEach(run -> out.println(run.replay()));
    out.printf("conversations        %,d%n", all.conversations);
    out.printf("turns                %,d%n", all.turns);
    out.printf("crashes, pauses      %,d, %,d%n", all.crashes, all.pauses);
    out.printf("faults outside       %,d%n", all.faults);
    out.printf("dead letters         %,d%n", all.deadLetters);
    out.printf("worlds with a violation %,d%n", broken.size());
    out.printf("trace                %016x%n", hash);
    out.printf("turns a second       %,.0f (%.1f s)%n", all.turns / seconds, seconds);
    return broken.isEmpty();
  }
}
