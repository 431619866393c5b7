package com.nexora.chat.twin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nexora.chat.twin.WebhookReceiver.Received;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class WebhookFaultTest {

  private static final String BODY = "data.item.conversation_parts.conversation_parts.0.body";

  private final WebhookReceiver receiver = new WebhookReceiver();
  private final TwinFixture fixture = new TwinFixture(1_666, null, receiver.url());

  @AfterEach
  void stop() {
    fixture.close();
    receiver.close();
  }

  private String startedConversation() throws InterruptedException {
    String id = fixture.startConversation();
    receiver.next();
    return id;
  }

  private List<Object> nextBodies(int count) throws InterruptedException {
    var bodies = new ArrayList<Object>();
    for (int i = 0; i < count; i++) {
      bodies.add(String.valueOf(receiver.next().at(BODY)));
    }
    return bodies;
  }

  @Test
  void a_duplicate_has_the_same_id() throws Exception {
    fixture.fault("{\"webhook\":\"duplicate\",\"copies\":2}");
    fixture.startConversation();
    Received first = receiver.next();
    assertEquals(first.at("id"), receiver.next().at("id"));
    assertEquals(first.at("id"), receiver.next().at("id"));
  }

  @Test
  void a_duplicate_with_a_new_id_tells_the_same() throws Exception {
    String rule = fixture.fault("{\"webhook\":\"duplicate-new-id\",\"delay_ms\":1}");
    fixture.startConversation();
    Received first = receiver.next();
    Received again = receiver.next();
    assertNotEquals(first.at("id"), again.at("id"));
    assertEquals(first.at("data"), again.at("data"));
    List<?> lines = fixture.ledger("webhook", 2);
    assertEquals(rule, Answer.read(lines, "1.rule"));
    assertEquals(Answer.read(lines, "0.part"), Answer.read(lines, "1.part"));
  }

  @Test
  void so_many_are_held_and_then_sent_in_reverse() throws Exception {
    String id = startedConversation();
    fixture.fault("{\"webhook\":\"reorder\",\"hold\":3,\"times\":3}");
    for (String text : List.of("a", "b", "c", "d")) {
      fixture.customerWrites(id, text);
    }
    var seen = new ArrayList<>(nextBodies(4));
    seen.remove("d");
    assertEquals(List.of("c", "b", "a"), seen);
  }

  @Test
  void lifting_the_rule_sends_what_is_still_held() throws Exception {
    String id = startedConversation();
    fixture.fault("{\"webhook\":\"reorder\",\"hold\":5}");
    fixture.customerWrites(id, "a");
    fixture.customerWrites(id, "b");
    fixture.control("DELETE", "/faults", "");
    assertEquals(List.of("b", "a"), nextBodies(2));
  }

  @Test
  void a_dropped_one_never_comes_and_stands_in_the_ledger() throws Exception {
    String id = startedConversation();
    String rule =
        fixture.fault("{\"webhook\":\"drop\",\"topic\":\"conversation.user.replied\",\"nth\":1}");
    fixture.customerWrites(id, "lost");
    fixture.customerWrites(id, "seen");
    assertEquals(List.of("seen"), nextBodies(1));
    Object lost = fixture.ledger("webhook", 3).stream()
        .filter(line -> rule.equals(Answer.read(line, "rule")))
        .findFirst()
        .orElseThrow();
    assertEquals("0", String.valueOf(Answer.read(lost, "attempt")));
    assertEquals("0", String.valueOf(Answer.read(lost, "status")));
  }

  @Test
  void a_delayed_one_is_overtaken() throws Exception {
    String id = startedConversation();
    fixture.fault("{\"webhook\":\"delay\",\"delay_ms\":600000,\"nth\":1}");
    fixture.customerWrites(id, "late");
    fixture.customerWrites(id, "early");
    assertEquals(List.of("early"), nextBodies(1));
  }

  @Test
  void a_pause_holds_and_a_resume_sends_in_order() throws Exception {
    String id = startedConversation();
    fixture.control("POST", "/webhooks/pause", "{\"then\":\"hold\"}");
    fixture.customerWrites(id, "a");
    fixture.customerWrites(id, "b");
    assertTrue(receiver.hasNothingMore());
    assertEquals("2", fixture.control("POST", "/webhooks/resume", "").text("held"));
    assertEquals(List.of("a", "b"), nextBodies(2));
  }

  @Test
  void a_pause_can_lose_what_happens_meanwhile() throws Exception {
    String id = startedConversation();
    fixture.control("POST", "/webhooks/pause", "{\"then\":\"drop\"}");
    fixture.customerWrites(id, "lost");
    assertEquals("0", fixture.control("POST", "/webhooks/resume", "").text("held"));
    fixture.customerWrites(id, "seen");
    assertEquals(List.of("seen"), nextBodies(1));
    assertEquals(400, fixture.control("POST", "/webhooks/pause", "{}").status());
  }

  @Test
  void what_was_told_since_a_line_of_the_ledger_is_delivered_again_with_its_ids() throws Exception {
    String id = startedConversation();
    fixture.ledger("webhook", 1);
    String line = fixture.control("/ledger").text("newest");
    fixture.customerWrites(id, "a");
    fixture.customerWrites(id, "b");
    Received first = receiver.next();
    Received second = receiver.next();
    Answer again = fixture.control("POST", "/webhooks/redeliver?since=" + line, "");
    assertEquals("2", again.text("redelivered"));
    assertEquals(first.at("id"), receiver.next().at("id"));
    assertEquals(second.at("id"), receiver.next().at("id"));
    Answer everything = fixture.control("POST", "/webhooks/redeliver", "");
    assertEquals("3", everything.text("redelivered"));
  }
}
