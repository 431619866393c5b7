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
  void a_long_line_is_cut_at_sentence_ends() {
    String sentence = "This sentence has exactly seven words, see. ";
    List<Passage> passages =
        Passage.of(article(new Article.Section("", sentence.repeat(60).strip())));
    assertEquals(3, passages.size());
    assertTrue(passages.stream().allMatch(p -> p.text().endsWith("see.")));
  }

  @Test
  void a_sentence_without_end_is_cut_too() {
    List<Passage> passages = Passage.of(article(new Article.Section("", "and ".repeat(400))));
    assertEquals(
        List.of(180, 180, 40),
        passages.stream().map(p -> p.text().split("\\s+").length).toList());
  }

  @Test
  void headings_that_stand_in_one_another_are_one_line() {
    assertEquals("Billing › Refunds", Article.path(List.of("Billing", "Refunds")));
    assertEquals("", Article.path(List.of()));
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
