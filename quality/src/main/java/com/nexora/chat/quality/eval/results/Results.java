package com.nexora.chat.quality.eval.results;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// All results of one command.
///
/// @param changes since the last recorded run
public record Results(String suite, List<Result> results, List<Change> changes) {

  private static final String ROW = "%-16s %5s  %7s  %7s  %8s  %8s  %9s";

  public Results {
    results = List.copyOf(results);
    changes = List.copyOf(changes);
  }

  public Figures all() {
    return Figures.of(results);
  }

  public Map<String, Figures> byKind() {
    return Figures.byKind(results);
  }

  public List<Result> failed() {
    return results.stream().filter(result -> !result.passed()).toList();
  }

  /// Whether a case fails that passed before.
  public boolean broken() {
    return changes.stream().anyMatch(Change.Broken.class::isInstance);
  }

  /// The figures, a line each.
  public List<String> table() {
    List<String> lines = new ArrayList<>();
    lines.add(String.format(
        Locale.ROOT, ROW, "kind", "cases", "pass^1", all().always(), "p50", "p95", "cost"));
    byKind().forEach((kind, figures) -> lines.add(row(kind, figures)));
    lines.add(row("all", all()));
    return lines;
  }

  private static String row(String name, Figures figures) {
    return String.format(
        Locale.ROOT,
        ROW,
        name,
        figures.cases(),
        percent(figures.passOnce()),
        percent(figures.passAlways()),
        figures.median().toMillis() + " ms",
        figures.slow().toMillis() + " ms",
        figures.spent().cost());
  }

  public static String percent(double share) {
    return String.format(Locale.ROOT, "%.1f %%", 100 * share);
  }
}
