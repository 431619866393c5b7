package com.nexora.chat.twin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nexora.chat.twin.WebhookReceiver.Received;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Reference, sections 2.1 and 2.4: what becomes of a subscription whose endpoint misbehaves.
class SubscriptionTest {

  private final WebhookReceiver receiver = new WebhookReceiver();
  private final TwinFixture fixture = new TwinFixture(1_666, null, receiver.url());

  @AfterEach
  void stop() {
    fixture.close();
    receiver.close();
  }

  private String standing() {
    return fixture.control("/webhooks").text("subscriptions.0.standing");
  }

  private void awaitStanding(String wanted) {
    long end = System.nanoTime() + Duration.ofSeconds(20).toNanos();
    while (!standing().equals(wanted) && System.nanoTime() < end) {
      Thread.onSpinWait();
    }
    assertEquals(wanted, standing());
  }

  @Test
  void a_410_ends_the_subscription_until_it_is_set_live() throws Exception {
    receiver.answerNextWith(410);
    fixture.startConversation();
    receiver.next();
    awaitStanding("disabled");
    fixture.startConversation();
    assertEquals("disabled", Answer.read(fixture.ledger("webhook", 2).get(1), "rule"));
    fixture.control("POST", "/webhooks/live", "{}");
    String id = fixture.startConversation();
    assertEquals(id, receiver.next().at("data.item.id"));
  }

  @Test
  void a_429_delays_what_follows_and_loses_nothing() throws Exception {
    receiver.answerNextWith(429);
    String first = fixture.startConversation();
    receiver.next();
    awaitStanding("throttled");
    String second = fixture.startConversation();
    var seen = new HashSet<Object>(
        List.of(receiver.next().at("data.item.id"), receiver.next().at("data.item.id")));
    assertEquals(Set.of(first, second), seen);
    awaitStanding("live");
  }

  @Test
  void more_than_a_thousand_errors_in_a_row_pause_it_for_a_quarter_of_an_hour() {
    for (int i = 0; i < 1_001; i++) {
      receiver.answerNextWith(500);
      receiver.answerNextWith(500);
    }
    for (int i = 0; i < 501; i++) {
      fixture.control("POST", "/ping", "");
    }
    awaitStanding("paused");
    fixture.clock.advance(Duration.ofMinutes(15).plusSeconds(1));
    assertEquals("live", standing());
  }

  @Test
  void errors_for_more_than_a_week_suspend_a_private_app_until_it_is_set_live() throws Exception {
    receiver.answerNextWith(500);
    receiver.answerNextWith(500);
    receiver.answerNextWith(500);
    fixture.startConversation();
    receiver.next();
    receiver.next();
    fixture.clock.advance(Duration.ofDays(7).plusMinutes(1));
    fixture.startConversation();
    awaitStanding("suspended");
    fixture.control("POST", "/webhooks/live", "{}");
    assertEquals("live", standing());
  }

  @Test
  void an_endpoint_is_saved_only_when_it_answers_head() {
    String good = "{\"url\":\"%s\"}".formatted(receiver.url());
    assertEquals(200, fixture.control("POST", "/webhooks/url", good).status());
    String bad = "{\"url\":\"%s\"}".formatted(receiver.url("/nowhere"));
    assertEquals(400, fixture.control("POST", "/webhooks/url", bad).status());
  }

  @Test
  void an_app_hears_only_the_topics_it_subscribed_to() throws Exception {
    try (var other = new WebhookReceiver()) {
      fixture.control(
          "POST",
          "/apps",
          "{\"client_id\":\"all\",\"private\":true,\"topics\":[\"*\"],\"webhook_url\":\"%s\"}"
              .formatted(other.url()));
      String id = fixture.startConversation();
      fixture.assign(id, "admin", TwinFixture.MAYA);
      other.next();
      Set<String> topics = Set.copyOf(List.of(other.next().topic(), other.next().topic()));
      assertEquals(
          Set.of("conversation.admin.assigned", "conversation.admin.open.assigned"), topics);
      receiver.next();
      assertEquals("conversation.admin.assigned", receiver.next().topic());
      assertTrue(receiver.hasNothingMore());
    }
  }

  @Test
  void an_app_of_an_older_version_hears_in_that_versions_shape() throws Exception {
    try (var older = new WebhookReceiver()) {
      fixture.control(
          "POST",
          "/apps",
          "{\"client_id\":\"v14\",\"private\":true,\"version\":\"2.14\",\"webhook_url\":\"%s\"}"
              .formatted(older.url()));
      fixture.startConversation();
      Received told = older.next();
      assertEquals("<p>Hello</p>", told.at("data.item.source.body"));
      assertEquals(null, told.at("data.item.admin_assignee_id"));
      assertEquals("not_priority", told.at("data.item.priority"));
      Received newer = receiver.next();
      assertEquals("Hello", newer.at("data.item.source.body"));
      assertEquals("0", String.valueOf(newer.at("data.item.admin_assignee_id")));
      assertEquals("none", newer.at("data.item.priority"));
    }
  }
}
