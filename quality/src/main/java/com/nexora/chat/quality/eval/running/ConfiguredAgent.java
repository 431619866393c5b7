package com.nexora.chat.quality.eval.running;

import com.nexora.chat.application.Knowing;
import com.nexora.chat.application.Ports;
import com.nexora.chat.application.Rehearsal;
import com.nexora.chat.application.port.ReadArticles;
import com.nexora.chat.application.usecase.LearnArticles;
import com.nexora.chat.application.usecase.TryAnswer;
import com.nexora.chat.bootstrap.workspaces.ConfiguredWorkspace;
import com.nexora.chat.domain.knowledge.Article;
import com.nexora.chat.domain.policy.WorkspacePolicy;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import com.nexora.chat.quality.desk.Knowledge;
import com.nexora.chat.quality.eval.judging.Reaction;
import com.nexora.chat.quality.eval.suite.Case;
import com.nexora.chat.quality.eval.suite.Line;
import com.nexora.chat.quality.eval.suite.Suite;
import com.nexora.chat.search.Search;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// The agent as a suite configures it, with the articles learned.
public final class ConfiguredAgent implements Agent {

  private final TryAnswer trying;
  private final Map<String, String> titles;
  private final String usual;
  private final Map<String, ConfiguredWorkspace> byFile = new HashMap<>();

  /// Learns the articles, which takes some seconds.
  ///
  /// @param root what the suite's files are named from
  public ConfiguredAgent(Path root, Suite suite, Ports.Models models, List<Article> articles) {
    Knowledge knowledge = new Knowledge();
    // Nothing is learned while cases run, so nobody has to look again.
    InstantSource clock = InstantSource.fixed(Instant.EPOCH);
    this.trying = Rehearsal.answers(
        models, Knowing.finding(knowledge, Search.passages(), models.embed(), clock));
    this.titles = articles.stream()
        .collect(Collectors.toMap(
            article -> article.url().toASCIIString(), Article::title, (one, _) -> one));
    this.usual = suite.workspace();
    Map<WorkspaceId, WorkspacePolicy> policies = new HashMap<>();
    LearnArticles learning = Knowing.learning(
        id -> Optional.ofNullable(policies.get(id)),
        _ -> new ReadArticles.Result.Read(articles),
        models.embed(),
        knowledge);
    Set<WorkspaceId> learned = new HashSet<>();
    for (Case each : suite.cases()) {
      String file = file(each);
      ConfiguredWorkspace workspace =
          byFile.computeIfAbsent(file, named -> Configuration.read(root, named));
      policies.put(workspace.id(), workspace.policy());
      if (learned.add(workspace.id())) {
        learning.learn(workspace.id());
      }
    }
  }

  @Override
  public Reaction react(Case situation) {
    ConfiguredWorkspace workspace = byFile.get(file(situation));
    if (workspace == null) {
      throw new IllegalArgumentException(situation.name() + " is no case of this suite");
    }
    return Reactions.of(
        trying.answer(
            workspace.id(), workspace.policy(), Occasions.of(situation, workspace.policy())),
        titles,
        situation.said().stream()
            .filter(line -> line.speaker() == Line.Speaker.CUSTOMER)
            .map(Line::text)
            .toList());
  }

  private String file(Case situation) {
    return situation.workspace().isEmpty() ? usual : situation.workspace();
  }
}
