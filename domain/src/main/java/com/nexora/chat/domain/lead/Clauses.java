package com.nexora.chat.domain.lead;

/// Where a clause of a plain text begins and ends.
final class Clauses {

  private static final String SIGNS = ",;:!?\n()。、";

  private Clauses() {}

  static int start(String text, int at) {
    int start = at;
    while (start > 0 && !ends(text, start - 1)) {
      start--;
    }
    return start;
  }

  static int end(String text, int at) {
    int end = at;
    while (end < text.length() && !ends(text, end)) {
      end++;
    }
    return end;
  }

  /// A dot within a word or a number ends nothing.
  private static boolean ends(String text, int at) {
    char sign = text.charAt(at);
    boolean last = at + 1 >= text.length() || Character.isWhitespace(text.charAt(at + 1));
    boolean dash = sign == '-' && last;
    boolean dot = sign == '.' && last;
    boolean inNumber = sign == ',' && !last && Character.isDigit(text.charAt(at + 1));
    return dot || dash || (SIGNS.indexOf(sign) >= 0 && !inNumber);
  }
}
