package com.nexora.chat.domain.intent.human;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Reads a word that no table knows as the one it was probably meant to be: letters repeated,
/// digits for letters, one slip of the finger in a word of five letters or more.
final class Spelling {

  private static final int SHORTEST = 5;
  private static final int LONGEST = 24;
  private static final int LONGEST_ENDING = 3;

  private final Set<String> known = new HashSet<>();
  private final Set<String> beginnings = new HashSet<>();
  private final Set<String> keys = new HashSet<>();
  /// Each key word with each letter left out, and who it was.
  private final Map<String, String> shortened = new HashMap<>();

  void know(String word) {
    if (word.endsWith("*")) {
      beginnings.add(word.substring(0, word.length() - 1));
    } else {
      known.add(word);
    }
  }

  /// A word worth recognising when misspelt.
  void key(String word) {
    String bare = word.endsWith("*") ? word.substring(0, word.length() - 1) : word;
    if (bare.length() >= SHORTEST - 1 && keys.add(bare) && bare.length() >= SHORTEST) {
      shortened.put(bare, bare);
      for (int i = 0; i < bare.length(); i++) {
        shortened.putIfAbsent(without(bare, i), bare);
      }
    }
  }

  List<Token> corrected(List<Token> sentence) {
    return sentence.stream().map(this::corrected).toList();
  }

  private Token corrected(Token token) {
    String word = token.text();
    if (token.weight() != Token.WORD || isKnown(word)) {
      return token;
    }
    String plain = Repeats.atMost(2, Digits.read(word));
    if (isKnown(plain)) {
      return token.spelt(plain);
    }
    String single = Repeats.atMost(1, plain);
    if (isKnown(single)) {
      return token.spelt(single);
    }
    String meant = slip(plain);
    return meant == null ? token.spelt(plain) : token.spelt(meant);
  }

  private boolean isKnown(String word) {
    if (known.contains(word)) {
      return true;
    }
    // A stem knows its endings and no other words: `super` in one language is no `superisor`.
    for (int length = Math.max(4, word.length() - LONGEST_ENDING);
        length <= word.length();
        length++) {
      if (beginnings.contains(word.substring(0, length))) {
        return true;
      }
    }
    return false;
  }

  private @Nullable String slip(String word) {
    if (word.length() < SHORTEST - 1 || word.length() > LONGEST) {
      return null;
    }
    for (int i = 1; i < word.length(); i++) {
      String swapped = swapped(word, i);
      if (keys.contains(swapped)) {
        return swapped;
      }
    }
    String longer = shortened.get(word);
    if (longer != null) {
      return longer;
    }
    String shorter = null;
    for (int i = 0; i < word.length(); i++) {
      String meant = shortened.get(without(word, i));
      if (meant != null && oneSlip(word, meant)) {
        if (meant.length() == word.length()) {
          return meant;
        }
        shorter = meant;
      }
    }
    return shorter;
  }

  /// Whether one letter more, one less, one other, or two neighbours swapped make them equal.
  static boolean oneSlip(String one, String other) {
    if (one.length() > other.length()) {
      return oneSlip(other, one);
    }
    int same = 0;
    while (same < one.length() && one.charAt(same) == other.charAt(same)) {
      same++;
    }
    String rest = one.substring(same);
    String otherRest = other.substring(same);
    if (one.length() < other.length()) {
      return other.length() == one.length() + 1 && otherRest.substring(1).equals(rest);
    }
    return rest.isEmpty()
        || rest.substring(1).equals(otherRest.substring(1))
        || (rest.length() > 1
            && rest.charAt(0) == otherRest.charAt(1)
            && rest.charAt(1) == otherRest.charAt(0)
            && rest.substring(2).equals(otherRest.substring(2)));
  }

  private static String swapped(String word, int index) {
    return word.substring(0, index - 1)
        + word.charAt(index)
        + word.charAt(index - 1)
        + word.substring(index + 1);
  }

  private static String without(String word, int index) {
    return word.substring(0, index) + word.substring(index + 1);
  }

  private static final class Repeats {
    static String atMost(int times, String word) {
      StringBuilder kept = new StringBuilder(word.length());
      int run = 0;
      for (int i = 0; i < word.length(); i++) {
        run = i > 0 && word.charAt(i) == word.charAt(i - 1) ? run + 1 : 1;
        if (run <= times) {
          kept.append(word.charAt(i));
        }
      }
      return kept.toString();
    }
  }

  private static final class Digits {
    static String read(String word) {
      return word.chars().anyMatch(Character::isLetter)
          ? word.replace('4', 'a')
              .replace('@', 'a')
              .replace('3', 'e')
              .replace('1', 'i')
              .replace('0', 'o')
              .replace('5', 's')
          : word;
    }
  }
}
