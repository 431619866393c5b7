package com.nexora.chat.domain.routing;

import java.util.ArrayList;
import java.util.List;

/// What every rule made of the facts, also those after the one that decided.
///
/// @param matched the name of the rule that decided, or "no rule" when none held
public record Explanation(List<Line> rules, String matched, Rule.Outcome outcome) {

  /// One rule.
  ///
  /// @param decides whether it is the first that holds
  public record Line(String rule, boolean held, boolean decides, Seen when, Rule.Outcome then) {}

  /// One condition.
  public sealed interface Seen {

    boolean held();

    /// @param joined `all of`, `any of` or `not`
    record Group(String joined, boolean held, List<Seen> of) implements Seen {
      public Group {
        of = List.copyOf(of);
      }
    }

    /// @param wanted what the condition wants, such as `company attribute tier is 'enterprise'`
    /// @param found the fact it read, such as `'growth'`; "unknown" when there was none
    record Leaf(String wanted, boolean held, String found) implements Seen {}
  }

  public Explanation {
    rules = List.copyOf(rules);
  }

  static Explanation of(List<Rule> rules, RoutingFacts facts) {
    Routing routing = Routing.decide(rules, facts);
    int decider = routing.tried().size() - 1;
    boolean decided = decider >= 0 && routing.tried().get(decider).held();
    List<Line> lines = new ArrayList<>();
    for (Rule rule : rules) {
      boolean decides = decided && lines.size() == decider;
      Seen when = Explaining.seen(rule.when(), facts);
      lines.add(new Line(rule.name(), when.held(), decides, when, rule.then()));
    }
    return new Explanation(lines, routing.matched(), routing.outcome());
  }

  /// For a terminal: a line a condition, indented as they nest.
  public String text() {
    StringBuilder text = new StringBuilder();
    int number = 0;
    boolean open = true;
    for (Line line : rules) {
      number++;
      text.append(number).append(". ").append(line.rule()).append(": ");
      text.append(line.held() ? "yes" : "no");
      text.append(line.decides() ? ", and it decides" : open ? "" : " (not asked any more)");
      text.append('\n');
      append(text, line.when(), 1);
      open &= !line.held();
    }
    text.append("Decided by ").append(matched).append(": ");
    return text.append(Explaining.label(outcome)).append(".\n").toString();
  }

  private static void append(StringBuilder text, Seen seen, int depth) {
    text.append("   ".repeat(depth)).append(seen.held() ? "[yes] " : "[no]  ");
    switch (seen) {
      case Seen.Leaf(String wanted, boolean held, String found) -> {
        text.append(wanted);
        text.append(found.isEmpty() ? "" : "; it was " + found).append('\n');
      }
      case Seen.Group(String joined, boolean held, List<Seen> of) -> {
        text.append(joined).append('\n');
        of.forEach(inner -> append(text, inner, depth + 1));
      }
    }
  }
}
