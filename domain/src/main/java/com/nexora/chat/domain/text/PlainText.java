package com.nexora.chat.domain.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/// A message as word lists are written (lower case, no accents, one blank between words, straight
/// apostrophes), which knows for each sign where it stood. So a list is searched in the plain text,
/// and what is found is quoted as the customer wrote it.
///
/// Only the first 20,000 signs are read: no person writes more, and a machine must not keep us
/// busy.
public final class PlainText {

  /// How much of a message is read, in UTF-16 units.
  public static final int MOST = 20_000;

  /// From here on letters are not taken apart: the mark of a kana is part of it.
  private static final int FIRST_EAST_ASIAN = 0x2E80;

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Map<Integer, String> OTHERWISE = Map.ofEntries(
      Map.entry((int) 'ł', "l"),
      Map.entry((int) 'Ł', "l"),
      Map.entry((int) 'ø', "o"),
      Map.entry((int) 'Ø', "o"),
      Map.entry((int) 'ı', "i"),
      Map.entry((int) 'ß', "ss"),
      Map.entry((int) 'æ', "ae"),
      Map.entry((int) 'œ', "oe"),
      Map.entry((int) '’', "'"),
      Map.entry((int) '‘', "'"),
      Map.entry((int) '´', "'"),
      Map.entry((int) '`', "'"),
      Map.entry((int) '–', "-"),
      Map.entry((int) '—', "-"),
      Map.entry((int) '〜', "~"));

  private final String original;
  private final StringBuilder plain = new StringBuilder();
  private final List<Integer> starts = new ArrayList<>();
  private final List<Integer> ends = new ArrayList<>();

  private PlainText(String original) {
    this.original = original;
  }

  public static PlainText of(String message) {
    int most = Math.min(message.length(), MOST);
    PlainText text = new PlainText(message);
    for (int i = 0; i < most; ) {
      int sign = message.codePointAt(i);
      int next = i + Character.charCount(sign);
      text.add(folded(sign), i, next);
      i = next;
    }
    return text;
  }

  /// As word lists are written.
  public String text() {
    return plain.toString();
  }

  /// What the customer wrote at a place of [#text()], without blanks around it.
  public String quote(int from, int to) {
    return from >= to
        ? ""
        : original.substring(starts.get(from), ends.get(to - 1)).strip();
  }

  /// One entry of a word list in the same spelling.
  static String folded(String words) {
    StringBuilder folded = new StringBuilder();
    words.codePoints().forEach(sign -> folded.append(folded(sign)));
    return folded.toString();
  }

  private static String folded(int sign) {
    if (sign >= 'a' && sign <= 'z') {
      return Character.toString(sign);
    }
    if (sign == '\n' || Character.isWhitespace(sign) || Character.isSpaceChar(sign)) {
      return sign == '\n' || sign == '\r' ? "\n" : " ";
    }
    String known = OTHERWISE.get(sign);
    if (known != null) {
      return known;
    }
    if (Character.getType(sign) == Character.FORMAT) {
      return "";
    }
    String one = Character.toString(sign);
    String bare = sign < FIRST_EAST_ASIAN
        ? MARKS.matcher(Normalizer.normalize(one, Normalizer.Form.NFKD)).replaceAll("")
        : Normalizer.normalize(one, Normalizer.Form.NFKC);
    return bare.toLowerCase(Locale.ROOT);
  }

  private void add(String folded, int from, int to) {
    int length = plain.length();
    boolean again =
        folded.equals(" ") && length > 0 && " \n".indexOf(plain.charAt(length - 1)) >= 0;
    if (folded.isEmpty() || again) {
      if (folded.isEmpty() && length > 0) {
        ends.set(length - 1, to);
      }
      return;
    }
    plain.append(folded);
    starts.addAll(Collections.nCopies(folded.length(), from));
    ends.addAll(Collections.nCopies(folded.length(), to));
  }
}
