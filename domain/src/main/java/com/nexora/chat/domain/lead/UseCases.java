package com.nexora.chat.domain.lead;

import com.nexora.chat.domain.text.PlainText;
import java.util.Optional;
import java.util.stream.Stream;

/// What they want it for: the words after a phrase such as `software for`, or before one.
final class UseCases {

  private static final int WORDS = 7;
  private static final int EAST_ASIAN_SIGNS = 16;
  private static final int LEAST = 2;

  private UseCases() {}

  static Optional<LeadFact.UseCase> in(PlainText text, LeadWords words) {
    String plain = text.text();
    Stream<String> after =
        words.useAfter().found(plain).map(cue -> after(text, plain, cue.end(), words));
    Stream<String> before =
        words.useBefore().found(plain).map(cue -> before(text, plain, cue.start(), words));
    return Stream.concat(after, before)
        .filter(use -> use.length() >= LEAST)
        .map(LeadFact.UseCase::new)
        .findFirst();
  }

  private static String after(PlainText text, String plain, int from, LeadWords words) {
    int end = Clauses.end(plain, from);
    String tail = plain.substring(from, end);
    int stop = words.useEnd().found(tail).findFirst().map(m -> m.start()).orElse(tail.length());
    return text.quote(from, from + few(tail.substring(0, stop)));
  }

  private static String before(PlainText text, String plain, int to, LeadWords words) {
    int start = Clauses.start(plain, to);
    String head = plain.substring(start, to);
    int skip = words.useEnd().found(head).mapToInt(m -> m.end()).max().orElse(0);
    int from = start + skip + late(head.substring(skip));
    return text.quote(from, to);
  }

  /// As much of the beginning as is a few words.
  private static int few(String tail) {
    if (eastAsian(tail)) {
      return Math.min(tail.length(), EAST_ASIAN_SIGNS);
    }
    int words = 0;
    for (int i = 1; i < tail.length(); i++) {
      if (tail.charAt(i) == ' ' && ++words > WORDS) {
        return i;
      }
    }
    return tail.length();
  }

  /// Where the last few words begin.
  private static int late(String head) {
    if (eastAsian(head)) {
      return Math.max(0, head.length() - EAST_ASIAN_SIGNS);
    }
    int words = 0;
    for (int i = head.length() - 2; i > 0; i--) {
      if (head.charAt(i) == ' ' && ++words >= WORDS) {
        return i;
      }
    }
    return 0;
  }

  private static boolean eastAsian(String text) {
    return text.chars().anyMatch(sign -> sign >= 0x3040);
  }
}
