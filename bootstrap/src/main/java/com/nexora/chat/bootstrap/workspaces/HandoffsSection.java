package com.nexora.chat.bootstrap.workspaces;

import com.nexora.chat.domain.handoff.Escalation;
import com.nexora.chat.domain.handoff.Handoffs;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The part of a workspace's entry that says what goes with every handoff.
final class HandoffsSection {

  private HandoffsSection() {}

  /// @param intents the names a next step may be suggested for
  static Handoffs read(YamlNode workspace, Set<String> intents, Destinations destinations) {
    return workspace
        .child("handoff")
        .map(node -> {
          Map<String, String> nextSteps = new HashMap<>();
          node.child("next-steps").ifPresent(steps -> {
            for (String intent : steps.keys()) {
              if (intents.contains(intent)) {
                nextSteps.put(intent, steps.text(intent));
              } else {
                steps.mistake(
                    intent,
                    "speaks of an intent that is not under 'intents': write it there first");
              }
            }
          });
          Optional<Escalation> escalation = EscalationSection.read(node, destinations);
          node.nothingElse();
          return new Handoffs(nextSteps, escalation);
        })
        .orElse(Handoffs.USUAL);
  }
}
