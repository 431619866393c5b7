package com.nexora.chat.quality.eval.results;

import java.util.Map;
import java.util.TreeMap;

/// What is kept of a run to compare the next one with.
///
/// @param outcomes by name of the case
public record Past(String suite, Map<String, Outcome> outcomes) {

  /// How a case ended.
  ///
  /// @param passed in each run
  /// @param came decision and reason
  public record Outcome(boolean passed, String came) {

    static Outcome of(Result result) {
      return new Outcome(result.passed(), result.reaction().summary());
    }
  }

  public Past {
    outcomes = Map.copyOf(outcomes);
  }

  public static Past none(String suite) {
    return new Past(suite, Map.of());
  }

  /// This with newer results in place of the old. What did not run this time stays.
  public Past with(Iterable<Result> newer) {
    Map<String, Outcome> all = new TreeMap<>(outcomes);
    newer.forEach(result -> all.put(result.situation().name(), Outcome.of(result)));
    return new Past(suite, all);
  }

  public boolean failed(String name) {
    Outcome outcome = outcomes.get(name);
    return outcome != null && !outcome.passed();
  }
}
