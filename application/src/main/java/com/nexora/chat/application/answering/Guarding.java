package com.nexora.chat.application.answering;

import com.nexora.chat.application.Ports;
import com.nexora.chat.application.port.PortFailure;
import com.nexora.chat.domain.answering.Proposed;
import com.nexora.chat.domain.conversation.Part;
import com.nexora.chat.domain.guard.Draft;
import com.nexora.chat.domain.guard.Evidence;
import com.nexora.chat.domain.guard.Guard;
import com.nexora.chat.domain.guard.Verdict;
import com.nexora.chat.domain.intent.Language;
import com.nexora.chat.domain.knowledge.Embedding;
import com.nexora.chat.domain.knowledge.Found;
import com.nexora.chat.domain.knowledge.Passage;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import com.nexora.chat.domain.turn.Deciding;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// Gathers what the guard judges one turn's drafts by.
final class Guarding {

  private final Ports.Models models;
  private final WorkspaceId workspace;
  private final Deciding deciding;
  private final List<Found> offered;

  /// Worked out only for a draft that uses other words than its sources.
  private final Map<Passage, Embedding> meanings = new HashMap<>();

  Guarding(Ports.Models models, WorkspaceId workspace, Deciding deciding, List<Found> offered) {
    this.models = models;
    this.workspace = workspace;
    this.deciding = deciding;
    this.offered = offered;
  }

  List<Found> offered() {
    return offered;
  }

  /// What says nothing passes.
  Verdict judge(Proposed proposed) {
    return Draft.of(proposed.proposal())
        .map(draft -> new Guard(deciding.policy().guard()).judge(draft, evidence(draft, proposed)))
        .orElseGet(() -> new Verdict.Passed(""));
  }

  private Evidence evidence(Draft draft, Proposed proposed) {
    String canary = proposed.by().canary();
    return new Evidence(
        offered.stream().map(Found::passage).toList(),
        deciding.reading().conversation().customerMessages().stream()
            .map(Part::text)
            .collect(Collectors.joining("\n")),
        new Evidence.Tongue(
            Set.of(deciding.reading().language()), languages(draft.cited()), written(draft)),
        new Evidence.Secrets(
            canary.isEmpty() ? List.of() : List.of(canary), proposed.by().instructions()),
        sentence -> nearness(sentence, draft.cited()));
  }

  private static Set<Language> languages(List<Passage> passages) {
    return passages.stream()
        .flatMap(passage -> passage.edition().language().stream())
        .collect(Collectors.toSet());
  }

  private Set<Language> written(Draft draft) {
    try {
      return models.language().detect(workspace, draft.text()).map(Set::of).orElseGet(Set::of);
    } catch (PortFailure down) {
      return Set.of();
    }
  }

  private double nearness(String sentence, List<Passage> cited) {
    try {
      Embedding said = models.embed().passage(workspace, sentence);
      return cited.stream()
          .mapToDouble(passage -> said.cosine(meanings.computeIfAbsent(
              passage, missing -> models.embed().passage(workspace, missing.withContext()))))
          .max()
          .orElse(-1);
    } catch (PortFailure down) {
      return -1;
    }
  }
}
