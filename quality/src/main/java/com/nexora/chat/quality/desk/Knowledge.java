package com.nexora.chat.quality.desk;

import com.nexora.chat.application.port.KnowledgeStore;
import com.nexora.chat.domain.knowledge.Edition;
import com.nexora.chat.domain.knowledge.Library;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// What the agent has learned, for as long as the process runs: a suite needs no database.
public final class Knowledge implements KnowledgeStore {

  private record Shelf(WorkspaceId workspace, String model) {}

  private static final Comparator<Edition> IN_ORDER = Comparator.comparing(
          (Edition edition) -> edition.article().value())
      .thenComparing(Edition::locale);

  private final Map<Shelf, TreeMap<Edition, List<Library.Entry>>> shelves = new HashMap<>();
  private final Map<WorkspaceId, Long> revisions = new HashMap<>();

  @Override
  public synchronized Map<Edition, Long> versions(WorkspaceId workspace, String model) {
    return load(workspace, model).entries().stream()
        .map(Library.Entry::passage)
        .collect(Collectors.toUnmodifiableMap(p -> p.edition(), p -> p.version(), Math::max));
  }

  @Override
  public synchronized void replace(
      WorkspaceId workspace, Edition edition, String model, List<Library.Entry> entries) {
    if (!entries.stream().allMatch(entry -> entry.passage().edition().equals(edition))) {
      throw new IllegalArgumentException("an edition is replaced by its own passages");
    }
    shelves
        .computeIfAbsent(new Shelf(workspace, model), _ -> new TreeMap<>(IN_ORDER))
        .put(
            edition,
            entries.stream()
                .sorted(Comparator.comparingInt(entry -> entry.passage().ordinal()))
                .toList());
    revisions.merge(workspace, 1L, Long::sum);
  }

  @Override
  public synchronized Library load(WorkspaceId workspace, String model) {
    return new Library(
        shelves.getOrDefault(new Shelf(workspace, model), new TreeMap<>(IN_ORDER)).values().stream()
            .flatMap(List::stream)
            .toList());
  }

  @Override
  public synchronized long revision(WorkspaceId workspace) {
    return revisions.getOrDefault(workspace, 0L);
  }
}
