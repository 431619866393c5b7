package com.nexora.chat.domain.routing;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/// Which rules can decide at all. Only what follows from the shape of conditions is seen: a rule
/// that repeats an earlier one's condition passes.
public final class Reach {

  private Reach() {}

  /// The place of the first rule that holds whatever the facts are; those after it never decide.
  public static OptionalInt last(List<Rule> rules) {
    return IntStream.range(0, rules.size())
        .filter(i -> always(rules.get(i).when()))
        .findFirst();
  }

  /// Whether a condition holds of all facts.
  public static boolean always(Condition condition) {
    return switch (condition) {
      case Condition.Always() -> true;
      case Condition.All(List<Condition> of) -> of.stream().allMatch(Reach::always);
      case Condition.Any(List<Condition> of) -> of.stream().anyMatch(Reach::always);
      case Condition.Not(Condition of) -> never(of);
      case Condition.Percentage(int hundredths, String key) -> hundredths == Sticky.LOTS;
      case Condition.Leaf _ -> false;
    };
  }

  /// Whether a condition holds of no facts.
  public static boolean never(Condition condition) {
    return switch (condition) {
      case Condition.All(List<Condition> of) -> of.stream().anyMatch(Reach::never);
      case Condition.Any(List<Condition> of) -> of.stream().allMatch(Reach::never);
      case Condition.Not(Condition of) -> always(of);
      case Condition.Percentage(int hundredths, String key) -> hundredths == 0;
      case Condition.Always _, Condition.Leaf _ -> false;
    };
  }
}
