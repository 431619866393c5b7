package com.nexora.chat.domain.policy;

import java.util.Map;

/// How far the agent is let out in a workspace, and by single rules.
///
/// @param workspace where no rule says otherwise
/// @param byRule by the names of rules; in what such a rule decides, it stands for the workspace's,
///     so that one topic may be live while the rest is in the shadow, or the other way round
public record Rollouts(Rollout workspace, Map<String, Rollout> byRule) {

  /// Nothing is configured.
  public static final Rollouts LIVE = new Rollouts(Rollout.LIVE, Map.of());

  public Rollouts {
    byRule = Map.copyOf(byRule);
  }

  /// @param matchedRule the rule that decides; any other text where none does
  public Rollout of(String matchedRule) {
    return byRule.getOrDefault(matchedRule, workspace);
  }
}
