package com.nexora.chat.domain.guard;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/// Text as the lexicons are written: lower case, without accents, straight apostrophes.
final class Folded {

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern APOSTROPHES = Pattern.compile("[’‘ʼ`´]");

  private Folded() {}

  static String of(String text) {
    String bare = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
    // Back together: Hangul falls apart as well.
    String whole = Normalizer.normalize(bare, Normalizer.Form.NFC);
    return APOSTROPHES.matcher(whole).replaceAll("'").toLowerCase(Locale.ROOT);
  }

  /// Matches where a word begins, in folded text. The lines are put together as they are; a space
  /// at
  /// the beginning of one is written `\\s`.
  static Pattern words(String alternatives) {
    return Pattern.compile(
        "(?<![\\p{L}\\p{N}])(?:" + alternatives.strip().replaceAll("\\s*\\n\\s*", "") + ")");
  }

  static Pattern anywhere(String alternatives) {
    return Pattern.compile("(?:" + alternatives.strip().replaceAll("\\s*\\n\\s*", "") + ")");
  }
}
