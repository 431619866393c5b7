package com.nexora.chat.application.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nexora.chat.application.port.ReadIntent;
import com.nexora.chat.domain.intent.Intent;
import com.nexora.chat.domain.intent.IntentReading;
import com.nexora.chat.domain.intent.IntentReading.Recognised;
import com.nexora.chat.domain.intent.IntentReading.Unknown;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What everything that reads intents must do.
public interface ReadIntentContract {

  WorkspaceId WORKSPACE = new WorkspaceId("workspace-a");

  Intent CANCEL =
      new Intent("cancel", List.of("i want to cancel my subscription", "please close our account"));

  Intent LOGIN = new Intent("login", List.of("i forgot my password", "i cannot log in"));

  ReadIntent intents();

  @Test
  default void a_message_that_repeats_an_example_has_its_intent() {
    Recognised reading = assertInstanceOf(
        Recognised.class,
        intents().read(WORKSPACE, List.of(CANCEL, LOGIN), "I forgot my password"));
    assertEquals("login", reading.intent());
  }

  @Test
  default void what_is_recognised_is_recognised_surely_enough() {
    Recognised reading = assertInstanceOf(
        Recognised.class,
        intents().read(WORKSPACE, List.of(CANCEL, LOGIN), "please close our account"));
    assertTrue(reading.confidence() >= IntentReading.SURE && reading.confidence() <= 1);
  }

  @Test
  default void a_message_about_something_else_is_unknown() {
    assertNotRecognised(
        intents().read(WORKSPACE, List.of(CANCEL, LOGIN), "what is the highest mountain of peru"));
  }

  @Test
  default void without_intents_every_message_is_unknown() {
    assertEquals(new Unknown(), intents().read(WORKSPACE, List.of(), "i forgot my password"));
  }

  @Test
  default void a_message_without_words_is_unknown() {
    assertEquals(new Unknown(), intents().read(WORKSPACE, List.of(CANCEL, LOGIN), "  "));
    assertNotRecognised(intents().read(WORKSPACE, List.of(CANCEL, LOGIN), "\u200b?"));
  }

  @Test
  default void a_workspaces_intents_are_never_anothers() {
    intents().read(new WorkspaceId("workspace-b"), List.of(LOGIN), "i forgot my password");
    IntentReading reading = intents().read(WORKSPACE, List.of(CANCEL), "i forgot my password");
    assertNotRecognised(reading);
  }

  @Test
  default void a_changed_list_of_intents_counts_at_once() {
    assertNotRecognised(intents().read(WORKSPACE, List.of(CANCEL), "i cannot log in"));
    assertInstanceOf(
        Recognised.class, intents().read(WORKSPACE, List.of(CANCEL, LOGIN), "i cannot log in"));
  }

  private static void assertNotRecognised(IntentReading reading) {
    assertEquals(IntentReading.UNKNOWN, reading.label());
  }
}
