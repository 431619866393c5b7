package com.nexora.chat.search.passage;

import com.nexora.chat.application.port.IndexPassages;
import com.nexora.chat.domain.intent.Language;
import com.nexora.chat.domain.knowledge.Edition;
import com.nexora.chat.domain.knowledge.Found;
import com.nexora.chat.domain.knowledge.Library;
import com.nexora.chat.domain.knowledge.Query;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// Meaning and words each name those passages that may be best; all of these are then judged
/// alike, by the exact cosine and their share of the words.
final class HybridIndex implements IndexPassages.Index {

  /// How many each of the two names: far more than are ever asked for, because what is second in
  /// both can be first in all.
  private static final int NAMED = 100;

  private final WorkspaceId owner;
  private final Library library;
  private final Meanings meanings;
  private final WordIndex words;

  /// For each language that was asked in, the rows that are read in it. A conversation's language
  /// is one of those that can be detected, so they are few.
  private final Map<Language, BitSet> read = new ConcurrentHashMap<>();

  HybridIndex(WorkspaceId owner, Library library) {
    this.owner = owner;
    this.library = library;
    this.meanings = Meanings.of(library);
    this.words = WordIndex.of(library);
  }

  @Override
  public List<Found> search(WorkspaceId workspace, Query query, int most) {
    check(workspace);
    if (library.entries().isEmpty()) {
      return List.of();
    }
    BitSet rows = read.computeIfAbsent(query.language(), this::rowsReadIn);
    Map<Integer, Double> named = new HashMap<>();
    for (int row : meanings.nearest(query.meaning(), rows, Math.max(NAMED, most))) {
      named.put(row, 0.0);
    }
    named.putAll(words.shares(query.words(), rows, Math.max(NAMED, most)));
    return named.entrySet().stream()
        .map(entry -> found(query, entry.getKey(), entry.getValue()))
        .sorted(Found.BEST_FIRST)
        .limit(most)
        .toList();
  }

  private Found found(Query query, int row, double share) {
    Library.Entry entry = library.entries().get(row);
    return new Found(entry.passage(), query.nearness(entry.embedding()), share);
  }

  @Override
  public int size(WorkspaceId workspace) {
    check(workspace);
    return library.entries().size();
  }

  private void check(WorkspaceId workspace) {
    if (!owner.equals(workspace)) {
      throw new IllegalArgumentException("the index of another workspace");
    }
  }

  private BitSet rowsReadIn(Language language) {
    Set<Edition> editions = library.readIn(language);
    BitSet rows = new BitSet(library.entries().size());
    for (int row = 0; row < library.entries().size(); row++) {
      rows.set(row, editions.contains(library.entries().get(row).passage().edition()));
    }
    return rows;
  }
}
