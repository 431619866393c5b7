package com.nexora.chat.application.testing;

import com.nexora.chat.application.port.DetectLanguage;
import com.nexora.chat.domain.intent.Language;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Knows three languages by a handful of words that the others do not have.
public final class ScriptedLanguage implements DetectLanguage {

  private static final Map<String, Set<String>> WORDS = Map.of(
      "en", Set.of("the", "where", "how", "what", "is", "my", "do", "can", "to", "please"),
      "de", Set.of("wo", "wie", "was", "ist", "mein", "meine", "kann", "ich", "bitte", "nicht"),
      "es", Set.of("dónde", "cómo", "qué", "mi", "puedo", "quiero", "las", "los", "una", "hola"));

  @Override
  public Optional<Language> detect(WorkspaceId workspace, String message) {
    List<String> words = List.of(message.toLowerCase(Locale.ROOT).split("[^\\p{L}]+"));
    return WORDS.entrySet().stream()
        .filter(language -> words.stream().filter(language.getValue()::contains).count() > 1)
        .map(language -> new Language(language.getKey()))
        .findFirst();
  }
}
