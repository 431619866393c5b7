package com.nexora.chat.domain.knowledge;

import com.nexora.chat.domain.intent.Language;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// All passages of one workspace, as they are stored.
public record Library(List<Entry> entries) {

  public record Entry(Passage passage, Embedding embedding) {}

  public Library {
    entries = List.copyOf(entries);
  }

  /// What is offered to somebody who writes in this language: each article in that language, or
  /// where it is not written in it, in its main locale.
  public Set<Edition> readIn(Language language) {
    Map<ArticleId, Set<Edition>> own = new HashMap<>();
    Map<ArticleId, Set<Edition>> main = new HashMap<>();
    for (Entry entry : entries) {
      Edition edition = entry.passage().edition();
      if (edition.language().equals(Optional.of(language))) {
        own.computeIfAbsent(edition.article(), _ -> new HashSet<>()).add(edition);
      } else if (entry.passage().main()) {
        main.computeIfAbsent(edition.article(), _ -> new HashSet<>()).add(edition);
      }
    }
    main.keySet().removeAll(own.keySet());
    Set<Edition> read = new HashSet<>();
    own.values().forEach(read::addAll);
    main.values().forEach(read::addAll);
    return Set.copyOf(read);
  }
}
