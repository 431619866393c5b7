package com.nexora.chat.quality.eval.running;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nexora.chat.application.Ports;
import com.nexora.chat.llm.BuiltInModel;
import com.nexora.chat.quality.eval.suite.Case;
import com.nexora.chat.quality.eval.suite.Suite;
import com.nexora.chat.quality.eval.suite.SuiteFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// A part of the shipped suite, with the built-in model: every seventh case of each kind. All of it
/// is `./nexora eval`.
class ShippedSuiteTest {

  /// How many of those cases pass, by kind. What passes more, raises it.
  private static final Map<String, Integer> AT_LEAST = Map.of(
      "answerable", 5,
      "unanswerable", 3,
      "half-answerable", 3,
      "follow-up", 2,
      "off-topic", 3,
      "human-wanted", 2,
      "angry", 3,
      "injection", 4,
      "other-language", 3,
      "after-hours", 1);

  private static final Path ROOT = Path.of(System.getProperty("nexora.root", ".."));

  @Test
  void no_kind_of_conversation_is_handled_worse_than_it_was() {
    Suite suite = sample(SuiteFile.read(ROOT.resolve("quality/suites/harborlane.yaml")));
    Map<String, Integer> passed = new TreeMap<>();
    Map<String, List<String>> failed = new TreeMap<>();
    List<List<Run>> runs = runs(suite);
    for (int i = 0; i < runs.size(); i++) {
      Case situation = suite.cases().get(i);
      Run run = runs.get(i).getFirst();
      passed.merge(situation.kind(), run.passed() ? 1 : 0, Integer::sum);
      if (!run.passed()) {
        failed
            .computeIfAbsent(situation.kind(), _ -> new ArrayList<>())
            .add(situation.name() + " " + run.faults());
      }
    }
    assertEquals(AT_LEAST.keySet(), passed.keySet());
    assertAll(passed.entrySet().stream()
        .map(kind -> () -> assertTrue(
            kind.getValue() >= AT_LEAST.getOrDefault(kind.getKey(), Integer.MAX_VALUE),
            kind + ", failed: " + failed.get(kind.getKey()))));
  }

  private static List<List<Run>> runs(Suite suite) {
    try (BuiltInModel model = BuiltInModel.open()) {
      Agent agent = new ConfiguredAgent(
          ROOT,
          suite,
          new Ports.Models(model.embed(), model.language(), model.intent(), model.reply()),
          HelpCentre.read(ROOT.resolve(suite.articles()), suite.helpCentre()));
      return new Runner(1, 2, 1, () -> 0).run(agent, suite.cases());
    }
  }

  private static Suite sample(Suite whole) {
    Map<String, List<Case>> byKind =
        whole.cases().stream().collect(Collectors.groupingBy(Case::kind));
    Map<String, Integer> place = new HashMap<>();
    byKind.values().forEach(cases -> {
      for (int i = 0; i < cases.size(); i++) {
        place.put(cases.get(i).name(), i);
      }
    });
    return whole.only(it -> place.getOrDefault(it.name(), 1) % 7 == 0, "in the sample");
  }
}
