package com.nexora.chat.bootstrap.workspaces;

import com.nexora.chat.domain.coexistence.Coexistence;
import com.nexora.chat.domain.policy.Manners;
import java.util.Set;

/// The parts of a workspace's entry that say how the agent behaves, whatever it has to say.
final class MannersSection {

  private MannersSection() {}

  /// @param workspace the workspace's entry
  /// @param intents the names it may speak of
  static Manners read(YamlNode workspace, Set<String> intents) {
    return new Manners(
        DisclosureSection.read(workspace),
        coexistence(workspace),
        InactivitySection.read(workspace, intents));
  }

  private static Coexistence coexistence(YamlNode workspace) {
    String written = workspace.text("coexistence", "us-first");
    return switch (written) {
      case "fin-first" -> Coexistence.FIN_FIRST;
      case "us-first" -> Coexistence.US_FIRST;
      case "never-both" -> Coexistence.NEVER_BOTH;
      default -> {
        workspace.mistake(
            "coexistence", "is fin-first, us-first or never-both, not '" + written + "'");
        yield Coexistence.US_FIRST;
      }
    };
  }
}
