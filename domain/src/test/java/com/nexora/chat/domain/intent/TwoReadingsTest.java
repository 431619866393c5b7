package com.nexora.chat.domain.intent;

import static com.nexora.chat.domain.intent.TwoReadings.together;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.nexora.chat.domain.intent.IntentReading.Recognised;
import com.nexora.chat.domain.intent.IntentReading.Unfitting;
import com.nexora.chat.domain.intent.IntentReading.Unknown;
import org.junit.jupiter.api.Test;

class TwoReadingsTest {

  @Test
  void when_both_agree_half_of_the_doubt_is_gone() {
    assertEquals(
        new Recognised("billing", 0.9), together(new Recognised("billing", 0.8), "billing"));
    assertEquals(new Recognised("billing", 1), together(new Recognised("billing", 1), "billing"));
  }

  @Test
  void when_they_disagree_the_classifier_wins_as_sure_as_it_was() {
    assertEquals(new Recognised("billing", 0.6), together(new Recognised("billing", 0.6), "login"));
  }

  @Test
  void what_the_classifier_does_not_know_the_model_says() {
    assertEquals(new Recognised("login", 0.5), together(new Unknown(), "login"));
    assertEquals(new Recognised("login", 0.5), together(new Unfitting("billing", 0.4), "login"));
  }

  @Test
  void what_the_classifier_only_suspected_the_model_can_confirm() {
    assertEquals(new Recognised("login", 0.7), together(new Unfitting("login", 0.4), "login"));
    assertEquals(new Recognised("login", 0.5), together(new Unfitting("login", 0), "login"));
  }

  @Test
  void a_model_that_names_none_changes_nothing() {
    for (IntentReading reading : new IntentReading[] {
      new Recognised("billing", 0.6), new Unfitting("billing", 0.4), new Unknown()
    }) {
      assertEquals(reading, together(reading, ""));
    }
  }
}
