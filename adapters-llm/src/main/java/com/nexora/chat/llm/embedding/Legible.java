package com.nexora.chat.llm.embedding;

import java.util.regex.Pattern;

/// Makes any text one that the model can read: never empty to its tokenizer, never without end.
final class Legible {

  /// The model reads 512 tokens, LangChain4j cuts a longer text into parts and averages them.
  /// English has four to five characters a token, so 2,000 characters are about one part; a text
  /// of rare signs, a token each, costs four parts and no more.
  static final int MOST_CHARACTERS = 2_000;

  /// What BERT's tokenizer drops before it looks for words: control and format characters, marks
  /// without a letter, halves of surrogate pairs.
  private static final Pattern WORTH_READING =
      Pattern.compile("[\\p{L}\\p{N}\\p{P}\\p{S}&&[^\uFFFD]]");

  private static final Pattern UNREADABLE =
      Pattern.compile("[\\p{Cc}\\p{Cs}\\p{Co}\\p{Cn}\uFFFD]+");

  /// Stands for a text that says nothing.
  private static final String NOTHING = ".";

  private Legible() {}

  static String of(String text) {
    String legible = UNREADABLE.matcher(cut(text)).replaceAll(" ");
    return WORTH_READING.matcher(legible).find() ? legible.strip() : NOTHING;
  }

  /// Ends at a space where there is one, so that the last word is a word.
  private static String cut(String text) {
    if (text.length() <= MOST_CHARACTERS) {
      return text;
    }
    int space = text.lastIndexOf(' ', MOST_CHARACTERS);
    return text.substring(0, space > 0 ? space : MOST_CHARACTERS);
  }
}
