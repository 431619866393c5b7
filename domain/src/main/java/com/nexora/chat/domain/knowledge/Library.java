package com.nexora.chat.domain.knowledge;

import java.util.Comparator;
import java.util.List;

/// All passages of one workspace, in memory. An exact scan: with 384 dimensions and 5,000 passages
/// it takes about 5 ms, and it never misses the nearest.
public record Library(List<Entry> entries) {

  public record Entry(Passage passage, Embedding embedding) {}

  public Library {
    entries = List.copyOf(entries);
  }

  /// The `most` passages nearest to the question, best first.
  public List<Found> nearest(Embedding question, int most) {
    return entries.stream()
        .map(e -> new Found(e.passage(), question.cosine(e.embedding())))
        .sorted(Comparator.comparingDouble(Found::similarity)
            .reversed()
            .thenComparing(f -> f.passage().article().value())
            .thenComparingInt(f -> f.passage().ordinal()))
        .limit(most)
        .toList();
  }
}
