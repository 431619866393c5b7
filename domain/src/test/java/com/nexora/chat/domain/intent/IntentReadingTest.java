package com.nexora.chat.domain.intent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class IntentReadingTest {

  @Test
  void an_intent_is_recognised_when_the_reading_is_sure_enough() {
    assertEquals(new IntentReading.Recognised("login", 0.5), IntentReading.of("login", 0.5));
    assertEquals(new IntentReading.Unfitting("login", 0.49), IntentReading.of("login", 0.49));
  }

  @Test
  void what_is_not_recognised_is_called_unknown_whatever_is_nearest() {
    assertEquals("login", IntentReading.of("login", 1).label());
    assertEquals("unknown", IntentReading.of("login", 0).label());
    assertEquals("unknown", new IntentReading.Unknown().label());
  }

  @Test
  void a_reading_cannot_contradict_itself() {
    assertThrows(IllegalArgumentException.class, () -> new IntentReading.Recognised("login", 0.49));
    assertThrows(IllegalArgumentException.class, () -> new IntentReading.Unfitting("login", 0.5));
    assertThrows(IllegalArgumentException.class, () -> IntentReading.of("login", Double.NaN));
  }
}
