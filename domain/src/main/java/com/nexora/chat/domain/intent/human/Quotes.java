package com.nexora.chat.domain.intent.human;

import java.util.regex.Pattern;

/// Somebody else's words. They are left out where the customer says something beside them.
final class Quotes {

  private static final Pattern QUOTED =
      Pattern.compile("\"[^\"\\n]{0,200}\"|“[^”\\n]{0,200}”|„[^“”\"\\n]{0,200}[“”\"]"
          + "|«[^»\\n]{0,200}»|「[^」\\n]{0,200}」|『[^』\\n]{0,200}』");

  private static final int ENOUGH = 8;

  private Quotes() {}

  static String left(String text) {
    String rest = QUOTED.matcher(text).replaceAll(" ");
    return rest.codePoints().filter(Character::isLetter).limit(ENOUGH).count() < ENOUGH
        ? text
        : rest;
  }
}
