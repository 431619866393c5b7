package com.nexora.chat.bootstrap.workspaces;

import com.nexora.chat.domain.intent.Language;
import com.nexora.chat.domain.intent.Saying;
import java.util.HashMap;
import java.util.Map;

/// A text that customers see: one for every language, or one under each language's code.
///
/// @param main the language whose text is said where another has none
record SayingSection(Language main) {

  Saying read(YamlNode node) {
    return node.isText() ? Saying.always(filled(node)) : byLanguage(node);
  }

  private Saying byLanguage(YamlNode node) {
    Map<Language, String> texts = new HashMap<>();
    for (String code : node.keys()) {
      if (code.matches("[a-z]{2}")) {
        node.child(code).ifPresent(text -> texts.put(new Language(code), filled(text)));
      } else {
        node.mistake(code, "must stand under a language code of two letters, such as en or de");
      }
    }
    if (!texts.containsKey(main)) {
      node.mistake("needs a text under '" + main + "', the main language, which is said where"
          + " another has none");
    }
    return new Saying(texts.getOrDefault(main, ""), texts);
  }

  private static String filled(YamlNode node) {
    String text = node.text();
    if (node.isText() && text.isBlank()) {
      node.mistake("is empty; leave it out to have the built-in words");
    }
    return text;
  }
}
