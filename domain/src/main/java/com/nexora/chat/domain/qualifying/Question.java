package com.nexora.chat.domain.qualifying;

import java.util.Locale;

/// Finds the agent's own question in what it has said, wherever it stands: others may have added a
/// last line. Only letters and digits count: what Intercom makes of quotation marks and blanks does
/// not.
final class Question {

  private Question() {}

  static boolean in(String reply, String question) {
    String bare = bare(question);
    return !bare.isEmpty() && bare(reply).contains(bare);
  }

  private static String bare(String text) {
    StringBuilder bare = new StringBuilder();
    text.codePoints().filter(Character::isLetterOrDigit).forEach(bare::appendCodePoint);
    return bare.toString().toLowerCase(Locale.ROOT);
  }
}
