package com.nexora.chat.llm.reply;

import com.nexora.chat.domain.knowledge.Found;
import com.nexora.chat.domain.knowledge.Passage;
import com.nexora.chat.domain.text.Words;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// How well a passage supports a question: nearness of meaning, and a little for each word of the
/// question that the passage and its headings use. A word counts more the fewer of the offered
/// passages have it.
final class Support {

  /// What a passage gains that has every word of the question in its headings and its text. Larger
  /// weights put common words before meaning: with 0.3 the calibration half lost an article.
  private static final double WORDS_WEIGHT = 0.05;

  private final Map<String, Double> weights = new HashMap<>();
  private final double total;

  Support(String question, List<Found> offered) {
    List<Set<String>> texts = offered.stream()
        .map(found -> Words.of(headings(found) + "\n" + found.passage().text()))
        .toList();
    for (String word : Words.of(question)) {
      long having = texts.stream().filter(text -> Words.in(text, word)).count();
      weights.put(word, Math.log1p(offered.size() / (having + 0.5)));
    }
    total = weights.values().stream().mapToDouble(Double::doubleValue).sum();
  }

  /// Comparable between questions, so that a floor can be set on it.
  double of(Found found) {
    return found.similarity() + words(found);
  }

  /// Comparable between the passages of one question: rare words count more than for the floor.
  double rank(Found found) {
    return found.score() + words(found);
  }

  private double words(Found found) {
    return weights.isEmpty()
        ? 0
        : WORDS_WEIGHT * (covered(headings(found)) + covered(found.passage().text())) / 2;
  }

  /// The weight of the question's words that occur in a text, from 0 to 1.
  double covered(String text) {
    Set<String> words = Words.of(text);
    double sum = 0;
    for (Map.Entry<String, Double> word : weights.entrySet()) {
      sum += Words.in(words, word.getKey()) ? word.getValue() : 0;
    }
    return total == 0 ? 0 : sum / total;
  }

  private static String headings(Found found) {
    Passage passage = found.passage();
    return passage.title() + "\n" + passage.heading();
  }
}
