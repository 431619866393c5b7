package com.nexora.chat.domain.knowledge;

/// What a customer looks for, in words.
///
/// @param words as the customer wrote them, of any length; empty when there are none
/// @param before what they had asked last and got an answer to; empty when these words are the
///     first
public record Wanted(String words, String before) {

  public static Wanted of(String words) {
    return new Wanted(words, "");
  }

  /// Whether something was asked before that these words may go on from: "and how long is it good
  /// for?" says nothing alone.
  public boolean goesOn() {
    return !before.isBlank() && !words.isBlank();
  }

  /// Both, one below the other.
  public String inContext() {
    return goesOn() ? before + "\n" + words : words;
  }
}
