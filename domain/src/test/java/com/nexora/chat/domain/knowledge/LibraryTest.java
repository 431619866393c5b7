package com.nexora.chat.domain.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.nexora.chat.domain.intent.Language;
import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LibraryTest {

  private static final Language GERMAN = new Language("de");

  @Test
  void an_article_is_read_in_the_customers_language_or_else_in_its_main_locale() {
    Library library = library(
        passage("both", "en", true),
        passage("both", "de", false),
        passage("english", "en", true),
        passage("austrian", "de-AT", false),
        passage("french", "fr", false));
    assertEquals(
        Set.of(edition("both", "de"), edition("english", "en"), edition("austrian", "de-AT")),
        library.readIn(GERMAN));
    assertEquals(
        Set.of(edition("both", "en"), edition("english", "en")),
        library.readIn(new Language("en")));
  }

  @Test
  void an_article_without_a_locale_is_read_by_all() {
    assertEquals(Set.of(edition("old", "")), library(passage("old", "", true)).readIn(GERMAN));
  }

  private static Library library(Passage... passages) {
    return new Library(Stream.of(passages)
        .map(passage -> new Library.Entry(passage, Embedding.of(new float[] {1, 0})))
        .toList());
  }

  private static Edition edition(String article, String locale) {
    return new Edition(new ArticleId(article), locale);
  }

  private static Passage passage(String article, String locale, boolean main) {
    return new Passage(
        edition(article, locale),
        main,
        1,
        0,
        "t",
        URI.create("https://help.example/"),
        "",
        String.join(" ", List.of("text", locale)));
  }
}
