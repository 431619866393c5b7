package com.nexora.chat.domain.text;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// A text cut into sentences; a line ends one too.
public final class Sentences {

  /// In chats a sentence may begin with a small letter; the rules of Unicode see none there. After
  /// three letters it is hardly a shortened word.
  private static final Pattern SMALL_BEGINNING =
      Pattern.compile("(?<=\\p{L}{3}[.!?])\\s+(?=\\p{Ll})");

  private Sentences() {}

  /// In reading order, without spaces around them, none of them empty.
  public static List<String> of(String text) {
    List<String> sentences = new ArrayList<>();
    BreakIterator ends = BreakIterator.getSentenceInstance(Locale.ROOT);
    text.lines().forEach(line -> {
      ends.setText(line);
      int from = ends.first();
      for (int to = ends.next(); to != BreakIterator.DONE; to = ends.next()) {
        SMALL_BEGINNING
            .splitAsStream(line.substring(from, to))
            .map(String::strip)
            .filter(sentence -> !sentence.isEmpty())
            .forEach(sentences::add);
        from = to;
      }
    });
    return sentences;
  }
}
