package com.nexora.chat.domain.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.nexora.chat.domain.intent.Language;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EditionTest {

  @Test
  void a_locale_begins_with_its_language() {
    assertEquals(Optional.of(new Language("pt")), language("pt-BR"));
    assertEquals(Optional.of(new Language("zh")), language("zh_TW"));
    assertEquals(Optional.of(new Language("en")), language("EN"));
  }

  @Test
  void what_begins_with_no_language_has_none() {
    assertEquals(Optional.empty(), language(""));
    assertEquals(Optional.empty(), language("fil"));
    assertEquals(Optional.empty(), language("-de"));
  }

  private static Optional<Language> language(String locale) {
    return new Edition(new ArticleId("1"), locale).language();
  }
}
