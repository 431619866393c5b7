package com.nexora.chat.domain.intent;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/// A text that customers see, in the languages it was written in.
///
/// @param otherwise said in every language that has no text of its own
/// @param byLanguage never with blank texts
public record Saying(String otherwise, Map<Language, String> byLanguage) {

  public Saying {
    byLanguage = Map.copyOf(byLanguage);
  }

  /// The same in every language.
  public static Saying always(String text) {
    return new Saying(text, Map.of());
  }

  /// Every text it may be said with.
  public Set<String> texts() {
    Set<String> texts = new HashSet<>(byLanguage.values());
    texts.add(otherwise);
    return texts;
  }

  public String in(Language language) {
    return byLanguage.getOrDefault(language, otherwise);
  }
}
