package com.nexora.chat.domain.routing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What the rules said: every rule that was tried, and the outcome of the one that held.
///
/// @param matched the name of the rule that decided, or "no rule" when none held
public record Routing(List<Verdict> tried, String matched, Rule.Outcome outcome) {

  public record Verdict(String rule, boolean held) {}

  /// Stands for a rule where it is known that none decided.
  public static final String NO_RULE = "no rule";

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

  /// What [#decide] says where nobody has read what the customer said, if it says so whatever that
  /// is.
  ///
  /// @param facts in which language and intent say nothing
  /// @param account whether it is the customer's own; otherwise it says nothing, nor the tier
  /// @return empty where it depends on what was not read, and where no rule decides
  public static Optional<Routing> unread(List<Rule> rules, RoutingFacts facts, boolean account) {
    return new Unread(facts, account).first(rules).map(rule -> {
      List<Verdict> tried = new ArrayList<>();
      for (Rule before : rules.subList(0, rules.indexOf(rule))) {
        tried.add(new Verdict(before.name(), false));
      }
      tried.add(new Verdict(rule.name(), true));
      return new Routing(tried, rule.name(), rule.then());
    });
  }

  /// What might decide where nobody has read what the customer said: [#decide] says one of
  /// these, whatever that is.
  ///
  /// @param facts as for [#unread]
  /// @param account as for [#unread]
  /// @return names of rules in order, and [#NO_RULE] last where perhaps none holds; never
  ///     empty
  public static List<String> possible(List<Rule> rules, RoutingFacts facts, boolean account) {
    return new Unread(facts, account).possible(rules, NO_RULE);
  }

  /// Every rule with its truth, every condition with the fact it read, and what [#decide] says.
  public static Explanation explain(List<Rule> rules, RoutingFacts facts) {
    return Explanation.of(rules, facts);
  }
}
