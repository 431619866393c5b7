package com.nexora.chat.llm.reply;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/// The part of a passage that is quoted: whole sentences and list lines in the article's order, and
/// few enough to be read in a chat.
final class Excerpt {

  /// Three short paragraphs in the Messenger. A single longer sentence is quoted whole.
  static final int MOST_WORDS = 90;

  /// @param first whether it opens a line of the article
  private record Sentence(String text, boolean first, int words) {}

  private Excerpt() {}

  /// The whole passage when it is short enough, otherwise the run of sentences with the most
  /// `support`; of equal runs the earliest, because articles say the main thing first.
  static String of(String passage, ToDoubleFunction<String> support) {
    List<Sentence> sentences = sentences(passage);
    String best = "";
    double most = -1;
    for (int from = 0; from < sentences.size(); from++) {
      List<Sentence> run = run(sentences, from);
      String text = text(run);
      double supported = support.applyAsDouble(text);
      if (supported > most) {
        best = text;
        most = supported;
      }
      if (from + run.size() == sentences.size()) {
        break;
      }
    }
    return best;
  }

  private static List<Sentence> run(List<Sentence> sentences, int from) {
    int words = sentences.get(from).words();
    int to = from + 1;
    while (to < sentences.size() && words + sentences.get(to).words() <= MOST_WORDS) {
      words += sentences.get(to).words();
      to++;
    }
    return sentences.subList(from, to);
  }

  private static String text(List<Sentence> run) {
    StringBuilder text = new StringBuilder();
    for (Sentence sentence : run) {
      if (!text.isEmpty()) {
        text.append(sentence.first() ? '\n' : ' ');
      }
      text.append(sentence.text());
    }
    return text.toString();
  }

  private static List<Sentence> sentences(String passage) {
    List<Sentence> sentences = new ArrayList<>();
    BreakIterator ends = BreakIterator.getSentenceInstance(Locale.ROOT);
    passage.lines().forEach(line -> {
      ends.setText(line);
      boolean first = true;
      int from = ends.first();
      for (int to = ends.next(); to != BreakIterator.DONE; to = ends.next()) {
        String sentence = line.substring(from, to).strip();
        if (!sentence.isEmpty()) {
          sentences.add(new Sentence(sentence, first, sentence.split("\\s+").length));
          first = false;
        }
        from = to;
      }
    });
    return sentences;
  }
}
