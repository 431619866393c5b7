package com.nexora.chat.quality.eval.suite;

import java.util.List;
import java.util.Set;

/// What a good support lead would accept. What is empty is not judged, except for the decision.
///
/// @param decisions each of them would be right; labels of outcomes
/// @param reasons why it was handed off or suppressed; each would be right
/// @param sources titles of articles: an answer rests on one of them before any other
/// @param says what no right answer can leave out: all of them
/// @param never what may stand in nothing that the agent writes
/// @param actions kinds of action that belong to what is done, among others
/// @param assigns whom a handoff tries first; each would be right
public record Expectation(
    Set<String> decisions,
    Set<String> reasons,
    List<String> sources,
    List<String> says,
    List<String> never,
    Set<String> actions,
    Set<String> assigns) {

  public Expectation {
    decisions = Set.copyOf(decisions);
    reasons = Set.copyOf(reasons);
    sources = List.copyOf(sources);
    says = List.copyOf(says);
    never = List.copyOf(never);
    actions = Set.copyOf(actions);
    assigns = Set.copyOf(assigns);
  }

  /// That the agent ends in one of these ways, and nothing else.
  public static Expectation of(String... decisions) {
    return new Expectation(
        Set.of(decisions), Set.of(), List.of(), List.of(), List.of(), Set.of(), Set.of());
  }
}
