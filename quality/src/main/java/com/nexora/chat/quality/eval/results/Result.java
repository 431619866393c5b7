package com.nexora.chat.quality.eval.results;

import com.nexora.chat.quality.eval.judging.Fault;
import com.nexora.chat.quality.eval.judging.Reaction;
import com.nexora.chat.quality.eval.running.Run;
import com.nexora.chat.quality.eval.suite.Case;
import java.util.List;

/// A case with all its runs; never without one.
public record Result(Case situation, List<Run> runs) {

  public Result {
    runs = List.copyOf(runs);
    if (runs.isEmpty()) {
      throw new IllegalArgumentException("a case that never ran has no result");
    }
  }

  /// Whether every run passed.
  public boolean passed() {
    return runs.stream().allMatch(Run::passed);
  }

  public int timesPassed() {
    return (int) runs.stream().filter(Run::passed).count();
  }

  /// The run to look at: the first that failed, or else the first.
  public Run telling() {
    return runs.stream().filter(run -> !run.passed()).findFirst().orElse(runs.getFirst());
  }

  public Reaction reaction() {
    return telling().reaction();
  }

  public List<Fault> faults() {
    return telling().faults();
  }
}
