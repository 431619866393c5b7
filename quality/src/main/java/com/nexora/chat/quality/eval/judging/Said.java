package com.nexora.chat.quality.eval.judging;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.regex.Pattern;

/// Texts as they are compared.
public final class Said {

  private static final Pattern INVISIBLE = Pattern.compile("\\p{Cf}");
  private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");

  /// A quotation shorter than this would take ordinary words out of the agent's own sentences.
  private static final int SHORTEST_QUOTE = 12;

  /// Where a note cuts what it quotes.
  private static final String CUT = "…";

  private Said() {}

  /// Lower case, one space between words, straight quotes, nothing invisible.
  public static String folded(String text) {
    String plain = Normalizer.normalize(text, Normalizer.Form.NFKC)
        .replace('’', '\'')
        .replace('‘', '\'')
        .replace('“', '"')
        .replace('”', '"');
    String visible = INVISIBLE.matcher(plain).replaceAll("");
    return SPACES.matcher(visible).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
  }

  /// A note without what it quotes of the customer: whole messages, or their beginnings where the
  /// note has cut them. A short message is taken out only where it stands alone on a line or in
  /// quotes.
  public static String withoutQuotes(String note, Collection<String> messages) {
    String left = "\n" + note.lines().map(Said::folded).reduce("", (a, b) -> a + b + "\n");
    for (String message : messages.stream()
        .map(Said::folded)
        .filter(it -> !it.isEmpty())
        .sorted(Comparator.comparingInt(String::length).reversed())
        .toList()) {
      left = left.replace("\n" + message + "\n", "\n\n").replace('"' + message + '"', "\"\"");
      if (message.length() >= SHORTEST_QUOTE) {
        left = withoutBeginnings(left.replace(message, ""), message);
      }
    }
    return left.strip();
  }

  /// Takes out `beginning…` wherever what stands before the mark is how the message begins.
  private static String withoutBeginnings(String note, String message) {
    String left = note;
    String first = message.substring(0, SHORTEST_QUOTE);
    for (int at = left.indexOf(first); at >= 0; at = left.indexOf(first, at + 1)) {
      int same = 0;
      while (same < message.length()
          && at + same < left.length()
          && left.charAt(at + same) == message.charAt(same)) {
        same++;
      }
      if (left.startsWith(CUT, at + same) || left.startsWith("...", at + same)) {
        left = left.substring(0, at) + left.substring(at + same);
      }
    }
    return left;
  }
}
