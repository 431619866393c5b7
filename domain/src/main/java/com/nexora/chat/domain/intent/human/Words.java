package com.nexora.chat.domain.intent.human;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// Cuts a text into sentences and those into words, in one pass.
final class Words {

  /// "don't" and "I'd" are one word, "l'agent" and "c'è" are two.
  private static final Pattern ENGLISH_ENDING = Pattern.compile("'(t|d|m|s|re|ve|ll)(?![\\p{L}'])");

  private static final Set<UnicodeScript> WITHOUT_SPACES = Set.of(
      UnicodeScript.HAN,
      UnicodeScript.HIRAGANA,
      UnicodeScript.KATAKANA,
      UnicodeScript.HANGUL,
      UnicodeScript.THAI,
      UnicodeScript.LAO,
      UnicodeScript.KHMER);

  private static final String ENDS = ".!?;\n\r。！？；…؟۔।;";
  private static final String BREAKS = ",:()[]{}–—|،、，：~";
  private static final int LONGEST = 40;

  /// A longer sentence is cut, so that no text costs more than its length.
  private static final int MOST_WORDS = 200;

  private final List<List<Token>> sentences = new ArrayList<>();
  private final StringBuilder word = new StringBuilder();
  private final List<Token> sentence = new ArrayList<>();

  private Words() {}

  static List<List<Token>> sentences(String normalised) {
    return new Words().read(ENGLISH_ENDING.matcher(normalised).replaceAll("$1"));
  }

  /// The words of one phrase.
  static List<String> of(String normalised) {
    return sentences(normalised).stream().flatMap(List::stream).map(Token::text).toList();
  }

  private List<List<Token>> read(String text) {
    text.codePoints().forEach(this::take);
    endSentence();
    return sentences;
  }

  private void take(int letter) {
    if (standsAlone(letter)) {
      endWord();
      add(Character.toString(letter), Character.isLetter(letter) ? 1 : Token.WORD);
    } else if (Character.isLetterOrDigit(letter) || letter == '@' || isMark(letter)) {
      word.appendCodePoint(letter);
    } else if (ENDS.indexOf(letter) >= 0) {
      endSentence();
    } else {
      endWord();
      if (BREAKS.indexOf(letter) >= 0) {
        add(Token.BREAK, 0);
      }
    }
  }

  private static boolean isMark(int letter) {
    int type = Character.getType(letter);
    return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
  }

  private static boolean standsAlone(int letter) {
    return Character.getType(letter) == Character.OTHER_SYMBOL
        || (letter > 0x0e00 && WITHOUT_SPACES.contains(UnicodeScript.of(letter)));
  }

  private void endWord() {
    if (!word.isEmpty()) {
      add(word.substring(0, Math.min(LONGEST, word.length())), Token.WORD);
      word.setLength(0);
    }
  }

  private void add(String text, int weight) {
    if (sentence.size() == MOST_WORDS) {
      closeSentence();
    }
    int at =
        sentence.isEmpty() ? 0 : sentence.getLast().at() + sentence.getLast().weight();
    sentence.add(new Token(text, at, weight));
  }

  private void endSentence() {
    endWord();
    if (!sentence.isEmpty()) {
      closeSentence();
    }
  }

  private void closeSentence() {
    sentences.add(joined(sentence));
    sentence.clear();
  }

  /// "h u m a n" is one word.
  private static List<Token> joined(List<Token> tokens) {
    List<Token> joined = new ArrayList<>();
    for (int i = 0; i < tokens.size(); ) {
      int end = i;
      StringBuilder letters = new StringBuilder();
      while (end < tokens.size() && isSingleLetter(tokens.get(end))) {
        letters.append(tokens.get(end++).text());
      }
      if (end - i > 3) {
        joined.add(tokens.get(i).spelt(letters.toString()));
        i = end;
      } else {
        joined.add(tokens.get(i++));
      }
    }
    return joined;
  }

  private static boolean isSingleLetter(Token token) {
    return token.weight() == Token.WORD
        && token.text().length() == 1
        && Character.isLetter(token.text().charAt(0));
  }
}
