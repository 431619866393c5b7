package com.nexora.chat.domain.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.junit.jupiter.api.Test;

class PhrasesTest {

  @Test
  void spelling_accents_and_case_do_not_matter() {
    assertTrue(in("präsentation für uns", "Eine PRASENTATION  fu\u0308r uns?"));
    assertTrue(in("ölmek", "OLMEK"));
    assertTrue(in("don't", "don’t"));
  }

  @Test
  void a_phrase_is_found_as_whole_words_only() {
    assertFalse(in("demo", "democracy"));
    assertTrue(in("demo*", "democracy"));
    assertFalse(in("art", "start"));
  }

  @Test
  void a_choice_may_be_missing() {
    assertTrue(in("book (a|the)? demo", "please book demo"));
    assertTrue(in("book (a|the)? demo", "please book the demo"));
    assertFalse(in("book (a|the)? demo", "please book my demo"));
    assertFalse(in("(web|tv)(shop)? now", "now"));
  }

  @Test
  void a_gap_is_three_words_of_one_sentence() {
    assertTrue(in("buy ~ today", "buy one or two today"));
    assertFalse(in("buy ~ today", "buy one or two more today"));
    assertFalse(in("buy ~ today", "we buy. Not today"));
    assertTrue(in("buy _ today", "buy it today"));
    assertFalse(in("buy _ today", "buy two more today"));
  }

  @Test
  void signs_without_blanks_are_found_within_a_text() {
    assertTrue(in("予算~万円", "今年の予算は五十万円です"));
    assertFalse(in("予算~万円", "予算。万円"));
    assertTrue(in("デモ", "デモをお願いします"));
  }

  @Test
  void a_hole_is_what_the_caller_gives() {
    Phrases phrases = Phrases.of("# people", Map.of('#', "\\d+"));
    assertTrue(phrases.in(PlainText.of("12 people")));
    assertFalse(phrases.in(PlainText.of("twelve people")));
  }

  @Test
  void between_brackets_a_line_may_end_anywhere() {
    assertTrue(in("(one\n   |two) shops", "two shops"));
    assertTrue(in("one\ntwo, three", "three"));
  }

  @Test
  void brackets_that_do_not_pair_are_refused() {
    assertThrows(IllegalArgumentException.class, () -> Phrases.of("(one"));
  }

  @Test
  void what_is_found_is_quoted_as_it_was_written() {
    PlainText text = PlainText.of("Wir  wären ＺＷÖＬＦ Leute");
    var found = Phrases.of("zwolf leute").found(text.text()).findFirst().orElseThrow();
    assertEquals("ＺＷÖＬＦ Leute", text.quote(found.start(), found.end()));
  }

  private static boolean in(String phrases, String text) {
    return Phrases.of(phrases).in(PlainText.of(text));
  }
}
