package com.nexora.chat.domain.routing;

/// A pattern for addresses: `*` stands for any characters but a slash, `**` for any characters, `?`
/// for one character that is no slash; everything else for itself. The whole text must match.
///
/// A customer's address is somebody else's input, so there is no backtracking: it takes at most as
/// many steps as pattern and text have characters, multiplied.
public record Glob(String pattern) {

  public boolean matches(String text) {
    return beginsAndEnds(text) && matchesWhole(text);
  }

  /// Tells most addresses apart without looking at the wildcards.
  private boolean beginsAndEnds(String text) {
    int first = 0;
    while (first < pattern.length() && !wild(pattern.charAt(first))) {
      first++;
    }
    int last = pattern.length();
    while (last > first && !wild(pattern.charAt(last - 1))) {
      last--;
    }
    int tail = pattern.length() - last;
    return text.length() >= first + tail
        && text.regionMatches(0, pattern, 0, first)
        && text.regionMatches(text.length() - tail, pattern, last, tail);
  }

  private boolean matchesWhole(String text) {
    // Whether what was looked at of the pattern matches the first so many characters of the text.
    boolean[] reached = new boolean[text.length() + 1];
    reached[0] = true;
    int at = 0;
    while (at < pattern.length()) {
      char wanted = pattern.charAt(at);
      boolean deep = wanted == '*' && at + 1 < pattern.length() && pattern.charAt(at + 1) == '*';
      if (wanted == '*') {
        star(reached, text, deep);
      } else {
        one(reached, text, wanted);
      }
      at += deep ? 2 : 1;
    }
    return reached[text.length()];
  }

  private static void star(boolean[] reached, String text, boolean deep) {
    for (int i = 1; i < reached.length; i++) {
      reached[i] |= reached[i - 1] && (deep || text.charAt(i - 1) != '/');
    }
  }

  private static void one(boolean[] reached, String text, char wanted) {
    for (int i = reached.length - 1; i > 0; i--) {
      char c = text.charAt(i - 1);
      reached[i] = reached[i - 1] && (wanted == '?' ? c != '/' : c == wanted);
    }
    reached[0] = false;
  }

  private static boolean wild(char c) {
    return c == '*' || c == '?';
  }
}
