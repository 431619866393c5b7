package com.nexora.chat.domain.privacy;

import java.lang.Character.UnicodeScript;

/// Questions about single characters of a view. Outside of the text stands a space.
final class Chars {

  /// Stands in place of what was found already.
  static final char FOUND = '\u0001';

  private Chars() {}

  static char at(CharSequence view, int index) {
    return index < 0 || index >= view.length() ? ' ' : view.charAt(index);
  }

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  static boolean isAsciiLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  static boolean isAlphanumeric(char c) {
    return isDigit(c) || isAsciiLetter(c);
  }

  /// A letter or digit of a script that puts spaces between its words.
  static boolean isWordly(char c) {
    return isAlphanumeric(c)
        || (c > 127 && Character.isLetterOrDigit(c) && !isUnspaced(c))
        || Character.isSurrogate(c);
  }

  static boolean isUnspaced(char c) {
    if (c < '\u0e00') {
      return false;
    }
    UnicodeScript script = UnicodeScript.of(c);
    return script == UnicodeScript.HAN
        || script == UnicodeScript.HIRAGANA
        || script == UnicodeScript.KATAKANA
        || script == UnicodeScript.HANGUL
        || script == UnicodeScript.THAI;
  }

  static char upper(char c) {
    return c >= 'a' && c <= 'z' ? (char) (c - 'a' + 'A') : c;
  }
}
