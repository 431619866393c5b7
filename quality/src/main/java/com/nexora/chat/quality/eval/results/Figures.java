package com.nexora.chat.quality.eval.results;

import com.nexora.chat.quality.eval.running.Run;
import com.nexora.chat.quality.eval.running.Spending;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// What some results amount to.
///
/// @param times how often each case ran
/// @param passOnce pass^1: the share of all runs that passed, which is how likely a case passes
///     when it is tried once
/// @param passAlways pass^k: the share of cases that passed in each of their k runs
/// @param median of the time a run took; half of them took no longer
/// @param slow 19 of 20 took no longer
public record Figures(
    int cases,
    int times,
    double passOnce,
    double passAlways,
    Duration median,
    Duration slow,
    Spending spent) {

  /// @param results at least one
  public static Figures of(List<Result> results) {
    List<Run> runs = results.stream().flatMap(result -> result.runs().stream()).toList();
    List<Duration> took = runs.stream().map(Run::took).sorted().toList();
    return new Figures(
        results.size(),
        results.getFirst().runs().size(),
        (double) runs.stream().filter(Run::passed).count() / runs.size(),
        (double) results.stream().filter(Result::passed).count() / results.size(),
        quantile(took, 0.5),
        quantile(took, 0.95),
        runs.stream().map(Run::spent).reduce(Spending.NOTHING, Spending::plus));
  }

  /// By kind, in order of their names.
  public static Map<String, Figures> byKind(List<Result> results) {
    Map<String, Figures> figures = new TreeMap<>();
    results.stream()
        .collect(Collectors.groupingBy(result -> result.situation().kind()))
        .forEach((kind, of) -> figures.put(kind, of(of)));
    return figures;
  }

  /// The name of the second figure; with one run both are the same.
  public String always() {
    return times == 1 ? "pass^k" : "pass^" + times;
  }

  /// How many cases passed in each of their runs.
  public int passed() {
    return (int) Math.round(passAlways * cases);
  }

  /// The smallest value that at least this share does not exceed.
  private static Duration quantile(List<Duration> sorted, double share) {
    return sorted.get(Math.max(0, (int) Math.ceil(share * sorted.size()) - 1));
  }
}
