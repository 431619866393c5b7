package com.nexora.chat.quality.eval.running;

import com.nexora.chat.quality.eval.judging.Judge;
import com.nexora.chat.quality.eval.judging.Reaction;
import com.nexora.chat.quality.eval.suite.Case;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.LongSupplier;

/// Puts the agent before every case, several times, in an order drawn from a seed: what a case
/// leaves warm must not always favour the same next one.
///
/// @param times how often each case is tried; at least 1
/// @param parallel how many are tried at once; the agent computes, so more than there are
///     processors only makes each wait
/// @param nanoseconds a clock that never goes back
public record Runner(int times, int parallel, long seed, LongSupplier nanoseconds) {

  private record Try(int ofCase, int time) {}

  /// @return for each case, in the order given, its runs
  public List<List<Run>> run(Agent agent, List<Case> cases) {
    List<Try> order = new ArrayList<>();
    for (int i = 0; i < cases.size(); i++) {
      for (int time = 0; time < times; time++) {
        order.add(new Try(i, time));
      }
    }
    Collections.shuffle(order, new Random(seed));
    // What is loaded on first use is no part of what a case takes.
    tried(agent, cases.getFirst());
    List<List<Run>> runs = new ArrayList<>();
    cases.forEach(each -> runs.add(new ArrayList<>()));
    try (ExecutorService threads = Executors.newFixedThreadPool(
        parallel, Thread.ofPlatform().name("eval-", 0).factory())) {
      List<Future<Run>> pending = order.stream()
          .map(each -> threads.submit(() -> tried(agent, cases.get(each.ofCase()))))
          .toList();
      for (int i = 0; i < order.size(); i++) {
        runs.get(order.get(i).ofCase()).add(done(pending.get(i)));
      }
    }
    return runs.stream().map(List::copyOf).toList();
  }

  private Run tried(Agent agent, Case situation) {
    long before = nanoseconds.getAsLong();
    Reaction came = reaction(agent, situation);
    Duration took = Duration.ofNanos(nanoseconds.getAsLong() - before);
    return new Run(
        came,
        Judge.judge(situation.expected(), came),
        took,
        came.record().map(Spending::of).orElse(Spending.NOTHING));
  }

  /// One case that breaks the agent must not hide how it does in the others.
  private static Reaction reaction(Agent agent, Case situation) {
    try {
      return agent.react(situation);
    } catch (RuntimeException thrown) {
      return Reaction.failed(thrown.toString());
    }
  }

  private static Run done(Future<Run> run) {
    try {
      return run.get();
    } catch (ExecutionException failed) {
      throw new IllegalStateException("a run failed", failed.getCause());
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while cases ran", stop);
    }
  }
}
