package com.nexora.chat.domain.qualifying;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RepliesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {"next", "Next!", "next question please", "siguiente", "nästa", "Volgende."})
  void whoever_says_next_and_no_more_skips_the_question(String words) {
    assertTrue(Replies.skips(words));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "next month",
        "next week, if we can",
        "la semana siguiente",
        "próxima semana",
        "la prossima settimana",
        "volgende maand",
        "nästa vecka"
      })
  void whoever_says_when_next_answers_it(String words) {
    assertFalse(Replies.skips(words));
  }
}
