package com.nexora.chat.intercom.webhook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nexora.chat.application.port.RawBody;
import com.nexora.chat.application.usecase.ReceiveWebhook.Notification;
import com.nexora.chat.domain.conversation.ContactId;
import com.nexora.chat.domain.conversation.ConversationId;
import com.nexora.chat.domain.conversation.PartId;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
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
  void our_own_replies_and_assignments_are_not_from_a_customer() { // I-26
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

  private Notification.News posted(String topic, String item) {
    String body = """
        {"app_id":"ws-a","topic":"%s","id":"notif_9","data":{"item":%s}}""".formatted(topic, item);
    assertEquals(200, ingress.postSigned("ws-a", body.getBytes(StandardCharsets.UTF_8)));
    return ingress.news();
  }

  private static ContactId contact(String id) {
    return new ContactId(id);
  }

  @Test
  void everybody_who_takes_part_is_known_by_their_id() {
    String body = Payloads.text("reply.json")
        .replace("\"contacts\": [{", "\"contacts\": [{\"type\": \"contact\", \"id\": 77}, {")
        .replace("\"type\": \"user\", \"id\": \"65f1", "\"type\": \"user\", \"id\": \"75f1");
    ingress.postSigned("ws-a", body.getBytes(StandardCharsets.UTF_8));
    assertEquals(
        Set.of(
            contact("65f1b37d9a02c65e41d7f106"),
            contact("75f1b37d9a02c65e41d7f106"),
            contact("77")),
        ingress.news().about().contacts());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "null",
        "[]",
        "7",
        "{\"contacts\":null}",
        "{\"contacts\":[null,7,{\"id\":{}},{\"id\":\"a b\"}]}"
      })
  void who_takes_part_is_good_to_know_and_never_makes_a_message_unreadable(String contacts) {
    Notification.News news = posted("conversation.user.replied", """
        {"type":"conversation","id":"1","contacts":%s,"conversation_parts":{"conversation_parts":[
         {"id":"2","body":"Hi","author":{"type":"user","id":"c-1"}}]}}""".formatted(contacts));
    assertTrue(news.fromCustomer());
    assertEquals(Set.of(contact("c-1")), news.about().contacts());
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"65f1\"", "651"})
  void a_contact_is_known_by_its_id(String id) {
    Notification.News news =
        posted("contact.deleted", "{\"type\":\"contact\",\"id\":" + id + ",\"deleted\":true}");
    assertEquals(Optional.of(id.replace("\"", "")), news.about().item());
    assertEquals(Optional.empty(), news.conversation());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"type\":\"contact_tag\",\"tag\":{\"id\":\"9\"},\"contact\":{\"id\":\"65f1\"}}",
        "{\"type\":\"company_contact\",\"company\":{\"id\":\"9\"},\"contact\":{\"id\":\"65f1\"}}"
      })
  void what_happens_between_a_contact_and_something_else_is_about_the_contact(String item) {
    assertEquals(
        Optional.of("65f1"), posted("contact.user.tag.created", item).about().item());
  }

  @Test
  void a_merged_contact_names_the_one_it_was() {
    Notification.News news = posted("contact.merged", """
        {"type":"contact","id":"65f2","merged_from":{"type":"contact","id":"65f1"}}""");
    assertEquals(Optional.of("65f2"), news.about().item());
    assertEquals(Optional.of(contact("65f1")), news.about().mergedFrom());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // The conversation with the part, a part alone in two shapes, and the first message.
        "{\"type\":\"conversation\",\"id\":\"1\",\"conversation_parts\":{\"conversation_parts\":[{\"id\":2}]}}",
        "{\"type\":\"conversation_part\",\"id\":\"2\",\"conversation_id\":1}",
        "{\"type\":\"conversation_part\",\"id\":2,\"conversation\":{\"id\":\"1\"}}",
        "{\"type\":\"conversation\",\"id\":\"1\",\"source\":{\"id\":\"2\",\"body\":null},"
            + "\"conversation_parts\":{\"conversation_parts\":[]}}"
      })
  void a_redacted_part_is_known_in_whatever_shape_it_comes(String item) {
    Notification.News news = posted("conversation_part.redacted", item);
    assertEquals(Optional.of(new ConversationId("1")), news.conversation());
    assertEquals(Optional.of(new PartId("2")), news.part());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"admin_assignee_id\":null",
        "\"admin_assignee_id\":0",
        "\"admin_assignee_id\":\"0\"",
        "\"teammates\":{\"admins\":[{\"id\":1}]}",
        "\"teammates\":{\"teammates\":[{\"id\":\"1\"}]}",
        "\"created_at\":1763800000",
        "\"created_at\":\"2026-01-12T09:00:00.000+00:00\"",
        "\"priority\":\"not_priority\"",
        "\"priority\":\"urgent\"",
        "\"brand_new\":[{\"deep\":{}}]"
      })
  void what_differs_between_versions_is_no_hindrance(String field) {
    Notification.News news = posted("conversation.user.replied", """
        {"type":"conversation","id":1,%s,"conversation_parts":{"conversation_parts":[
         {"id":2,"part_type":"open","body":"<p>Hi</p>","author":{"type":"lead","id":"c-1"}}]}}""".formatted(field));
    assertTrue(news.fromCustomer());
    assertEquals(Optional.of(new PartId("2")), news.part());
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"id\":1234567", "\"id\":\"1234567\""})
  void an_article_or_a_teammate_is_known_by_number_or_text(String id) {
    assertEquals(
        Optional.of("1234567"),
        posted("admin.away_mode_updated", "{" + id + "}").about().item());
  }

  @ParameterizedTest
  @ValueSource(strings = {"{}", "{\"id\":null}", "{\"id\":{}}", "{\"id\":[1]}", "{\"id\":\"a b\"}"})
  void what_does_not_say_which_is_taken_all_the_same(String item) {
    assertEquals(Optional.empty(), posted("contact.deleted", item).about().item());
  }
}
