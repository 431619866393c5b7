package com.nexora.chat.domain.knowledge;

import java.util.Comparator;

/// A passage with what speaks for it as the answer to a question.
///
/// @param similarity cosine of the two embeddings: comparable between questions, so that a floor
///     can be set on it
/// @param words how much of the question's words the passage has, from 0 to 1; a rare word counts
///     more
public record Found(Passage passage, double similarity, double words) {

  /// What a passage gains that has every word of the question. Meaning leads, words decide between
  /// passages of about the same meaning: names, error codes, what the embedding model never saw.
  /// Chosen on development sets, between .15 and .3 all about as good (ADR 16).
  static final double WORDS_WEIGHT = 0.25;

  /// The best first; among equals in reading order, so that the same question always finds the
  /// same.
  public static final Comparator<Found> BEST_FIRST = Comparator.comparingDouble(Found::score)
      .reversed()
      .thenComparing(found -> found.passage().article().value())
      .thenComparing(found -> found.passage().edition().locale())
      .thenComparingInt(found -> found.passage().ordinal());

  /// Found by meaning alone.
  public Found(Passage passage, double similarity) {
    this(passage, similarity, 0);
  }

  /// What passages are ranked by.
  public double score() {
    return similarity + WORDS_WEIGHT * words;
  }
}
