package com.nexora.chat.twin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nexora.chat.twin.wire.Json;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LedgerTest {

  @TempDir
  private Path folder;

  @Test
  void every_request_is_recorded_with_its_status_body_and_what_it_made() {
    try (var fixture = new TwinFixture()) {
      String id = fixture.startConversation();
      Answer replied = fixture.reply(id, "comment", "Hello");
      fixture.api("GET", "/conversations/1?display_as=plaintext");
      Answer ledger = fixture.control("/ledger?kind=rest");
      assertEquals("POST", ledger.at("entries.0.method"));
      assertEquals("/conversations/" + id + "/reply", ledger.at("entries.0.path"));
      assertEquals("200", ledger.text("entries.0.status"));
      assertEquals(true, ledger.at("entries.0.applied"));
      String part = replied.text("conversation_parts.conversation_parts.-1.id");
      assertEquals(List.of(part), ledger.at("entries.0.parts"));
      assertNull(ledger.at("entries.0.rule"));
      assertTrue(ledger.text("entries.0.body").contains("Hello"));
      assertEquals("/conversations/1?display_as=plaintext", ledger.at("entries.1.path"));
      assertEquals("404", ledger.text("entries.1.status"));
      assertEquals(false, ledger.at("entries.1.applied"));
    }
  }

  @Test
  void every_deed_is_recorded_with_who_did_it_and_what_the_customer_sees_of_it() {
    try (var fixture = new TwinFixture()) {
      String id = fixture.startConversation();
      fixture.reply(id, "note", "For us");
      fixture.reply(id, "comment", "<b>Hello</b>");
      fixture.control(
          "POST",
          "/conversations/" + id + "/teammate",
          "{\"admin_id\":\"102\",\"action\":\"assign\",\"assignee_type\":\"admin\","
              + "\"assignee_id\":\"102\"}");
      fixture.customerWrites(id, "Thanks");
      Answer ledger = fixture.control("/ledger?kind=deed");
      assertEquals(
          List.of(
              "opening user null true null Hello",
              "note admin nexora-dev false null For us",
              "comment admin nexora-dev true null Hello",
              "assignment admin null false admin:102 null",
              "message user null true null Thanks"),
          ledger.list("entries").stream().map(LedgerTest::deed).toList());
      assertEquals(id, ledger.at("entries.-1.conversation"));
      assertEquals("101", ledger.at("entries.2.author_id"));
      Answer conversation = fixture.api("GET", "/conversations/" + id);
      assertEquals(conversation.at("source.id"), ledger.at("entries.0.part"));
      String last = conversation.text("conversation_parts.conversation_parts.-1.id");
      assertEquals(last, ledger.at("entries.-1.part"));
    }
  }

  private static String deed(Object entry) {
    return Stream.of("type", "author_type", "app", "visible", "assigned_to", "text")
        .map(name -> String.valueOf(Answer.read(entry, name)))
        .collect(Collectors.joining(" "));
  }

  @Test
  void every_attempt_of_a_webhook_is_recorded_with_what_it_is_about() throws Exception {
    try (var receiver = new WebhookReceiver();
        var fixture = new TwinFixture(1_666, null, receiver.url())) {
      receiver.answerNextWith(503);
      String id = fixture.startConversation();
      String notification = String.valueOf(receiver.next().at("id"));
      receiver.next();
      List<?> attempts = fixture.ledger("webhook", 2);
      for (Object attempt : attempts) {
        assertEquals(notification, Answer.read(attempt, "notification"));
        assertEquals("conversation.user.created", Answer.read(attempt, "topic"));
        assertEquals(id, Answer.read(attempt, "conversation"));
        assertEquals(
            fixture.api("GET", "/conversations/" + id).at("source.id"),
            Answer.read(attempt, "part"));
      }
      assertEquals("503", String.valueOf(Answer.read(attempts, "0.status")));
      assertEquals("1", String.valueOf(Answer.read(attempts, "0.attempt")));
      assertEquals("200", String.valueOf(Answer.read(attempts, "1.status")));
      assertEquals("2", String.valueOf(Answer.read(attempts, "1.attempt")));
      assertTrue(Answer.read(attempts, "1.latency_ms") instanceof BigDecimal);
    }
  }

  @Test
  void the_ledger_is_read_on_from_a_line_in_pieces() {
    try (var fixture = new TwinFixture()) {
      String id = fixture.startConversation();
      fixture.customerWrites(id, "a");
      fixture.customerWrites(id, "b");
      Answer piece = fixture.control("/ledger?after=1&limit=1");
      assertEquals(1, piece.list("entries").size());
      assertEquals("2", piece.text("entries.0.number"));
      assertEquals("3", piece.text("newest"));
      assertEquals(400, fixture.control("/ledger?after=x").status());
    }
  }

  @Test
  void the_file_holds_each_line_as_json_before_the_answer_is_given() throws Exception {
    Path file = folder.resolve("ledger.jsonl");
    try (var fixture = new TwinFixture(1_666, file, null)) {
      String id = fixture.startConversation();
      fixture.reply(id, "comment", "Hello");
      List<String> lines = Files.readAllLines(file);
      assertEquals(3, lines.size());
      Object deed = Json.read(lines.get(1).getBytes(StandardCharsets.UTF_8), Map.class);
      assertEquals("Hello", Answer.read(deed, "text"));
      Object rest = Json.read(lines.get(2).getBytes(StandardCharsets.UTF_8), Map.class);
      assertEquals(Answer.read(deed, "part"), Answer.read(rest, "parts.0"));
    }
  }

  @Test
  void neither_ledger_nor_file_ever_holds_a_secret() throws Exception {
    Path file = folder.resolve("ledger.jsonl");
    try (var receiver = new WebhookReceiver();
        var fixture = new TwinFixture(1_666, file, receiver.url())) {
      String id = fixture.startConversation();
      fixture.reply(id, "note", TwinFixture.TOKEN + " and " + TwinFixture.SECRET);
      fixture.send(fixture.authorized("/me?access_token=" + TwinFixture.TOKEN));
      receiver.next();
      receiver.next();
      String shown =
          new String(fixture.control("/ledger").response().body(), StandardCharsets.UTF_8);
      assertHoldsNoSecret(shown);
    }
    String written = Files.readString(file);
    assertHoldsNoSecret(written);
    assertTrue(written.contains("webhook"));
    assertTrue(written.contains("/me?access_token=[hidden]"));
  }

  private static void assertHoldsNoSecret(String text) {
    for (String secret : List.of(TwinFixture.TOKEN, TwinFixture.SECRET)) {
      assertFalse(text.contains(secret));
    }
  }

  @Test
  void bodies_are_cut_at_64_kib() {
    try (var fixture = new TwinFixture()) {
      fixture.reply(fixture.startConversation(), "note", "x".repeat(80_000));
      assertEquals(
          64 * 1024, fixture.control("/ledger?kind=rest").text("entries.0.body").length());
    }
  }
}
