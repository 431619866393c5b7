package com.nexora.chat.application.simulation;

import java.util.OptionalLong;

/// Numbers everything that could be said to a customer, in the order in which it was thought of.
/// The numbers are written in signs that a fingerprint does not read: what the agent recognises
/// stays as alike as it is in real life, and the judge still knows every text.
final class Marks {

  private static final char BEGIN = '§';
  private static final String DIGITS = "‹›«»";

  private long last;

  String next() {
    StringBuilder mark = new StringBuilder();
    for (long rest = ++last; rest > 0; rest /= DIGITS.length()) {
      mark.insert(0, DIGITS.charAt((int) (rest % DIGITS.length())));
    }
    return mark.insert(0, BEGIN).insert(0, ' ').toString();
  }

  /// @return empty when the text has no mark
  static OptionalLong in(String text) {
    int begin = text.indexOf(BEGIN);
    if (begin < 0) {
      return OptionalLong.empty();
    }
    long number = 0;
    for (int i = begin + 1; i < text.length() && DIGITS.indexOf(text.charAt(i)) >= 0; i++) {
      number = number * DIGITS.length() + DIGITS.indexOf(text.charAt(i));
    }
    return OptionalLong.of(number);
  }
}
