package com.nexora.chat.bootstrap.workspaces;

import com.nexora.chat.domain.policy.Rollout;
import com.nexora.chat.domain.policy.Rollout.Stage;
import com.nexora.chat.domain.policy.Rollout.Unit;
import com.nexora.chat.domain.policy.Rollouts;
import java.util.HashMap;
import java.util.Map;

/// The part of a workspace's entry, and of each rule, that says how far the agent is let out.
final class RolloutSection {

  private RolloutSection() {}

  static Rollouts read(YamlNode workspace) {
    Map<String, Rollout> byRule = new HashMap<>();
    for (YamlNode rule : workspace.list("rules")) {
      rule.child("rollout").ifPresent(node -> byRule.put(rule.text("name", ""), rollout(node)));
    }
    return new Rollouts(
        workspace.child("rollout").map(RolloutSection::rollout).orElse(Rollout.LIVE), byRule);
  }

  private static Rollout rollout(YamlNode node) {
    if (node.isText()) {
      return Rollout.all(stage(node, Stage.LIVE));
    }
    int percent = percent(node);
    Unit by = unit(node);
    Stage others = node.child("others").map(n -> stage(n, Stage.DRAFT)).orElse(Stage.DRAFT);
    node.nothingElse();
    return new Rollout(Stage.LIVE, percent, others, by);
  }

  private static Stage stage(YamlNode node, Stage otherwise) {
    for (Stage stage : Stage.values()) {
      if (stage.label().equals(node.text())) {
        return stage;
      }
    }
    node.mistake("is off, shadow, draft or live, not '" + node.text()
        + "'; for some of them write {percent: 20, by: conversation, others: draft}");
    return otherwise;
  }

  private static int percent(YamlNode node) {
    String written = node.text("percent");
    if (written.matches("[0-9]{1,2}|100")) {
      return Integer.parseInt(written);
    }
    node.mistake("percent", "is a number from 0 to 100, not '" + written + "'");
    return 0;
  }

  private static Unit unit(YamlNode node) {
    String written = node.text("by", "conversation");
    return switch (written) {
      case "conversation" -> Unit.CONVERSATION;
      case "contact" -> Unit.CONTACT;
      default -> {
        node.mistake("by", "is conversation or contact, not '" + written + "'");
        yield Unit.CONVERSATION;
      }
    };
  }
}
