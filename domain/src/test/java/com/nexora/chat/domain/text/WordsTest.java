package com.nexora.chat.domain.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WordsTest {

  @Test
  void forms_of_a_word_are_one_word() {
    assertEquals(1, Words.of("cancel cancels cancelled cancelling").size());
    assertEquals(1, Words.of("invoice invoices invoiced invoicing").size());
  }

  @Test
  void words_that_fit_any_question_are_left_out() {
    assertEquals(Set.of("refund"), Words.of("hi, how do I get a refund please?"));
  }

  @Test
  void short_numbers_are_left_out_and_codes_stay() {
    assertEquals(List.of("seat", "429"), List.copyOf(Words.of("4 seats, 429s")));
  }

  @Test
  void a_slip_of_the_finger_is_the_same_word() {
    Set<String> article = Words.of("calendar subscription technician");
    for (String slip : List.of("calender", "subscripton", "techincian")) {
      assertTrue(Words.of(slip).stream().allMatch(word -> Words.in(article, word)), slip);
    }
  }

  @Test
  void short_words_must_be_the_same() {
    assertFalse(Words.in(Words.of("card"), "care"));
  }
}
