package com.nexora.chat.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.nexora.chat.architecture.rules.Rule;
import com.nexora.chat.architecture.rules.Rules;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class PlantedCodeTest {

  private final List<Rule> rules = new Rules(ClassFiles.PLANTED_ROOT).all();

  @TestFactory
  Stream<DynamicTest> planted_code_is_caught() { // I-08
    return rules.stream()
        .map(rule -> DynamicTest.dynamicTest(rule.id(), () -> {
          String report = report(rule);
          List<String> missed = Plants.caughtBy(rule.id()).stream()
              .filter(name -> !names(report, name))
              .toList();
          assertEquals(
              List.of(), missed, () -> "the rule misses what was planted; it found:\n" + report);
        }));
  }

  @TestFactory
  Stream<DynamicTest> exempted_code_is_spared() {
    return rules.stream()
        .filter(rule -> !Plants.sparedBy(rule.id()).isEmpty())
        .map(rule -> DynamicTest.dynamicTest(rule.id(), () -> {
          String report = report(rule);
          List<String> accused = Plants.sparedBy(rule.id()).stream()
              .filter(name -> names(report, name))
              .toList();
          assertEquals(List.of(), accused, report);
        }));
  }

  @Test
  void every_rule_has_something_planted_for_it() {
    assertEquals(
        rules.stream().map(Rule::id).collect(Collectors.toCollection(TreeSet::new)),
        new TreeSet<>(Plants.rules()));
  }

  private static String report(Rule rule) {
    return String.join(
        "\n", rule.arch().evaluate(ClassFiles.PLANTED).getFailureReport().getDetails());
  }

  /// Whole names only: `Answers` is not named by `AnswersAnyone`.
  private static boolean names(String report, String name) {
    String full = Pattern.quote(ClassFiles.PLANTED_ROOT + '.' + name);
    return Pattern.compile("(?<![\\w.$])" + full + "(?![\\w$])").matcher(report).find();
  }
}
