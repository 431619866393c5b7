package com.nexora.chat.llm.reply;

import com.nexora.chat.domain.answering.Question;
import com.nexora.chat.domain.answering.Said;
import com.nexora.chat.domain.knowledge.Found;
import com.nexora.chat.domain.knowledge.Passage;
import java.util.ArrayList;
import java.util.List;

/// What is quoted of what was found: the best passage, and the next one of the same article where
/// it is about as good. Neighbouring sections often share an answer, and what the embedding model
/// cannot tell apart the customer can.
///
/// @param text what is quoted
/// @param from the passages it is quoted from, the best first
/// @param confidence from 0 to 1
record Quotation(String text, List<Passage> from, double confidence) {

  /// Of both together. What would be longer is left at the best passage.
  static final int MOST_WORDS = 120;

  /// How far behind the best one the next may be. On the development suite the right article's
  /// first passage holds the answer in 48 of 62 cases, one of the two in 55.
  static final double AS_GOOD = 0.06;

  /// @param best one of those
  /// @param offered all that were found
  static Quotation of(Found best, List<Found> offered, Support support) {
    String text = Excerpt.of(best.passage().text(), support::covered);
    List<Passage> from = new ArrayList<>(List.of(best.passage()));
    offered.stream()
        .filter(next -> !next.equals(best)
            && next.passage().edition().equals(best.passage().edition())
            && support.rank(best) - support.rank(next) <= AS_GOOD)
        .findFirst()
        .filter(next -> words(text) + words(next.passage().text()) <= MOST_WORDS)
        .ifPresent(next -> from.add(next.passage()));
    return new Quotation(
        from.size() == 1 ? text : text + "\n" + from.getLast().text(),
        List.copyOf(from),
        Math.min(1, support.of(best)));
  }

  /// Whether the agent has said just this before: who asks on wants something else.
  boolean saidIn(Question question) {
    return question.context().history().stream()
        .anyMatch(
            said -> said.by() == Said.Speaker.AGENT && flat(said.words()).contains(flat(text)));
  }

  private static String flat(String text) {
    return text.replaceAll("\\s+", " ").strip();
  }

  private static int words(String text) {
    return text.split("\\s+", -1).length;
  }
}
