package com.nexora.chat.quality.injection;

import java.util.Locale;
import java.util.stream.Collectors;

/// International Morse code (ITU-R M.1677-1), letters and figures.
final class Morse {

  private static final String[] LETTERS = {
    ".-", "-...", "-.-.", "-..", ".", "..-.", "--.", "....", "..", ".---", "-.-", ".-..", "--",
    "-.", "---", ".--.", "--.-", ".-.", "...", "-", "..-", "...-", ".--", "-..-", "-.--", "--.."
  };
  private static final String[] FIGURES = {
    "-----", ".----", "..---", "...--", "....-", ".....", "-....", "--...", "---..", "----."
  };

  private Morse() {}

  static String of(String text) {
    return text.toLowerCase(Locale.ROOT)
        .chars()
        .mapToObj(Morse::sign)
        .collect(Collectors.joining(" "));
  }

  private static String sign(int c) {
    if (c >= 'a' && c <= 'z') {
      return LETTERS[c - 'a'];
    }
    return c >= '0' && c <= '9' ? FIGURES[c - '0'] : "/";
  }
}
