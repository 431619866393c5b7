package com.nexora.chat.twin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;

import com.nexora.chat.twin.WebhookReceiver.Received;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Reference, sections 2.6, 3.1 and 3.3: deletion, redaction, participants, tags, e-mail, files,
/// and what Intercom's own bot writes.
class ConversationUpkeepTest {

  private static final String LAST = "conversation_parts.conversation_parts.-1.";
  private static final String TOLD = "data.item.conversation_parts.conversation_parts.0.";

  private final WebhookReceiver receiver = new WebhookReceiver();
  private final TwinFixture fixture = new TwinFixture(1_666, null, receiver.url());

  @AfterEach
  void stop() {
    fixture.close();
    receiver.close();
  }

  private String started() throws InterruptedException {
    String id = fixture.startConversation();
    receiver.next();
    return id;
  }

  private Answer read(String id) {
    return fixture.api("GET", "/conversations/" + id);
  }

  private Answer operator(String id, String json) {
    return fixture.control("POST", "/conversations/" + id + "/operator", json);
  }

  @Test
  void a_deleted_conversation_is_told_under_conversation_id_and_listed_as_deleted()
      throws Exception {
    String id = started();
    Answer deleted = fixture.api("DELETE", "/conversations/" + id + "?retain_metrics=false");
    assertEquals(true, deleted.at("deleted"));
    Received told = receiver.next();
    assertEquals("conversation.deleted", told.topic());
    assertEquals(id, told.at("data.item.conversation_id"));
    assertNull(told.at("data.item.id"));
    assertEquals(404, read(id).status());
    Answer gone = fixture.api("GET", "/conversations/deleted");
    assertEquals(id, gone.at("conversations.0.id"));
    assertEquals(false, gone.at("conversations.0.metrics_retained"));
  }

  @Test
  void a_redacted_part_loses_its_words_and_is_told() throws Exception {
    String id = started();
    String part = fixture.reply(id, "note", "card 4111").text(LAST + "id");
    receiver.next();
    Answer after = redact("conversation_part", "conversation_part_id", id, part);
    assertEquals(true, after.at(LAST + "redacted"));
    assertFalse(after.body().contains("4111"));
    Received told = receiver.next();
    assertEquals("conversation_part.redacted", told.topic());
    assertEquals(part, told.at(TOLD + "id"));
    assertFalse(told.body().contains("4111"));
  }

  @Test
  void the_source_can_be_redacted_and_what_has_no_words_cannot() throws Exception {
    String id = started();
    String source = read(id).text("source.id");
    Answer after = redact("source", "source_id", id, source);
    assertEquals(true, after.at("source.redacted"));
    assertFalse(after.text("source.body").contains("Hello"));
    String assigned = fixture.assign(id, "admin", TwinFixture.MAYA).text(LAST + "id");
    Answer refused = redact("conversation_part", "conversation_part_id", id, assigned);
    assertEquals("conversation_part_not_redactable", refused.at("errors.0.code"));
  }

  private Answer redact(String type, String name, String conversation, String what) {
    return fixture.api(
        "POST",
        "/conversations/redact",
        "{\"type\":\"%s\",\"conversation_id\":\"%s\",\"%s\":\"%s\"}"
            .formatted(type, conversation, name, what));
  }

  @Test
  void participants_join_and_leave_but_the_last_one_stays() throws Exception {
    String id = started();
    String customers = "/conversations/" + id + "/customers";
    String json = "{\"admin_id\":\"101\",\"customer\":{\"intercom_user_id\":\"%s\"}}"
        .formatted(TwinFixture.VISITOR);
    Answer joined = fixture.api("POST", customers, json);
    assertEquals(2, joined.list("contacts.contacts").size());
    assertEquals("participant_added", joined.at(LAST + "part_type"));
    String actor = "{\"admin_id\":\"101\"}";
    Answer left = fixture.api("DELETE", customers + "/" + TwinFixture.DANA, actor);
    assertEquals(TwinFixture.VISITOR, left.at("contacts.contacts.0.id"));
    assertEquals(
        422, fixture.api("DELETE", customers + "/" + TwinFixture.VISITOR, actor).status());
  }

  @Test
  void a_conversation_is_tagged_by_a_teammate_and_the_delete_has_a_body() throws Exception {
    String id = started();
    String tags = "/conversations/" + id + "/tags";
    assertEquals(
        "bug",
        fixture.api("POST", tags, "{\"id\":\"502\",\"admin_id\":\"101\"}").at("name"));
    assertEquals("502", read(id).at("tags.tags.0.id"));
    fixture.api("DELETE", tags + "/502", "{\"admin_id\":\"101\"}");
    assertEquals(0, read(id).list("tags.tags").size());
    assertEquals(
        404, fixture.api("POST", tags, "{\"id\":\"1\",\"admin_id\":\"101\"}").status());
  }

  private String byEmail() {
    String json =
        "{\"contact_id\":\"%s\",\"channel\":\"email\",\"subject\":\"Invoice\",\"body\":\"Hi\"}"
            .formatted(TwinFixture.DANA);
    return fixture.control("POST", "/conversations", json).text("id");
  }

  @Test
  void an_email_conversation_shows_its_channel_and_subject() throws Exception {
    Answer conversation = read(byEmail());
    assertEquals("email", conversation.at("source.type"));
    assertEquals("<p>Invoice</p>", conversation.at("source.subject"));
    assertEquals("email", conversation.at("channel.current"));
    assertEquals("Invoice", receiver.next().at("data.item.source.subject"));
  }

  @Test
  void what_an_app_replies_to_an_email_notifies_nobody_and_what_a_person_replies_does() {
    String id = byEmail();
    Answer after = fixture.reply(id, "comment", "Here you are");
    assertNull(after.at(LAST + "notified_at"));
    Object app = fixture.ledger("deed", 2).get(1);
    assertEquals(true, Answer.read(app, "visible"));
    assertEquals(false, Answer.read(app, "notified"));
    String human = "{\"admin_id\":\"102\",\"action\":\"comment\",\"body\":\"Me too\"}";
    fixture.control("POST", "/conversations/" + id + "/teammate", human);
    assertEquals(true, Answer.read(fixture.ledger("deed", 3).get(2), "notified"));
    String chat = fixture.startConversation();
    Answer inMessenger = fixture.reply(chat, "comment", "Hello");
    assertFalse(inMessenger.text(LAST + "notified_at").equals("null"));
  }

  @Test
  void fin_answers_and_the_conversation_says_that_it_took_part() throws Exception {
    String id = started();
    operator(id, "{\"body\":\"Reset it\",\"fin\":true,\"answer\":true}");
    Received told = receiver.next();
    assertEquals("conversation.operator.replied", told.topic());
    assertEquals("bot", told.at(TOLD + "author.type"));
    assertEquals("operator+harbor1@intercom.io", told.at(TOLD + "author.email"));
    assertEquals(true, told.at(TOLD + "author.is_ai_answer"));
    assertEquals(true, told.at("data.item.ai_agent_participated"));
    assertEquals("ai_answer", read(id).at("ai_agent.last_answer_type"));
    fixture.assign(id, "team", TwinFixture.BILLING);
    assertEquals("escalated", read(id).at("ai_agent.resolution_state"));
  }

  @Test
  void operator_replied_does_not_mean_that_fin_answered() throws Exception {
    String id = started();
    operator(id, "{\"part_type\":\"channel_and_reply_time_expectation\",\"body\":\"Back at 9\"}");
    Received told = receiver.next();
    assertEquals("conversation.operator.replied", told.topic());
    assertEquals("channel_and_reply_time_expectation", told.at(TOLD + "part_type"));
    assertEquals(false, told.at(TOLD + "author.from_ai_agent"));
    assertEquals(false, read(id).at("ai_agent_participated"));
  }

  @Test
  void a_step_of_a_workflow_leaves_a_part_and_no_webhook() throws Exception {
    String id = started();
    operator(id, "{\"part_type\":\"custom_action_started\"}");
    assertEquals("custom_action_started", read(id).at(LAST + "part_type"));
    assertNull(read(id).at(LAST + "body"));
    fixture.customerWrites(id, "Next");
    assertEquals("conversation.user.replied", receiver.next().topic());
  }

  @Test
  void files_come_with_messages_and_with_replies() throws Exception {
    String json =
        "{\"contact_id\":\"%s\",\"body\":\"See\",\"attachments\":[{\"name\":\"a.png\",\"content_type\":\"image/png\",\"url\":\"https://files.example/a.png\"}]}"
            .formatted(TwinFixture.DANA);
    String id = fixture.control("POST", "/conversations", json).text("id");
    assertEquals("image/png", read(id).at("source.attachments.0.content_type"));
    assertEquals(
        "https://files.example/a.png", receiver.next().at("data.item.source.attachments.0.url"));
    String reply =
        "{\"message_type\":\"comment\",\"type\":\"admin\",\"admin_id\":\"101\",\"body\":\"x\",\"attachment_urls\":[%s]}";
    String url = "\"https://files.example/b.jpg\"";
    String to = "/conversations/" + id + "/reply";
    assertEquals(
        "b.jpg", fixture.api("POST", to, reply.formatted(url)).at(LAST + "attachments.0.name"));
    String eleven = url + ("," + url).repeat(10);
    assertEquals(400, fixture.api("POST", to, reply.formatted(eleven)).status());
  }

  @Test
  void a_rating_is_told_and_shown() throws Exception {
    String id = started();
    fixture.control("POST", "/conversations/" + id + "/rating", "{\"rating\":4,\"remark\":\"ok\"}");
    assertEquals("conversation.rating.added", receiver.next().topic());
    assertEquals("4", read(id).text("conversation_rating.rating"));
  }

  @Test
  void a_snooze_ends_by_itself_when_its_time_has_come() throws Exception {
    String id = started();
    long until = fixture.clock.instant().getEpochSecond() + 60;
    fixture.manage(
        id, "{\"message_type\":\"snoozed\",\"admin_id\":\"101\",\"snoozed_until\":" + until + "}");
    receiver.next();
    fixture.clock.advance(Duration.ofMinutes(2));
    assertEquals("conversation.admin.unsnoozed", receiver.next().topic());
    assertEquals("open", read(id).at("state"));
    assertEquals("timer_unsnooze", read(id).at(LAST + "part_type"));
  }

  @Test
  void last_names_the_conversation_that_changed_last() throws Exception {
    String id = started();
    Answer after = fixture.reply("last", "note", "here");
    assertEquals(id, after.at("id"));
  }
}
