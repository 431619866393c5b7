package com.nexora.chat.domain.guard;

import com.nexora.chat.domain.knowledge.Passage;
import com.nexora.chat.domain.text.Sentences;
import com.nexora.chat.domain.text.Visible;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/// What the articles say, prepared to be compared with.
///
/// @param words everything that was offered, lower case
/// @param hosts of the articles' own addresses
/// @param addresses that the articles have or name
/// @param cited what the draft rests on, sentence by sentence
/// @param whole the same, to look a sentence up
/// @param figures that were offered
record Sources(
    String words,
    Set<String> hosts,
    Set<String> addresses,
    List<String> cited,
    Set<String> whole,
    Set<String> figures) {

  static Sources of(List<Passage> offered, List<Passage> cited) {
    String words = offered.stream().map(Sources::text).collect(Collectors.joining("\n"));
    Set<String> addresses = Links.in(words).map(Links::bare).collect(Collectors.toSet());
    offered.forEach(passage -> addresses.add(Links.bare(passage.url().toString())));
    List<String> sentences =
        cited.stream().flatMap(passage -> sentences(passage).stream()).toList();
    return new Sources(
        words.toLowerCase(Locale.ROOT),
        offered.stream()
            .map(passage -> Links.host(passage.url().toString()))
            .collect(Collectors.toSet()),
        addresses,
        sentences,
        sentences.stream().map(Sources::plain).collect(Collectors.toSet()),
        Figures.in(words));
  }

  /// Whether a cited sentence says exactly this, and not more: what follows a "not" is no
  /// quotation.
  boolean saySentence(String sentence) {
    return whole.contains(plain(sentence));
  }

  private static String plain(String sentence) {
    return sentence.toLowerCase(Locale.ROOT).replaceAll("^[•\\s]+|[.!:\\s]+$", "");
  }

  /// Whether they have these signs somewhere.
  boolean have(String found) {
    return words.contains(found.strip().toLowerCase(Locale.ROOT));
  }

  private static String text(Passage passage) {
    return Visible.of(passage.withContext());
  }

  private static List<String> sentences(Passage passage) {
    return Sentences.of(text(passage));
  }
}
