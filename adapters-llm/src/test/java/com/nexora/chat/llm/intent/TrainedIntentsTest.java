package com.nexora.chat.llm.intent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import com.nexora.chat.domain.intent.Intent;
import com.nexora.chat.domain.intent.IntentReading;
import com.nexora.chat.domain.knowledge.Embedding;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TrainedIntentsTest {

  private static final Intent LOGIN =
      new Intent("login", "", List.of("login 1", "login 2", "login 3", "login 4"));
  private static final Intent BILLING =
      new Intent("billing", "", List.of("billing 1", "billing 2", "billing 3"));
  private static final Intent REFUND =
      new Intent("refund", "", List.of("refund 1", "refund 2", "refund 3"));

  @Test
  void neither_the_order_of_intents_nor_of_examples_makes_a_difference() {
    Intent turned = new Intent("login", "", LOGIN.examples().reversed());
    TrainedIntents one = trained(List.of(LOGIN, BILLING, REFUND));
    TrainedIntents other = trained(List.of(REFUND, turned, BILLING));
    assertEquals(one.calibration(), other.calibration());
    for (String message : List.of("login 9", "billing 9", "refund 9", "weather 9")) {
      assertEquals(read(one, message), read(other, message));
    }
  }

  @Test
  void what_fits_is_recognised_and_what_does_not_names_the_nearest() {
    TrainedIntents trained = trained(List.of(LOGIN, BILLING, REFUND));
    IntentReading.Recognised known =
        assertInstanceOf(IntentReading.Recognised.class, read(trained, "billing 9"));
    assertEquals("billing", known.intent());
    IntentReading.Unfitting stranger =
        assertInstanceOf(IntentReading.Unfitting.class, read(trained, "weather 9"));
    assertEquals(IntentReading.UNKNOWN, stranger.label());
  }

  @Test
  void an_intent_is_known_by_its_name_and_its_description() {
    Intent named = new Intent("weather_1", "", List.of("login 5"));
    Intent described = new Intent("a", "weather 1", List.of("login 5"));
    for (Intent known : List.of(named, described)) {
      TrainedIntents trained = trained(List.of(known, BILLING));
      assertEquals(known.name(), read(trained, "weather 2").label());
    }
  }

  private static TrainedIntents trained(List<Intent> intents) {
    return TrainedIntents.of(intents, TrainedIntentsTest::meaning, Clusters.everyday());
  }

  private static IntentReading read(TrainedIntents trained, String message) {
    return trained.read(meaning(message).toArray());
  }

  /// The first word says what a message is about, the rest scatters.
  private static Embedding meaning(String text) {
    String about = text.split(" ", 2)[0];
    float[] vector = Clusters.everyday();
    Random random = new Random(text.hashCode());
    vector[Math.floorMod(about.hashCode(), vector.length)] = 1;
    for (int i = 0; i < vector.length; i++) {
      vector[i] += (float) (0.1 * random.nextGaussian());
    }
    return Embedding.of(vector);
  }
}
