package com.nexora.chat.quality.retrieval;

import com.nexora.chat.application.port.KnowledgeStore;
import com.nexora.chat.domain.knowledge.Edition;
import com.nexora.chat.domain.knowledge.Library;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// What was learned of one workspace in this run, and nothing else.
final class KeptInMemory implements KnowledgeStore {

  private final Map<Edition, List<Library.Entry>> entries =
      new TreeMap<>(Comparator.comparing((Edition edition) -> edition.article().value())
          .thenComparing(Edition::locale));

  @Override
  public Map<Edition, Long> versions(WorkspaceId workspace, String model) {
    return Map.of();
  }

  @Override
  public void replace(
      WorkspaceId workspace, Edition edition, String model, List<Library.Entry> passages) {
    entries.put(edition, List.copyOf(passages));
  }

  @Override
  public Library load(WorkspaceId workspace, String model) {
    return new Library(entries.values().stream().flatMap(List::stream).toList());
  }

  @Override
  public long revision(WorkspaceId workspace) {
    return entries.size();
  }
}
