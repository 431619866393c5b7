package com.nexora.chat.domain.guard;

/// One breach, with the words that make it.
///
/// @param words at most 120 characters of them
public record Finding(Breach breach, String words) {

  private static final int MOST = 120;

  public Finding {
    if (words.length() > MOST) {
      words = words.substring(0, MOST - 1) + "…";
    }
  }
}
