package com.nexora.chat.domain.guard;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Whether the text is one that people write to people. What an article writes like that itself, a
/// placeholder in angle brackets for instance, may be said.
final class Shape {

  private record Sign(Breach breach, Pattern pattern) {}

  private static final List<Sign> SIGNS = List.of(
      new Sign(Breach.UNREADABLE, Pattern.compile("\\p{M}{3,}")),
      new Sign(
          Breach.UNREADABLE,
          Pattern.compile("[^\\s\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsHangul}\\p{IsThai}"
              + "\\p{IsLao}\\p{IsKhmer}\\p{IsMyanmar}/.?&=-]{61,}")),
      new Sign(
          Breach.UNREADABLE,
          Pattern.compile(
              "\\p{IsLatin}[\\p{IsCyrillic}\\p{IsGreek}]|[\\p{IsCyrillic}\\p{IsGreek}]\\p{IsLatin}")),
      new Sign(
          Breach.CODED,
          Pattern.compile(
              "(?=[A-Za-z+/_-]{0,40}\\d|[A-Za-z0-9/_-]{0,40}\\+|[\\w+/-]{22,200}=)"
                  + "(?=[a-z0-9+/_-]{0,60}[A-Z])(?=[A-Z0-9+/_-]{0,60}[a-z])[A-Za-z0-9+/_-]{22,}={0,2}")),
      new Sign(Breach.CODED, Pattern.compile("(?:\\b[\\da-fA-F]{2}[\\s:,-]?){16,}+")),
      new Sign(Breach.CODED, Pattern.compile("(?:\\b[01]{7,8}\\b\\s?){3,}+|[01]{21,}")),
      new Sign(Breach.CODED, Pattern.compile("(?:[.\\-–−_]{1,6}[ /|]{1,3}){6,}+")),
      // Letter by letter: `y o u r  p l a n`.
      new Sign(
          Breach.CODED,
          Pattern.compile("(?<![\\p{L}\\p{N}])(?:[\\p{L}\\p{N}][\\s_*.|,·-]{1,3}){7,}+")),
      new Sign(Breach.CODED, Pattern.compile("[\\u2801-\\u28FF]{3,}")),
      new Sign(
          Breach.CODED, Pattern.compile("[\\x{1F1E6}-\\x{1F1FF}][\\x{1F1E6}-\\x{1F1FF} ]{5,}")),
      new Sign(Breach.MARKUP, Pattern.compile("!\\s*\\[[^\\]\\n]{0,200}]\\s*[(\\[]")),
      new Sign(Breach.MARKUP, Pattern.compile("(?m)^\\s*\\[[^\\]\\n]{1,80}]:\\s*\\S")),
      new Sign(Breach.MARKUP, Pattern.compile("<\\s*/?\\s*[a-zA-Z!][^<>\\n]{0,500}>?")),
      new Sign(Breach.MARKUP, Pattern.compile("(?i)url\\s*\\(")));

  private Shape() {}

  static Stream<Finding> check(Case judged) {
    return SIGNS.stream()
        .flatMap(sign -> sign.pattern()
            .matcher(judged.text())
            .results()
            .map(MatchResult::group)
            .filter(found -> !judged.sources().have(found))
            .map(found -> new Finding(sign.breach(), found)));
  }
}
