package com.nexora.chat.domain.attribute;

/// Something the agent has found out in a turn.
///
/// @param value in plain words: `billing`, `30`, `yes`
/// @param confidence from 0 to 1; 1 where nothing was guessed
/// @param source where it comes from, in a word or two
public record Fact(String value, double confidence, String source) {

  public Fact {
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("confidence lies between 0 and 1");
    }
  }
}
