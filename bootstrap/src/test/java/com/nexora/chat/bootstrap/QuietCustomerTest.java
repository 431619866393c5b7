package com.nexora.chat.bootstrap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nexora.chat.application.testing.ExamplePolicy;
import com.nexora.chat.bootstrap.workspaces.ConfiguredWorkspace;
import com.nexora.chat.domain.inactivity.Inactivity;
import com.nexora.chat.domain.inactivity.Texts;
import com.nexora.chat.domain.policy.Manners;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The whole service with a real database and the twin, and customers who say no more: both go by a
/// clock that is told how late it is.
class QuietCustomerTest {

  private static final Instant MORNING = Instant.parse("2026-11-24T09:00:00Z");
  private static final Duration DAY = Duration.ofHours(24);
  private static final Duration THREE_DAYS = Duration.ofDays(3);
  private static final String AGAIN = "Did that help, or is something still open?";
  private static final String GOODBYE = "I am closing this for now.";
  private static final String RATING = "Nexora ask rating";
  private static final Pattern ID = Pattern.compile("\"id\"\\s*:\\s*\"(\\d+)\"");

  @TempDir
  Path data;

  /// A conversation of the twin.
  private record Talk(Harborlane harborlane, String id) {

    static Talk started(Harborlane harborlane, String words) throws IOException {
      Matcher id = ID.matcher(harborlane.post("/twin/conversations", """
          {"contact_id":"65f1b37d9a02c65e41d7f105","body":"%s",
           "page_url":"https://app.harborlane.example/jobs"}""".formatted(words)));
      assertTrue(id.find());
      Talk talk = new Talk(harborlane, id.group(1));
      Harborlane.await(() -> talk.replies() == 1);
      return talk;
    }

    int replies() throws IOException {
      return harborlane.replies(URI.create(harborlane.url() + "/twin/conversations/" + id));
    }

    String now() throws IOException {
      return harborlane.get(URI.create(harborlane.url() + "/conversations/" + id));
    }

    boolean is(String state) throws IOException {
      return Harborlane.count("\"state\"\\s*:\\s*\"" + state + "\"", now()) > 0;
    }

    boolean asksForRating() throws IOException {
      return Harborlane.count("\"" + RATING + "\"\\s*:\\s*\"true\"", now()) > 0;
    }

    /// That she takes it is news, for which the agent looks; that she answers is none.
    void mayaTakesItAndAnswers() throws IOException {
      int before = looks();
      harborlane.post("/twin/conversations/" + id + "/teammate", """
          {"admin_id":"9001002","action":"assign","assignee_type":"admin",
           "assignee_id":"9001002"}""");
      Harborlane.await(() -> looks() > before);
      harborlane.post("/twin/conversations/" + id + "/teammate", """
          {"admin_id":"9001002","action":"comment","body":"Press Reset."}""");
    }

    private int looks() throws IOException {
      URI ledger = URI.create(harborlane.url() + "/twin/ledger?kind=rest");
      return Harborlane.count("\"/conversations/" + id + "\\b", harborlane.get(ledger));
    }

    void snoozedUntil(Instant then) throws IOException {
      harborlane.send(
          HttpRequest.newBuilder(URI.create(harborlane.url() + "/conversations/" + id + "/parts"))
              .header("Content-Type", "application/json")
              .POST(BodyPublishers.ofString(
                  "{\"message_type\":\"snoozed\",\"admin_id\":\"9001002\",\"snoozed_until\":%d}"
                      .formatted(then.getEpochSecond()))));
    }
  }

  @Test
  void who_says_no_more_is_asked_again_and_then_closed_with_a_word_and_asked_for_a_rating()
      throws IOException {
    ToldClock clock = new ToldClock(MORNING);
    try (Harborlane harborlane = new Harborlane(clock);
        Service service =
            Service.start(settings(), List.of(closing(harborlane)), ScriptedModels.by(clock))) {
      harborlane.sendWebhooksTo(
          URI.create("http://127.0.0.1:" + service.port() + "/webhooks/intercom/" + Harborlane.ID));
      Harborlane.await(() -> harborlane
          .get(URI.create(harborlane.url() + "/conversations/attributes"))
          .contains(RATING));
      Talk quiet = Talk.started(harborlane, "How do I reset my password?");
      Talk listed = Talk.started(harborlane, "thanks");
      Talk person = Talk.started(harborlane, "I want to talk to a human");
      Talk asleep = Talk.started(harborlane, "How do I reset my password?");
      asleep.snoozedUntil(MORNING.plus(Duration.ofDays(30)));
      Talk crossed = Talk.started(harborlane, "How do I reset my password?");
      crossed.mayaTakesItAndAnswers();
      Harborlane.await(() -> asleep.is("snoozed") && isSettled());
      assertFalse(said("collisions").contains(crossed.id()), said("collisions"));

      clock.is(MORNING.plus(DAY).minus(Duration.ofMinutes(5)));
      Talk later = Talk.started(harborlane, "How do I reset my password?");
      assertEquals(1, quiet.replies(), "it is not time yet");

      clock.is(MORNING.plus(DAY).plusSeconds(60));
      Harborlane.await(() -> quiet.replies() == 2);
      assertTrue(quiet.now().contains(AGAIN), quiet.now());
      assertTrue(quiet.is("open"), quiet.now());
      assertFalse(quiet.asksForRating(), quiet.now());

      clock.is(MORNING.plus(DAY).plus(THREE_DAYS).plusSeconds(120));
      Harborlane.await(() -> quiet.is("closed") && quiet.asksForRating());
      assertTrue(quiet.now().contains(GOODBYE), quiet.now());

      Harborlane.await(() -> later.replies() == 2);
      Harborlane.await(() ->
          Pattern.compile(crossed.id() + ".*person").matcher(said("collisions")).find());
      assertEquals(2, crossed.replies(), "the agent's answer, and Maya's last of all");
      assertFalse(said("collisions").contains(quiet.id()), said("collisions"));
      for (Talk alone : List.of(listed, person, asleep)) {
        assertEquals(1, alone.replies(), alone.now());
        assertFalse(alone.is("closed"), alone.now());
        assertFalse(alone.asksForRating(), alone.now());
      }
      assertTrue(asleep.is("snoozed"), asleep.now());
    }
  }

  private boolean isSettled() {
    return said("obligations").contains("Nothing is owed.");
  }

  private String said(String command) {
    return Printed.by(List.of(command, "--workspace", Harborlane.ID.value()), environment())
        .said();
  }

  private static ConfiguredWorkspace closing(Harborlane harborlane) {
    Inactivity rules = new Inactivity(
        Optional.of(new Inactivity.FollowUp(DAY, 1, Texts.of(AGAIN))),
        Optional.of(new Inactivity.Closing(THREE_DAYS, Texts.of(GOODBYE), RATING)),
        Set.of("thanks"));
    return new ConfiguredWorkspace(
        Harborlane.ID,
        "Harborlane",
        Optional.of(harborlane.privateApp()),
        ExamplePolicy.spokenBy(Harborlane.NORA, ExamplePolicy.askingBack(1))
            .withManners(Manners.NONE.withInactivity(rules)));
  }

  private Map<String, String> environment() {
    return Map.of("NEXORA_DATA", data.toString(), "NEXORA_PORT", "0", "NEXORA_WORKERS", "1");
  }

  private Settings settings() {
    return Settings.read(environment());
  }
}
