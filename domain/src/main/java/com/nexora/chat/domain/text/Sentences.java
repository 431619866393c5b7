package com.nexora.chat.domain.text;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// A text cut into sentences; a line ends one too.
public final class Sentences {

  private Sentences() {}

  /// In reading order, without spaces around them, none of them empty.
  public static List<String> of(String text) {
    List<String> sentences = new ArrayList<>();
    BreakIterator ends = BreakIterator.getSentenceInstance(Locale.ROOT);
    text.lines().forEach(line -> {
      ends.setText(line);
      int from = ends.first();
      for (int to = ends.next(); to != BreakIterator.DONE; to = ends.next()) {
        String sentence = line.substring(from, to).strip();
        if (!sentence.isEmpty()) {
          sentences.add(sentence);
        }
        from = to;
      }
    });
    return sentences;
  }
}
