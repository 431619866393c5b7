package com.nexora.chat.domain.knowledge;

import com.nexora.chat.domain.intent.Language;
import java.util.Locale;
import java.util.Optional;

/// An article in one of its locales. Each is learned, replaced and quoted on its own.
///
/// @param locale as Intercom writes it: `en`, `pt-BR`; empty where it names none
public record Edition(ArticleId article, String locale) {

  /// The language of the locale; empty where the locale begins with none.
  public Optional<Language> language() {
    String code = locale.split("[-_]", 2)[0].toLowerCase(Locale.ROOT);
    return code.length() == 2 && code.chars().allMatch(c -> c >= 'a' && c <= 'z')
        ? Optional.of(new Language(code))
        : Optional.empty();
  }

  @Override
  public String toString() {
    return locale.isEmpty() ? article.value() : article + " (" + locale + ")";
  }
}
