package com.nexora.chat.domain.guard;

import com.nexora.chat.domain.text.Sentences;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// A draft with everything the checks look at, worked out once.
///
/// @param text as a customer would see it
/// @param views other readings of the text, in which something may hide
/// @param seams each two lines that follow each other, put together: a word may go on in the next
record Case(
    String text,
    Views views,
    List<String> sentences,
    List<Seam> seams,
    Draft draft,
    Evidence evidence,
    Sources sources,
    GuardPolicy policy) {

  static Case of(String text, Draft draft, Evidence evidence, GuardPolicy policy) {
    return new Case(
        text,
        Views.of(text),
        Sentences.of(text),
        seams(text.lines().toList()),
        draft,
        evidence,
        Sources.of(evidence.offered(), draft.cited()),
        policy);
  }

  /// Two lines, and what they are together.
  record Seam(String before, String after, String together) {

    /// Whether something is found only in both together.
    boolean hides(Predicate<String> something) {
      return something.test(together) && !something.test(before) && !something.test(after);
    }
  }

  private static List<Seam> seams(List<String> lines) {
    return IntStream.range(1, lines.size())
        .boxed()
        .flatMap(i -> Stream.of("", " ")
            .map(gap ->
                new Seam(lines.get(i - 1), lines.get(i), lines.get(i - 1) + gap + lines.get(i))))
        .toList();
  }
}
