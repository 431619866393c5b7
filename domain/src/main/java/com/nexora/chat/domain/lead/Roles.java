package com.nexora.chat.domain.lead;

import com.nexora.chat.domain.text.PlainText;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.stream.Stream;

/// The writer's position. Somebody else's is none, so a title counts only where the writer speaks
/// of themselves, or signs.
final class Roles {

  /// How much may stand between `I am` and the title, and in a line that is a signature.
  private static final int REACH = 40;

  private static final int SIGNATURE_WORDS = 6;

  private Roles() {}

  static Optional<LeadFact.Role> in(PlainText text, LeadWords words) {
    return Stream.<Optional<MatchResult>>of(
            introduced(text.text(), words),
            words.iRun().found(text.text()).findFirst(),
            signed(text.text(), words))
        .flatMap(Optional::stream)
        .map(found -> new LeadFact.Role(text.quote(found.start(), found.end())))
        .findFirst();
  }

  private static Optional<MatchResult> introduced(String text, LeadWords words) {
    var cues = words.iAm().found(text).toList();
    return words
        .title()
        .found(text)
        .filter(title -> cues.stream()
            .anyMatch(cue -> (cue.end() <= title.start() && near(text, cue.end(), title.start()))
                || (cue.start() >= title.end() && near(text, title.end(), cue.start()))
                || (cue.start() >= title.start() && cue.end() <= title.end())))
        .findFirst();
  }

  private static boolean near(String text, int from, int to) {
    return to - from <= REACH && Clauses.end(text, from) >= to;
  }

  /// A short line after the first that holds a title.
  private static Optional<MatchResult> signed(String text, LeadWords words) {
    int first = text.indexOf('\n');
    return words
        .title()
        .found(text)
        .filter(title -> first >= 0 && title.start() > first)
        .filter(title -> {
          int from = text.lastIndexOf('\n', title.start()) + 1;
          int end = text.indexOf('\n', title.end());
          String line = text.substring(from, end < 0 ? text.length() : end).strip();
          return line.chars().filter(sign -> sign == ' ').count() < SIGNATURE_WORDS
              && line.length() <= REACH + REACH
              && !line.endsWith("?")
              && !line.endsWith(".");
        })
        .findFirst();
  }
}
