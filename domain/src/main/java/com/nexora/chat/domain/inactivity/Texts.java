package com.nexora.chat.domain.inactivity;

import com.nexora.chat.domain.intent.Language;
import java.util.Map;

/// What is said, in each language.
///
/// @param otherwise for every language that `byLanguage` lacks
public record Texts(Map<Language, String> byLanguage, String otherwise) {

  public Texts {
    byLanguage = Map.copyOf(byLanguage);
    if (otherwise.isBlank()) {
      throw new IllegalArgumentException("there are words for every language");
    }
  }

  public static Texts of(String everywhere) {
    return new Texts(Map.of(), everywhere);
  }

  public String in(Language language) {
    return byLanguage.getOrDefault(language, otherwise);
  }
}
