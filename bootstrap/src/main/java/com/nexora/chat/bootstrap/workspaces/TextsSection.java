package com.nexora.chat.bootstrap.workspaces;

import com.nexora.chat.domain.intent.Language;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

/// A text that customers read: one for all of them, or one for each language.
final class TextsSection {

  private TextsSection() {}

  /// @param forAll empty where there is one for each language
  record Texts(Map<Language, String> byLanguage, String forAll) {

    static final Texts NONE = new Texts(Map.of(), "");

    Texts {
      byLanguage = Map.copyOf(byLanguage);
    }

    /// In characters.
    int longest() {
      return Stream.concat(byLanguage.values().stream(), Stream.of(forAll))
          .mapToInt(String::length)
          .max()
          .orElse(0);
    }
  }

  static Texts read(YamlNode node) {
    return node.isText() ? new Texts(Map.of(), said(node)) : byLanguage(node);
  }

  private static Texts byLanguage(YamlNode node) {
    Map<Language, String> texts = new HashMap<>();
    for (String code : node.keys()) {
      node.child(code).ifPresent(text -> {
        String words = said(text);
        if (!code.matches("[a-z]{2}")) {
          text.mistake("must stand under a language code of two letters, such as en or de");
        } else if (!words.isEmpty()) {
          texts.put(new Language(code), words);
        }
      });
    }
    return new Texts(texts, "");
  }

  private static String said(YamlNode text) {
    String words = text.text().strip();
    if (text.isText() && words.codePoints().filter(Character::isLetter).count() < 5) {
      text.mistake("must say something, in a sentence");
      return "";
    }
    return words;
  }
}
