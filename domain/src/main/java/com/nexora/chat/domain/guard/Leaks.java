package com.nexora.chat.domain.guard;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What the model was told and is to keep to itself. A mark in the instructions tells that they
/// were
/// repeated, and so do eight words of theirs in a row, however they are wrapped.
final class Leaks {

  private static final int IN_A_ROW = 8;
  private static final Pattern GAP = Pattern.compile("[^\\p{L}\\p{N}]+");

  private Leaks() {}

  static Stream<Finding> check(Case judged) {
    Evidence.Secrets secrets = judged.evidence().secrets();
    if (secrets.marks().isEmpty() && secrets.instructions().isEmpty()) {
      return Stream.empty();
    }
    Set<String> told = rows(secrets.instructions());
    told.removeAll(rows(judged.sources().words()));
    return Stream.of(judged.views().near(), judged.views().turned())
        .flatMap(List::stream)
        .flatMap(view -> Stream.concat(marks(view, secrets.marks()), repeated(view, told)))
        .limit(1);
  }

  private static Stream<Finding> marks(String view, List<String> marks) {
    String squeezed = squeezed(view);
    return marks.stream()
        .filter(mark -> squeezed.contains(squeezed(mark)))
        .map(mark -> new Finding(Breach.LEAK, "the mark of the instructions"));
  }

  private static Stream<Finding> repeated(String view, Set<String> told) {
    return told.isEmpty()
        ? Stream.empty()
        : rows(view).stream()
            .filter(told::contains)
            .map(row -> new Finding(Breach.LEAK, "words of the instructions"));
  }

  private static Set<String> rows(String text) {
    List<String> words = List.of(GAP.split(text.toLowerCase(Locale.ROOT).strip()));
    Set<String> rows = new HashSet<>();
    for (int i = 0; i + IN_A_ROW <= words.size(); i++) {
      rows.add(String.join(" ", words.subList(i, i + IN_A_ROW)));
    }
    return rows;
  }

  private static String squeezed(String text) {
    return GAP.matcher(text.toLowerCase(Locale.ROOT)).replaceAll("");
  }
}
