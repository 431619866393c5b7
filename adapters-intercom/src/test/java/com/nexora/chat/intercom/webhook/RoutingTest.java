package com.nexora.chat.intercom.webhook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nexora.chat.application.port.RawBody;
import com.nexora.chat.application.usecase.ReceiveWebhook.Notification;
import com.nexora.chat.domain.conversation.ConversationId;
import com.nexora.chat.domain.conversation.PartId;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What is read of a notification in order to route it.
class RoutingTest {

  private final Ingress ingress = new Ingress();

  @AfterEach
  void stop() {
    ingress.close();
  }

  @Test
  void a_reply_is_routed_by_its_conversation_and_part() {
    assertEquals(200, ingress.postSigned("ws-a", Payloads.reply()));
    Notification.News news = ingress.news();
    assertEquals("conversation.user.replied", news.topic());
    assertEquals(Optional.of("notif_1"), news.id());
    assertEquals(Optional.of(new ConversationId("215472621202693")), news.conversation());
    assertEquals(Optional.of(new PartId("30001")), news.part());
    assertTrue(news.fromCustomer());
    assertEquals(RawBody.of(Payloads.reply()), news.body());
    assertEquals(64, news.digest().length());
  }

  @Test
  void the_first_message_is_the_source() {
    ingress.postSigned("ws-a", Payloads.read("created.json"));
    assertEquals(Optional.of(new PartId("20001")), ingress.news().part());
    assertTrue(ingress.news().fromCustomer());
  }

  @ParameterizedTest
  @ValueSource(strings = {"user", "lead", "contact"})
  void users_leads_and_contacts_are_customers(String type) {
    String body =
        Payloads.text("reply.json").replace("\"type\": \"user\"", "\"type\": \"" + type + "\"");
    ingress.postSigned("ws-a", body.getBytes(StandardCharsets.UTF_8));
    assertTrue(ingress.news().fromCustomer());
  }

  @Test
  void a_customer_may_write_in_a_part_that_reopens() {
    String body = Payloads.text("reply.json")
        .replace("\"comment\"", "\"open\"")
        .replace("conversation.user.replied", "conversation.admin.opened");
    ingress.postSigned("ws-a", body.getBytes(StandardCharsets.UTF_8));
    assertTrue(ingress.news().fromCustomer());
  }

  @ParameterizedTest
  @CsvSource({"[], false", "[{\"name\": \"a.png\"}], true", "{\"name\": \"a.png\"}, false"})
  void a_file_without_a_word_is_a_message_too(String files, boolean message) {
    String body = Payloads.text("reply.json")
        .replace("\"How do I reset my password?\"", "null")
        .replace("\"attachments\": []", "\"attachments\": " + files)
        .replace("\"comment\"", "\"open\"")
        .replace("conversation.user.replied", "conversation.admin.opened");
    ingress.postSigned("ws-a", body.getBytes(StandardCharsets.UTF_8));
    assertEquals(message, ingress.news().fromCustomer());
  }

  @Test
  void our_own_replies_and_assignments_are_not_from_a_customer() {
    ingress.postSigned("ws-a", Payloads.read("assigned.json"));
    Notification.News news = ingress.news();
    assertFalse(news.fromCustomer());
    assertEquals(Optional.of(new ConversationId("215472621202693")), news.conversation());
    assertEquals(Optional.of(new PartId("30002")), news.part());
  }

  @Test
  void a_deleted_conversation_is_named_by_conversation_id() {
    String body = """
        {"app_id":"ws-a","topic":"conversation.deleted","id":"notif_9",
         "data":{"item":{"type":"conversation","conversation_id":"42"}}}""";
    ingress.postSigned("ws-a", body.getBytes(StandardCharsets.UTF_8));
    assertEquals(Optional.of(new ConversationId("42")), ingress.news().conversation());
  }
}
