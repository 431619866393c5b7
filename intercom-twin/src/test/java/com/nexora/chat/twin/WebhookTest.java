package com.nexora.chat.twin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nexora.chat.twin.WebhookReceiver.Received;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class WebhookTest {

  private static final String PARTS = "data.item.conversation_parts.";

  private final WebhookReceiver receiver = new WebhookReceiver();
  private final TwinFixture fixture = new TwinFixture(1_666, null, receiver.url());

  @AfterEach
  void stop() {
    fixture.close();
    receiver.close();
  }

  @Test
  void a_new_conversation_is_told_without_parts_and_in_plain_text() throws Exception {
    String id = fixture.startConversation("https://harborlane.example/docs", "a < b");
    Received created = receiver.next();
    assertEquals("conversation.user.created", created.topic());
    assertEquals("notification_event", created.at("type"));
    assertEquals("harbor1", created.at("app_id"));
    assertEquals("notification_event_data", created.at("data.type"));
    assertEquals(id, created.at("data.item.id"));
    assertEquals("a < b", created.at("data.item.source.body"));
    assertEquals(List.of(), created.at(PARTS + "conversation_parts"));
    assertEquals("intercom-parrot-service-client/1.0", created.userAgent());
  }

  @Test
  void the_signature_is_an_hmac_of_the_raw_body() throws Exception {
    fixture.startConversation();
    Received created = receiver.next();
    Mac mac = Mac.getInstance("HmacSHA1");
    mac.init(new SecretKeySpec(TwinFixture.SECRET.getBytes(StandardCharsets.UTF_8), "HmacSHA1"));
    byte[] digest = mac.doFinal(created.body().getBytes(StandardCharsets.UTF_8));
    assertEquals("sha1=" + HexFormat.of().formatHex(digest), created.signature());
  }

  @Test
  void the_apps_own_reply_comes_back_with_only_that_part() throws Exception {
    String id = fixture.startConversation();
    fixture.reply(id, "note", "<p>For us</p>");
    fixture.reply(id, "comment", "<p>See <a href='https://a.example'>this</a></p>");
    receiver.next();
    assertEquals("conversation.admin.noted", receiver.next().topic());
    Received replied = receiver.next();
    assertEquals("conversation.admin.replied", replied.topic());
    assertEquals("1", String.valueOf(replied.at(PARTS + "total_count")));
    assertEquals("See this (https://a.example)", replied.at(PARTS + "conversation_parts.0.body"));
    assertEquals("nexora-dev", replied.at(PARTS + "conversation_parts.0.app_package_code"));
    assertEquals("101", replied.at("data.item.teammates.admins.0.id"));
  }

  @Test
  void an_assignment_by_rule_follows_the_creation() throws Exception {
    fixture.startConversation("https://harborlane.example/pricing", "Hi");
    assertEquals("conversation.user.created", receiver.next().topic());
    Received assigned = receiver.next();
    assertEquals("conversation.admin.assigned", assigned.topic());
    assertEquals("101", String.valueOf(assigned.at("data.item.admin_assignee_id")));
  }

  @Test
  void every_kind_of_change_has_its_topic_in_order() throws Exception {
    String id = fixture.startConversation();
    fixture.customerWrites(id, "More");
    String actor = "\"admin_id\":\"101\"}";
    fixture.manage(id, "{\"message_type\":\"snoozed\",\"snoozed_until\":1900000000," + actor);
    fixture.manage(id, "{\"message_type\":\"open\"," + actor);
    fixture.manage(id, "{\"message_type\":\"close\",\"type\":\"admin\"," + actor);
    for (String topic : List.of(
        "user.created",
        "user.replied",
        "admin.snoozed",
        "admin.opened",
        "admin.unsnoozed",
        "admin.closed")) {
      assertEquals("conversation." + topic, receiver.next().topic());
    }
  }

  @Test
  void a_failed_delivery_is_repeated_with_the_same_id() throws Exception {
    receiver.answerNextWith(500);
    fixture.startConversation();
    Received first = receiver.next();
    Received second = receiver.next();
    assertEquals(first.at("id"), second.at("id"));
    assertEquals("1", String.valueOf(first.at("delivery_attempts")));
    assertEquals("2", String.valueOf(second.at("delivery_attempts")));
  }

  @Test
  void a_delivery_that_fails_twice_is_lost() throws Exception {
    receiver.answerNextWith(500);
    receiver.answerNextWith(503);
    fixture.startConversation();
    receiver.next();
    receiver.next();

    // A third attempt would be due before the second one of a conversation that fails later.
    receiver.answerNextWith(500);
    String later = fixture.startConversation();
    assertEquals(later, receiver.next().at("data.item.id"));
    assertEquals(later, receiver.next().at("data.item.id"));
    assertTrue(receiver.hasNothingMore());
  }

  @Test
  void webhooks_can_be_sent_elsewhere_while_the_twin_runs() throws Exception {
    try (var other = new WebhookReceiver()) {
      fixture.twin.sendWebhooksTo(other.url());
      fixture.control("POST", "/ping", "");
      assertEquals("ping", other.next().topic());
    }
    assertTrue(receiver.hasNothingMore());
  }

  @Test
  void a_ping_has_neither_id_nor_delivery_status() throws Exception {
    fixture.control("POST", "/ping", "");
    Received ping = receiver.next();
    assertEquals("ping", ping.at("data.item.type"));
    assertNull(ping.at("id"));
    assertNull(ping.at("delivery_status"));
  }
}
