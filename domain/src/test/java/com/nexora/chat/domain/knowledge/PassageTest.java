package com.nexora.chat.domain.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PassageTest {

  @Test
  void every_section_becomes_a_passage_that_pins_the_version() {
    List<Passage> passages = Passage.of(article(
        new Article.Section("", "Passwords expire never."),
        new Article.Section("Reset", "Open Settings.\nPress Reset.")));
    assertEquals(2, passages.size());
    Passage reset = passages.get(1);
    assertEquals(1, reset.ordinal());
    assertEquals(17, reset.version());
    assertEquals("Passwords – Reset\nOpen Settings.\nPress Reset.", reset.withContext());
  }

  @Test
  void a_long_section_is_cut_at_line_ends_and_loses_nothing() {
    String text = IntStream.range(0, 100)
        .mapToObj(i -> "line " + i + " has a few words in it")
        .collect(Collectors.joining("\n"));
    List<Passage> passages = Passage.of(article(new Article.Section("Long", text)));
    assertTrue(passages.size() > 3);
    assertTrue(
        passages.stream().allMatch(p -> p.text().split("\\s+").length <= Passage.MOST_WORDS));
    assertEquals(text, passages.stream().map(Passage::text).collect(Collectors.joining("\n")));
  }

  @Test
  void an_empty_section_makes_no_passage() {
    assertEquals(List.of(), Passage.of(article(new Article.Section("Soon", " \n "))));
  }

  private static Article article(Article.Section... sections) {
    return new Article(
        new ArticleId("1"),
        17,
        "Passwords",
        URI.create("https://help.example/1"),
        List.of(sections));
  }
}
