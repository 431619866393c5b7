package com.nexora.chat.domain.text;

import java.text.Normalizer;
import java.util.regex.Pattern;

/// Text as a person would read it aloud: signs that cannot be seen are gone, and the many ways of
/// writing one letter are one (Unicode Standard Annex 15, form NFKC).
public final class Visible {

  /// Format characters (zero width, direction, tags), controls, variation selectors, halves of
  /// surrogate pairs, and what no standard has assigned.
  private static final Pattern INVISIBLE = Pattern.compile(
      "[\\p{Cf}\\p{Cs}\\p{Co}\\p{Cn}\\uFE00-\\uFE0F\\x{E0100}-\\x{E01EF}\\u115F\\u1160\\u3164\\uFFA0"
          + "\\u2800\\u034F\\u17B4\\u17B5]|[\\p{Cc}&&[^\\n\\t]]");

  private static final Pattern LINE_END = Pattern.compile("\\R");
  private static final Pattern BLANKS = Pattern.compile("[\\h\\t]+");
  private static final Pattern DOTS =
      Pattern.compile("[\\u3002\\uFF61\\u2024\\u00B7\\u2027\\u30FB]");

  private Visible() {}

  /// One `\n` a line, one space between words.
  public static String of(String text) {
    String lines = LINE_END.matcher(text).replaceAll("\n");
    String seen =
        INVISIBLE.matcher(Normalizer.normalize(lines, Normalizer.Form.NFKC)).replaceAll("");
    return BLANKS.matcher(seen).replaceAll(" ").strip();
  }

  /// The same with every sign that is taken for a full stop as one.
  public static String withPlainDots(String visible) {
    return DOTS.matcher(visible).replaceAll(".");
  }
}
