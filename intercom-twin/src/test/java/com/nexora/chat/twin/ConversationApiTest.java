package com.nexora.chat.twin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ConversationApiTest {

  private static final String LAST = "conversation_parts.conversation_parts.-1.";

  private final TwinFixture fixture = new TwinFixture();

  @AfterEach
  void stop() {
    fixture.close();
  }

  @Test
  void the_source_holds_the_first_message_as_html_and_the_page_it_was_written_on() {
    String id = fixture.startConversation("https://harborlane.example/docs", "1 < 2 & so on");
    Answer conversation = fixture.api("GET", "/conversations/" + id);
    assertEquals("<p>1 &lt; 2 &amp; so on</p>", conversation.at("source.body"));
    assertEquals("https://harborlane.example/docs", conversation.at("source.url"));
    assertEquals("customer_initiated", conversation.at("source.delivered_as"));
    assertEquals(TwinFixture.DANA, conversation.at("contacts.contacts.0.id"));
    assertEquals("open", conversation.at("state"));
    assertEquals("0", conversation.text("admin_assignee_id"));
    assertEquals("0", conversation.text("team_assignee_id"));
    assertEquals(false, conversation.at("ai_agent_participated"));
  }

  @Test
  void names_are_html_encoded() {
    String id = fixture.startConversation();
    Answer conversation = fixture.api("GET", "/conversations/" + id);
    assertEquals("Dana &quot;D&quot; Ruiz", conversation.at("source.author.name"));
    assertEquals("Maya O&#39;Neil", fixture.api("GET", "/admins/102").at("name"));
  }

  @Test
  void a_reply_answers_with_the_whole_conversation_and_marks_the_part_as_made_by_an_app() {
    String id = fixture.startConversation();
    fixture.reply(id, "note", "first");
    Answer after = fixture.reply(id, "comment", "second");
    assertEquals(200, after.status());
    assertEquals("conversation", after.at("type"));
    assertEquals(2, after.list("conversation_parts.conversation_parts").size());
    assertEquals("comment", after.at(LAST + "part_type"));
    assertEquals("nexora-dev", after.at(LAST + "app_package_code"));
    assertEquals("admin", after.at(LAST + "author.type"));
  }

  @Test
  void part_ids_rise() {
    String id = fixture.startConversation();
    long first = Long.parseLong(fixture.reply(id, "note", "a").text(LAST + "id"));
    long second = Long.parseLong(fixture.reply(id, "note", "b").text(LAST + "id"));
    assertTrue(first < second);
  }

  @Test
  void the_html_of_a_reply_passes_a_sanitiser() {
    String id = fixture.startConversation();
    String html =
        "<div onclick='x()'>See <a href='https://a.example/x'>this</a></div><script>x()</script>";
    assertEquals(
        "<p>See <a href=\"https://a.example/x\">this</a></p>",
        fixture.reply(id, "comment", html).at(LAST + "body"));
  }

  @Test
  void bodies_are_plain_text_on_request_with_the_addresses_of_links() {
    String id = fixture.startConversation();
    fixture.reply(id, "comment", "<p>See <a href='https://a.example/x'>this</a></p>");
    Answer plain = fixture.api("GET", "/conversations/" + id + "?display_as=plaintext");
    assertEquals("See this (https://a.example/x)", plain.at(LAST + "body"));
    assertEquals("Hello", plain.at("source.body"));
  }

  @Test
  void a_customers_message_opens_a_closed_conversation_with_a_part_of_type_open() {
    String id = fixture.startConversation();
    Answer closed = close(id);
    assertEquals("closed", closed.at("state"));
    assertEquals(false, closed.at("open"));
    fixture.customerWrites(id, "Still there?");
    Answer again = fixture.api("GET", "/conversations/" + id);
    assertEquals("open", again.at("state"));
    assertEquals("open", again.at(LAST + "part_type"));
    assertEquals("<p>Still there?</p>", again.at(LAST + "body"));
    assertEquals("user", again.at(LAST + "author.type"));
    assertNull(again.at(LAST + "app_package_code"));
  }

  private Answer close(String id) {
    return fixture.manage(
        id, "{\"message_type\":\"close\",\"type\":\"admin\",\"admin_id\":\"101\"}");
  }

  @Test
  void a_customers_message_ends_a_snooze() {
    String id = fixture.startConversation();
    String snooze =
        "{\"message_type\":\"snoozed\",\"admin_id\":\"101\",\"snoozed_until\":1900000000}";
    Answer snoozed = fixture.manage(id, snooze);
    assertEquals("snoozed", snoozed.at("state"));
    assertEquals("1900000000", snoozed.text("snoozed_until"));
    fixture.customerWrites(id, "Me again");
    Answer again = fixture.api("GET", "/conversations/" + id);
    assertEquals("open", again.at("state"));
    assertNull(again.at("snoozed_until"));
  }

  @Test
  void the_app_can_write_in_the_customers_name() {
    String id = fixture.startConversation();
    String json =
        "{\"message_type\":\"comment\",\"type\":\"user\",\"user_id\":\"u-1\",\"body\":\"<b>hi</b>\"}";
    Answer after = fixture.api("POST", "/conversations/" + id + "/reply", json);
    assertEquals("<p>&lt;b&gt;hi&lt;/b&gt;</p>", after.at(LAST + "body"));
    assertEquals(TwinFixture.DANA, after.at(LAST + "author.id"));
  }

  @Test
  void quick_replies_have_no_body_and_carry_their_options() {
    String id = fixture.startConversation();
    String json = "{\"message_type\":\"quick_reply\",\"type\":\"admin\",\"admin_id\":101,"
        + "\"reply_options\":[{\"text\":\"Yes\",\"uuid\":\"u-yes\"}]}";
    Answer after = fixture.api("POST", "/conversations/" + id + "/reply", json);
    assertEquals("quick_reply", after.at(LAST + "part_type"));
    assertNull(after.at(LAST + "body"));
    assertEquals("u-yes", after.at(LAST + "metadata.quick_reply_options.0.uuid"));
  }

  @Test
  void attributes_are_written_by_name_and_leave_a_part_each() {
    String id = fixture.startConversation();
    String json = "{\"custom_attributes\":{\"Intent\":\"refund\",\"Score\":7},\"read\":true}";
    Answer after = fixture.api("PUT", "/conversations/" + id, json);
    assertEquals("refund", after.at("custom_attributes.Intent"));
    assertEquals("7", after.text("custom_attributes.Score"));
    assertEquals(true, after.at("read"));
    assertEquals(2, after.list("conversation_parts.conversation_parts").size());
    assertEquals("Score", after.at(LAST + "event_details.attribute.name"));
  }

  @Test
  void an_undefined_attribute_is_refused_and_nothing_is_written_until_it_is_defined() {
    String id = fixture.startConversation();
    String json = "{\"custom_attributes\":{\"Intent\":\"refund\",\"Mood\":\"calm\"}}";
    Answer refused = fixture.api("PUT", "/conversations/" + id, json);
    assertEquals(400, refused.status());
    assertEquals("parameter_invalid", refused.at("errors.0.code"));
    assertNull(fixture.api("GET", "/conversations/" + id).at("custom_attributes.Intent"));

    String mood = "{\"name\":\"Mood\",\"data_type\":\"string\"}";
    assertEquals("Mood", fixture.api("POST", "/conversations/attributes", mood).at("name"));
    Answer accepted = fixture.api("PUT", "/conversations/" + id, json);
    assertEquals("calm", accepted.at("custom_attributes.Mood"));
  }

  @Test
  void the_app_can_start_a_conversation_for_a_contact() {
    String from = "{\"type\":\"lead\",\"id\":\"" + TwinFixture.VISITOR + "\"}";
    String json = "{\"from\":" + from + ",\"body\":\"Hi\"}";
    Answer message = fixture.api("POST", "/conversations", json);
    assertEquals("user_message", message.at("type"));
    Answer started = fixture.api("GET", "/conversations/" + message.at("conversation_id"));
    assertEquals("lead", started.at("source.author.type"));
  }

  @Test
  void a_customer_waits_from_the_first_unanswered_message() {
    String id = fixture.startConversation();
    String since = fixture.api("GET", "/conversations/" + id).text("waiting_since");
    fixture.clock.advance(Duration.ofMinutes(3));
    fixture.customerWrites(id, "Anyone?");
    assertEquals(since, fixture.api("GET", "/conversations/" + id).text("waiting_since"));
    assertNull(fixture.reply(id, "comment", "Yes").at("waiting_since"));
  }

  @Test
  void a_note_does_not_end_the_wait() {
    String id = fixture.startConversation();
    assertFalse(fixture.reply(id, "note", "Looking").text("waiting_since").equals("null"));
  }
}
