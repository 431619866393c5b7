package com.nexora.chat.domain.policy;

import com.nexora.chat.domain.tenancy.WorkspaceId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// How far the agent is let out in a workspace, and by single rules.
///
/// @param workspace where no rule says otherwise
/// @param byRule by the names of rules; in what such a rule decides, it stands for the
///     workspace's, so that one topic may be live while the rest is in the shadow, or the
///     other way round
public record Rollouts(Rollout workspace, Map<String, Rollout> byRule) {

  private static final String KEY = "rollout";

  /// Nothing is configured.
  public static final Rollouts LIVE = new Rollouts(Rollout.LIVE, Map.of());

  public Rollouts {
    byRule = Map.copyOf(byRule);
  }

  /// What the agent may do in a conversation. Lots are drawn for the workspace and for each
  /// rule with a rollout of its own: who is in by one tells nothing of who is in by another,
  /// nor of who is among the percentage of a rule's condition.
  ///
  /// @param matchedRule the rule that decides; any other text where none does
  public Rollout.Stage of(WorkspaceId of, String matchedRule, Rollout.Subject subject) {
    Optional<Rollout> own = Optional.ofNullable(byRule.get(matchedRule));
    return own.map(rollout -> rollout.of(of, KEY + " of " + matchedRule, subject))
        .orElseGet(() -> workspace.of(of, KEY, subject));
  }

  /// What it may do there by any of several rules.
  ///
  /// @param possible as the rule that decides
  public Set<Rollout.Stage> of(WorkspaceId of, List<String> possible, Rollout.Subject subject) {
    return possible.stream().map(rule -> of(of, rule, subject)).collect(Collectors.toSet());
  }
}
