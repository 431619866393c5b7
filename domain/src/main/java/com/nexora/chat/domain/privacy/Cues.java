package com.nexora.chat.domain.privacy;

import java.util.Locale;
import java.util.Set;

/// What the words beside a number say it is. The nearest word that says anything counts; a line, a
/// sentence, another number and a wall end the search.
enum Cues {
  PHONE,
  CARD,
  OTHER_NUMBER,
  NONE;

  private static final int FARTHEST = 60;
  private static final int NUMBER_FROM = 4;

  private static final Set<String> SHORT_WORDS =
      Set.of("tel", "no", "nr", "num", "núm", "ph", "mob", "fax", "kl", "тел", "р", "т");
  private static final Set<String> WORDS_AFTER =
      Set.of("office", "home", "work", "desk", "fax", "mobile", "mobil", "cell", "phone");

  /// Tells what a number is by the words before it.
  ///
  /// @param from no word before it counts
  /// @param start where the number begins
  static Cues before(CharSequence view, int from, int start) {
    int lowest = Math.max(from, start - FARTHEST);
    int at = start;
    while (at > lowest) {
      char c = view.charAt(at - 1);
      if (isEnd(view, at - 1)) {
        return NONE;
      }
      if (!Character.isLetterOrDigit(c)) {
        at--;
        continue;
      }
      int end = at;
      int digits = 0;
      while (at > lowest && Character.isLetterOrDigit(view.charAt(at - 1))) {
        digits += Chars.isDigit(view.charAt(at - 1)) ? 1 : 0;
        at--;
      }
      if (digits >= NUMBER_FROM && !isYear(view, at, end)) {
        return NONE;
      }
      Cues said = digits == end - at ? NONE : CueWords.said(view.subSequence(at, end));
      if (said != NONE) {
        return said;
      }
    }
    return NONE;
  }

  /// Tells whether nothing but a colon or the like stands between a number and the word for a
  /// telephone.
  static boolean phoneDirectlyBefore(CharSequence view, int start) {
    int end = start;
    while (end > 0 && end > start - 3 && !Character.isLetterOrDigit(view.charAt(end - 1))) {
      end--;
    }
    int word = end;
    while (word > 0 && word > end - 20 && Character.isLetter(view.charAt(word - 1))) {
      word--;
    }
    return word < end && CueWords.said(view.subSequence(word, end)) == PHONE;
  }

  /// Tells whether the words directly behind a number call it a telephone number: `… office`.
  static boolean phoneAfter(CharSequence view, int end) {
    int at = end;
    while (at < view.length() && at < end + 3 && " -(".indexOf(view.charAt(at)) >= 0) {
      at++;
    }
    int start = at;
    while (at < view.length() && at < start + 20 && Character.isLetter(view.charAt(at))) {
      at++;
    }
    String word = view.subSequence(start, at).toString().toLowerCase(Locale.ROOT);
    return WORDS_AFTER.contains(word) && Chars.at(view, at) != ':';
  }

  private static boolean isYear(CharSequence view, int start, int end) {
    String text = view.subSequence(start, Math.min(end, start + 5)).toString();
    return text.length() == 4 && (text.startsWith("19") || text.startsWith("20"));
  }

  private static boolean isEnd(CharSequence view, int at) {
    char c = view.charAt(at);
    return switch (c) {
      case '!', '?', ';', '|', '[', ']', Chars.FOUND -> true;
      case '\n' -> Chars.at(view, at - 1) != ':' && Chars.at(view, at - 2) != ':';
      case '.' -> Character.isWhitespace(Chars.at(view, at + 1)) && !isShort(view, at);
      default -> false;
    };
  }

  /// Whether the point is that of "Tel." or "No.".
  private static boolean isShort(CharSequence view, int point) {
    int start = point;
    while (start > 0 && start > point - 5 && Character.isLetterOrDigit(view.charAt(start - 1))) {
      start--;
    }
    return SHORT_WORDS.contains(view.subSequence(start, point).toString().toLowerCase(Locale.ROOT));
  }
}
