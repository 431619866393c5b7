package com.nexora.chat.bootstrap.workspaces;

import com.nexora.chat.domain.policy.Manners;

/// The parts of a workspace's entry that say how the agent behaves, whatever it has to say.
final class MannersSection {

  private MannersSection() {}

  /// @param workspace the workspace's entry
  static Manners read(YamlNode workspace) {
    return new Manners(DisclosureSection.read(workspace));
  }
}
