package com.nexora.chat.domain.text;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The words of a text that say what it is about, as stems. `cancelled`, `cancelling` and `cancels`
/// are one word; `subscripton` is taken for `subscription`.
public final class Words {

  /// Words that fit any question. English: in another language a few more words count as content,
  /// which makes the agent more careful, not less.
  private static final Set<String> EMPTY = Set.of("""
      a about after again all also am an and another any anybody anyone anything are as ask at away
      back be because been before being both but by call came can cannot cant come could d did didn
      do does doesn doing don done dont each easily easy either else ever every everything far few
      for from get gets getting give go goes going gone good got guys had has have haven having he
      hello help her here hey hi him his how i if im in instead into is isn isnt it its ive just kind
      know let like ll look lot m make makes many may maybe me might more most much must my need
      needs never next no not nothing now of off ok on once one only or other our out over own
      people place please pls plz possible put question quite re really right s same say see should
      show so some somebody someone something still stuff such sure t take tell than thank thanks
      that the their them then there these they thing things think this those time to today tonight
      too tried try trying two up us use used using ve very want wanted wants was wasn way we week
      well went were what whats when where whether which while who why will with without won wont
      wonder work working works would yes yesterday yet you your yours
      """.strip().split("\\s+"));

  private static final Pattern ACCENT = Pattern.compile("\\p{M}+");
  private static final Pattern GAP =
      Pattern.compile("[^\\p{L}\\p{N}]+|(?<=\\p{L})(?=\\p{N})|(?<=\\p{N})(?=\\p{L})");

  private Words() {}

  /// Content words in order, each once. Short numbers are left out: `4 people` is not about four.
  public static Set<String> of(String text) {
    String plain = ACCENT
        .matcher(Normalizer.normalize(text, Normalizer.Form.NFD))
        .replaceAll("")
        .toLowerCase(Locale.ROOT)
        .replace("e-mail", "email");
    return GAP.splitAsStream(plain)
        .filter(word -> word.length() > 1 && !EMPTY.contains(word) && !shortNumber(word))
        .map(Words::stem)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /// Whether `word` is among `others`, give or take a slip of the finger.
  public static boolean in(Set<String> others, String word) {
    return others.contains(word) || others.stream().anyMatch(other -> alike(word, other));
  }

  private static boolean shortNumber(String word) {
    return word.length() < 3 && Character.isDigit(word.charAt(0));
  }

  static String stem(String word) {
    String stem = word;
    if (stem.length() > 5 && stem.endsWith("ing")) {
      stem = cut(stem, 3);
    } else if (stem.length() > 4 && stem.endsWith("ed")) {
      stem = cut(stem, 2);
    } else if (stem.length() > 3 && stem.endsWith("s") && !stem.endsWith("ss")) {
      stem = cut(stem, 1);
    }
    if (stem.length() > 3 && stem.endsWith("e")) {
      stem = cut(stem, 1);
    }
    int last = stem.length() - 1;
    if (last > 2 && stem.charAt(last) == 'y') {
      return cut(stem, 1) + "i";
    }
    return last > 2 && stem.charAt(last) == stem.charAt(last - 1) ? cut(stem, 1) : stem;
  }

  private static String cut(String word, int letters) {
    return word.substring(0, word.length() - letters);
  }

  /// One slip in words of five letters and more: a letter too many, missing, wrong, or two swapped.
  private static boolean alike(String a, String b) {
    int difference = a.length() - b.length();
    if (Math.min(a.length(), b.length()) < 5 || Math.abs(difference) > 1) {
      return false;
    }
    int start = 0;
    int end = 0;
    int shorter = Math.min(a.length(), b.length());
    while (start < shorter && a.charAt(start) == b.charAt(start)) {
      start++;
    }
    while (end < shorter - start
        && a.charAt(a.length() - 1 - end) == b.charAt(b.length() - 1 - end)) {
      end++;
    }
    int left = Math.max(a.length(), b.length()) - start - end;
    return left <= 1 || (difference == 0 && left == 2 && swapped(a, b, start));
  }

  private static boolean swapped(String a, String b, int at) {
    return a.charAt(at) == b.charAt(at + 1) && a.charAt(at + 1) == b.charAt(at);
  }
}
