package com.nexora.chat.domain.lead;

import com.nexora.chat.domain.text.PlainText;
import java.util.Comparator;
import java.util.List;

/// The languages leads are read in. A new one is a table like the others, and a word here.
final class Languages {

  static final List<LeadWords> ALL = List.of(
      English.WORDS,
      German.WORDS,
      French.WORDS,
      Spanish.WORDS,
      Portuguese.WORDS,
      Italian.WORDS,
      Dutch.WORDS,
      Polish.WORDS,
      Swedish.WORDS,
      Turkish.WORDS,
      Japanese.WORDS,
      Chinese.WORDS);

  private record Spoken(LeadWords words, long signs) {}

  /// Fewer words in common use may stand there by chance.
  private static final int ENOUGH = 2;

  private Languages() {}

  /// Those a text may be in, the likeliest first; all of them when it is too short to tell.
  static List<LeadWords> spokenIn(PlainText text) {
    List<Spoken> spoken = ALL.stream()
        .map(words -> new Spoken(words, words.common().found(text.text()).count()))
        .sorted(Comparator.comparingLong(Spoken::signs).reversed())
        .toList();
    long most = spoken.getFirst().signs();
    return spoken.stream()
        .filter(one -> most < ENOUGH || 2 * one.signs() >= most)
        .map(Spoken::words)
        .toList();
  }
}
