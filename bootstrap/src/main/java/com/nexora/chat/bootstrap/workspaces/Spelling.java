package com.nexora.chat.bootstrap.workspaces;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/// What was probably meant by a word that nobody knows.
final class Spelling {

  private Spelling() {}

  /// The nearest of the known words, when it is near: a slip or two, and less than half the word.
  static Optional<String> nearest(String written, Collection<String> known) {
    int most = Math.min(2, (written.length() - 1) / 2);
    return known.stream()
        .filter(word -> distance(written, word) <= most)
        .min(Comparator.comparingInt((String word) -> distance(written, word))
            .thenComparing(Comparator.naturalOrder()));
  }

  /// Letters added, left out or changed.
  private static int distance(String a, String b) {
    int[] above = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      above[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int[] row = new int[b.length() + 1];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int change = above[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        row[j] = Math.min(change, 1 + Math.min(above[j], row[j - 1]));
      }
      above = row;
    }
    return above[b.length()];
  }
}
