package com.nexora.chat.domain.routing;

import java.util.ArrayList;
import java.util.List;

/// What the rules said: every rule that was tried, and the outcome of the one that held.
///
/// @param matched the name of the rule that decided, or "no rule" when none held
public record Routing(List<Verdict> tried, String matched, Rule.Outcome outcome) {

  public record Verdict(String rule, boolean held) {}

  private static final String NO_RULE = "no rule";

  public Routing {
    tried = List.copyOf(tried);
  }

  /// First match wins. Without a match the agent answers: being assigned the conversation is
  /// itself the workspace's decision that it should.
  public static Routing decide(List<Rule> rules, RoutingFacts facts) {
    List<Verdict> tried = new ArrayList<>(rules.size());
    for (Rule rule : rules) {
      boolean held = rule.when().holds(facts);
      tried.add(new Verdict(rule.name(), held));
      if (held) {
        return new Routing(tried, rule.name(), rule.then());
      }
    }
    return new Routing(tried, NO_RULE, new Rule.Outcome.AgentAnswers());
  }

  /// Every rule with its truth, every condition with the fact it read, and what [#decide] says.
  public static Explanation explain(List<Rule> rules, RoutingFacts facts) {
    return Explanation.of(rules, facts);
  }
}
