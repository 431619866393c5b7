package com.nexora.chat.quality.eval.suite;

import com.nexora.chat.bootstrap.workspaces.YamlNode;
import com.nexora.chat.domain.handoff.HandoffReason;
import com.nexora.chat.domain.turn.Outcome;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// What a case expects, in words that the product itself uses: a word it does not know would never
/// be met.
final class ExpectationSection {

  private static final Set<String> DECISIONS = Set.of(
      new Outcome.Answered().label(),
      new Outcome.AskedBack().label(),
      new Outcome.HandedOff(HandoffReason.RULE).label(),
      new Outcome.Queued(HandoffReason.RULE).label(),
      new Outcome.Suppressed(Outcome.Silence.RULE_LEAVES_ALONE).label());

  private static final Set<String> ACTIONS = Set.of("reply", "note", "attributes", "assign");

  private ExpectationSection() {}

  static Expectation read(YamlNode node) {
    Set<String> decisions = known(node, "decision", DECISIONS);
    if (decisions.isEmpty()) {
      node.mistake(
          "needs a decision: at least one of " + String.join(", ", new TreeSet<>(DECISIONS)));
    }
    Expectation expected = new Expectation(
        decisions,
        known(node, "reason", reasons()),
        texts(node, "sources"),
        texts(node, "says"),
        texts(node, "never"),
        known(node, "actions", ACTIONS),
        assigns(node));
    node.nothingElse();
    return expected;
  }

  private static Set<String> assigns(YamlNode node) {
    Set<String> assigns = new LinkedHashSet<>();
    for (YamlNode entry : node.list("assigns")) {
      if (!entry.text().matches("(team|teammate) \\S+")) {
        entry.mistake("is 'team ID' or 'teammate ID', not '" + entry.text() + "'");
      }
      assigns.add(entry.text());
    }
    return assigns;
  }

  private static Set<String> known(YamlNode node, String key, Set<String> words) {
    Set<String> found = new LinkedHashSet<>();
    for (YamlNode entry : node.list(key)) {
      if (!words.contains(entry.text())) {
        entry.mistake("is '" + entry.text() + "', but known are only "
            + String.join(", ", new TreeSet<>(words)));
      }
      found.add(entry.text());
    }
    return found;
  }

  private static List<String> texts(YamlNode node, String key) {
    return node.list(key).stream()
        .map(entry -> {
          if (entry.text().isBlank()) {
            entry.mistake("says nothing");
          }
          return entry.text();
        })
        .toList();
  }

  private static Set<String> reasons() {
    Set<String> reasons = new TreeSet<>();
    for (HandoffReason reason : HandoffReason.values()) {
      reasons.add(reason.label());
    }
    for (Outcome.Silence silence : Outcome.Silence.values()) {
      reasons.add(new Outcome.Suppressed(silence).reason());
    }
    return reasons;
  }
}
