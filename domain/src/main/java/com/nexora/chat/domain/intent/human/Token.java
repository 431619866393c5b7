package com.nexora.chat.domain.intent.human;

/// A word, or a character of a script without spaces, or a comma.
///
/// @param at where it begins, counted in [#WORD]s, so that distances in a sentence mean about
///     the same in every script
/// @param weight how far the next one is
record Token(String text, int at, int weight) {

  /// How far one word leads; a character of a script without spaces leads a third as far.
  static final int WORD = 3;

  static final String BREAK = ",";

  boolean isBreak() {
    return text.equals(BREAK);
  }

  int end() {
    return at + weight;
  }

  Token spelt(String right) {
    return new Token(right, at, weight);
  }
}
