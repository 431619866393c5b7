package com.nexora.chat.domain.intent.human;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/// The same letters for what looks the same: compatibility forms, case, accents, invisible
/// characters. Tables and messages both go through here, so neither has to spell as the other.
final class Letters {

  /// Accents of Latin, Greek and Cyrillic, Hebrew points, Arabic vowels, and what selects the
  /// look of an emoji. Marks of other scripts are letters and stay.
  private static final Pattern ACCENT = Pattern.compile(
      "[\\u0300-\\u036f\\u0591-\\u05c7\\u0610-\\u061a\\u064b-\\u065f\\u0670\\ufe0e\\ufe0f]");

  private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cf}\\x{1F3FB}-\\x{1F3FF}]");

  private Letters() {}

  static String normalised(String text) {
    String decomposed = Normalizer.normalize(text, Normalizer.Form.NFKD);
    String bare = ACCENT.matcher(INVISIBLE.matcher(decomposed).replaceAll("")).replaceAll("");
    return alike(Normalizer.normalize(bare, Normalizer.Form.NFC).toLowerCase(Locale.ROOT));
  }

  private static String alike(String text) {
    StringBuilder alike = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      alike.append(alike(text.charAt(i)));
    }
    return alike.toString();
  }

  private static String alike(char letter) {
    return switch (letter) {
      case 'ı' -> "i";
      case 'ø' -> "o";
      case 'ł' -> "l";
      case 'đ', 'ð' -> "d";
      case 'æ' -> "ae";
      case 'œ' -> "oe";
      case 'ß' -> "ss";
      case 'ς' -> "σ";
      case 'ى' -> "ي";
      case 'ة' -> "ه";
      case '’', '‘', '`', '´', 'ʼ', 'ʹ' -> "'";
      default -> String.valueOf(letter);
    };
  }
}
