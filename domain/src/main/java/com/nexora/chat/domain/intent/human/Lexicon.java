package com.nexora.chat.domain.intent.human;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The tables of all languages, put together: a short cry for help is the text a detector of
/// languages misjudges first, and people mix them.
///
/// A line of a table is a [Concept], a colon and phrases between commas. In a phrase `(a|b)` is
/// either, `(a|)` may be missing, `word*` is every word that begins so, and `..` is up to three
/// words that do not matter. A line that begins with a space continues the one before. Case,
/// accents and apostrophes do not count; ä may be typed a or ae.
final class Lexicon {

  private static final Set<Concept> MISSPELT = EnumSet.of(
      Concept.HUMAN,
      Concept.ROLE,
      Concept.ANYONE,
      Concept.DESK,
      Concept.SPEAK,
      Concept.PASS,
      Concept.WANT,
      Concept.WISH);

  private static final Pattern CONTINUED = Pattern.compile("\n +");

  private final Phrases phrases = new Phrases();
  private final Spelling spelling = new Spelling();

  /// @param tables one for each language, at most 32
  Lexicon(List<String> tables) {
    for (int i = 0; i < tables.size(); i++) {
      int language = 1 << i;
      CONTINUED
          .matcher(tables.get(i))
          .replaceAll(" ")
          .lines()
          .filter(line -> !line.isBlank())
          .forEach(line -> line(language, line));
    }
  }

  List<Token> corrected(List<Token> sentence) {
    return spelling.corrected(sentence);
  }

  List<Mention> mentions(List<Token> sentence) {
    return phrases.in(sentence);
  }

  private void line(int language, String line) {
    int colon = line.indexOf(':');
    Concept concept = Concept.valueOf(line.substring(0, colon).strip().toUpperCase(Locale.ROOT));
    for (String phrase : line.substring(colon + 1).split(",", -1)) {
      expanded(phrase.strip())
          .flatMap(Lexicon::umlauts)
          .distinct()
          .forEach(plain -> phrase(concept, language, plain));
    }
  }

  private void phrase(Concept concept, int language, String plain) {
    List<String> words = new ArrayList<>();
    for (String part : plain.split(" +", -1)) {
      if (part.equals(Phrases.GAP)) {
        words.add(part);
      } else {
        words.addAll(Words.of(Letters.normalised(part)));
        if (part.endsWith("*")) {
          words.set(words.size() - 1, words.getLast() + "*");
        }
      }
    }
    if (words.isEmpty()) {
      throw new IllegalArgumentException("an empty phrase of " + concept + ": " + plain);
    }
    phrases.add(concept, language, words);
    words.forEach(spelling::know);
    if (MISSPELT.contains(concept)) {
      words.forEach(spelling::key);
    }
  }

  /// "(a|b) c" as "a c" and "b c".
  private static Stream<String> expanded(String phrase) {
    int close = phrase.indexOf(')');
    if (close < 0) {
      return Stream.of(phrase.strip());
    }
    int open = phrase.lastIndexOf('(', close);
    String before = phrase.substring(0, open);
    String after = phrase.substring(close + 1);
    return Stream.of(phrase.substring(open + 1, close).split("\\|", -1))
        .flatMap(choice -> expanded(before + choice + after));
  }

  private static Stream<String> umlauts(String phrase) {
    return Stream.of(
        phrase,
        phrase
            .replace("ä", "ae")
            .replace("ö", "oe")
            .replace("ü", "ue")
            .replace("å", "aa")
            .replace("ø", "oe"));
  }
}
