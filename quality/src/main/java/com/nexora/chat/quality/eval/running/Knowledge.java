package com.nexora.chat.quality.eval.running;

import com.nexora.chat.application.port.KnowledgeStore;
import com.nexora.chat.domain.knowledge.ArticleId;
import com.nexora.chat.domain.knowledge.Library;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// What the agent has learned, for as long as the process runs: a suite needs no database.
final class Knowledge implements KnowledgeStore {

  private record Shelf(WorkspaceId workspace, String model) {}

  private final Map<Shelf, TreeMap<String, List<Library.Entry>>> shelves = new HashMap<>();
  private final Map<WorkspaceId, Long> revisions = new HashMap<>();

  @Override
  public synchronized Map<ArticleId, Long> versions(WorkspaceId workspace, String model) {
    return load(workspace, model).entries().stream()
        .map(Library.Entry::passage)
        .collect(Collectors.toUnmodifiableMap(p -> p.article(), p -> p.version(), Math::max));
  }

  @Override
  public synchronized void replace(
      WorkspaceId workspace, ArticleId article, String model, List<Library.Entry> entries) {
    if (!entries.stream().allMatch(entry -> entry.passage().article().equals(article))) {
      throw new IllegalArgumentException("an article is replaced by its own passages");
    }
    shelves
        .computeIfAbsent(new Shelf(workspace, model), _ -> new TreeMap<>())
        .put(
            article.value(),
            entries.stream()
                .sorted(Comparator.comparingInt(entry -> entry.passage().ordinal()))
                .toList());
    revisions.merge(workspace, 1L, Long::sum);
  }

  @Override
  public synchronized Library load(WorkspaceId workspace, String model) {
    return new Library(
        shelves.getOrDefault(new Shelf(workspace, model), new TreeMap<>()).values().stream()
            .flatMap(List::stream)
            .toList());
  }

  @Override
  public synchronized long revision(WorkspaceId workspace) {
    return revisions.getOrDefault(workspace, 0L);
  }
}
