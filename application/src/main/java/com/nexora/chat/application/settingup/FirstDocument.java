package com.nexora.chat.application.settingup;

import com.nexora.chat.application.usecase.SetUpWorkspace.First;
import com.nexora.chat.application.usecase.SetUpWorkspace.Taker;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import java.util.stream.Collectors;

/// The configuration that a workspace begins with. Short, so that whoever opens it next can read
/// it.
final class FirstDocument {

  private FirstDocument() {}

  static String of(WorkspaceId workspace, First first) {
    return """
        # Written when the workspace was set up. docs/configuration.md says what else there is.
        name: %s
        # The teammate the agent speaks as.
        agent: %s
        # Those it answers in, the main one first.
        languages: [%s]
        # Who gets what it cannot answer.
        handoff-to: %s
        attributes:
          intent: Nexora intent
          outcome: Nexora outcome
        %s# How far it is let out: off, shadow (it decides and sends nothing), draft, live.
        rollout: shadow
        """.formatted(
            quoted(workspace.value()),
            quoted(first.agent()),
            first.languages().stream().map(FirstDocument::quoted).collect(Collectors.joining(", ")),
            taker(first.taker()),
            rules(first.pages()));
  }

  private static String taker(Taker taker) {
    return "{" + (taker.team() ? "team" : "teammate") + ": " + quoted(taker.id()) + "}";
  }

  private static String rules(String pages) {
    return pages.isEmpty() ? "" : """
        # Tried in their order; the first that holds decides.
        rules:
          - name: Pages the agent begins with
            when: {page-path: {starts-with: %s}}
            then: {answer: true}
          - name: Everywhere else
            when: {always: true}
            then: {leave-alone: true}
        """.formatted(quoted(pages));
  }

  /// As JSON writes it, which YAML reads (YAML 1.2.2, 1.3 "Relation to JSON").
  private static String quoted(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    text.codePoints().forEach(c -> {
      if (c == '"' || c == '\\') {
        quoted.append('\\').appendCodePoint(c);
      } else if (c < ' ' || c == 0x7f || (c >= 0x80 && c < 0xa0) || c == 0x2028 || c == 0x2029) {
        quoted.append("\\u%04x".formatted(c));
      } else {
        quoted.appendCodePoint(c);
      }
    });
    return quoted.append('"').toString();
  }
}
