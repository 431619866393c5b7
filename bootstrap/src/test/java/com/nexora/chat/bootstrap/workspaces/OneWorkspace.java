package com.nexora.chat.bootstrap.workspaces;

import static org.junit.jupiter.api.Assertions.assertThrows;

import com.nexora.chat.bootstrap.BadSettings;
import com.nexora.chat.domain.policy.WorkspacePolicy;
import java.util.Map;

/// The file of a workspace that has decided what every workspace must, and one section besides. The
/// section begins at line 9.
final class OneWorkspace {

  private static final String FILE = """
      workspaces:
        - id: w1
          name: One
          agent: "900"
          languages: [en]
          handoff-to: {team: "71"}
          attributes: {intent: Intent, outcome: Outcome}
          wording: {source: More, ask-back: What, handoff: Wait}
      """;

  private OneWorkspace() {}

  static WorkspacePolicy with(String section) {
    return WorkspacesFile.parse("w.yaml", FILE + section, Map.of()).getFirst().policy();
  }

  static String mistakesWith(String section) {
    return String.valueOf(assertThrows(BadSettings.class, () -> with(section)).getMessage());
  }
}
