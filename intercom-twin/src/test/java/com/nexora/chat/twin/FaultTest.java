package com.nexora.chat.twin;

import static com.nexora.chat.twin.fault.Operation.REPLY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nexora.chat.twin.fault.RequestRule;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class FaultTest {

  private final TwinFixture fixture = new TwinFixture();
  private final String id = fixture.startConversation();

  @AfterEach
  void stop() {
    fixture.close();
  }

  private Answer reply() {
    return fixture.reply(id, "comment", "Hello");
  }

  /// What really is in the conversation besides its first message.
  private int written() {
    return fixture.control("/conversations/" + id).list("messages").size() - 1;
  }

  private static String body(Answer answer) {
    return new String(answer.response().body(), StandardCharsets.UTF_8);
  }

  private @Nullable Object lastRequest(String key) {
    return fixture.control("/ledger?kind=rest").at("entries.-1." + key);
  }

  @Test
  void a_status_before_apply_leaves_nothing_behind() {
    String rule = fixture.fault("{\"operation\":\"reply\",\"nth\":1,\"status\":503}");
    Answer failed = reply();
    assertEquals(503, failed.status());
    assertEquals("service_unavailable", failed.at("errors.0.code"));
    assertEquals(0, written());
    assertEquals(rule, lastRequest("rule"));
    assertEquals(false, lastRequest("applied"));
    assertEquals(200, reply().status());
    assertEquals(1, written());
  }

  @Test
  void a_status_after_apply_leaves_the_reply_behind() {
    fixture.fault(
        "{\"operation\":\"reply\",\"nth\":1,\"when\":\"after-apply\",\"status\":500,\"body\":\"\"}");
    Answer failed = reply();
    assertEquals(500, failed.status());
    assertEquals(0, failed.response().body().length);
    assertEquals(1, written());
    assertEquals(true, lastRequest("applied"));
    Answer read = fixture.api("GET", "/conversations/" + id);
    String part = read.text("conversation_parts.conversation_parts.0.id");
    assertEquals(part, fixture.control("/ledger?kind=rest").at("entries.0.parts.0"));
  }

  @Test
  void a_429_carries_only_the_headers_the_rule_names() {
    long now = TestClock.START.getEpochSecond();
    fixture.fault("{\"operation\":\"read\",\"nth\":1,\"status\":429,\"reset_in_s\":7}");
    fixture.fault("{\"operation\":\"read\",\"nth\":2,\"status\":429,\"reset_in_s\":-60}");
    fixture.fault("{\"operation\":\"read\",\"nth\":3,\"status\":429}");
    fixture.fault("{\"operation\":\"read\",\"nth\":4,\"status\":429,"
        + "\"headers\":{\"X-RateLimit-Reset\":\"soon\",\"Retry-After\":\"7\"}}");
    assertEquals(Long.toString(now + 7), read().header("X-RateLimit-Reset"));
    assertEquals(Long.toString(now - 60), read().header("X-RateLimit-Reset"));
    assertEquals("", read().header("X-RateLimit-Reset"));
    Answer last = read();
    assertEquals("soon", last.header("X-RateLimit-Reset"));
    assertEquals("7", last.header("Retry-After"));
    assertEquals("rate_limit_exceeded", last.at("errors.0.code"));
    assertEquals(200, read().status());
  }

  private Answer read() {
    return fixture.api("GET", "/conversations/" + id);
  }

  @Test
  void a_connection_is_closed_before_or_after_the_reply_is_written() {
    fixture.fault("{\"operation\":\"reply\",\"nth\":1,\"answer\":\"reset\"}");
    fixture.fault(
        "{\"operation\":\"reply\",\"nth\":2,\"when\":\"after-apply\",\"answer\":\"reset\"}");
    assertThrows(UncheckedIOException.class, this::reply);
    assertEquals(0, written());
    assertThrows(UncheckedIOException.class, this::reply);
    assertEquals(1, written());
    assertEquals(2, fixture.control("/ledger?kind=rest").list("entries").size());
    assertEquals("0", String.valueOf(lastRequest("status")));
  }

  @Test
  void an_answer_ends_after_so_many_bytes() {
    fixture.fault("{\"operation\":\"reply\",\"times\":2,\"when\":\"after-apply\","
        + "\"answer\":\"truncate\",\"bytes\":10}");
    assertThrows(UncheckedIOException.class, this::reply);
    assertThrows(UncheckedIOException.class, this::reply);
    assertEquals(2, written());
    assertEquals(200, reply().status());
  }

  @Test
  void not_a_byte_more_comes_than_the_rule_says() throws Exception {
    fixture.fault("{\"operation\":\"read\",\"when\":\"after-apply\",\"answer\":\"truncate\","
        + "\"bytes\":10}");
    String request =
        "GET /conversations/%s HTTP/1.1\r\nHost: twin\r\nAuthorization: Bearer %s\r\n\r\n"
            .formatted(id, TwinFixture.TOKEN);
    try (var socket = new Socket(InetAddress.getLoopbackAddress(), fixture.twin.port())) {
      socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
      String raw = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      assertEquals("{\"type\":\"c", raw.substring(raw.indexOf("\r\n\r\n") + 4));
      assertTrue(raw.startsWith("HTTP/1.1 200"), raw);
      assertTrue(raw.matches("(?is).*content-length: \\d{3,}.*"), raw);
    }
  }

  @Test
  void an_answer_drips_and_is_whole_in_the_end() {
    fixture.fault("{\"operation\":\"articles\",\"when\":\"after-apply\",\"answer\":\"drip\","
        + "\"interval_ms\":1}");
    Answer dripped = fixture.api("GET", "/articles/999");
    assertEquals(404, dripped.status());
    assertEquals("not_found", dripped.at("errors.0.code"));
  }

  @Test
  void a_redirect_names_another_place() {
    fixture.fault("{\"operation\":\"reply\",\"answer\":\"redirect\",\"status\":301,"
        + "\"location\":\"http://elsewhere.example/\"}");
    Answer moved = reply();
    assertEquals(301, moved.status());
    assertEquals("http://elsewhere.example/", moved.header("Location"));
    assertEquals(0, written());
  }

  @Test
  void a_200_can_be_empty_a_page_or_another_conversation() {
    String other = fixture.startConversation();
    fixture.fault("{\"operation\":\"reply\",\"nth\":1,\"answer\":\"empty\"}");
    fixture.fault("{\"operation\":\"reply\",\"nth\":2,\"answer\":\"html\"}");
    fixture.fault(
        "{\"operation\":\"reply\",\"nth\":3,\"when\":\"after-apply\",\"answer\":\"other-conversation\"}");
    Answer empty = reply();
    assertEquals(200, empty.status());
    assertEquals("", body(empty));
    Answer page = reply();
    assertTrue(page.header("Content-Type").startsWith("text/html"));
    assertTrue(body(page).startsWith("<html>"));
    assertEquals(other, reply().at("id"));
    assertEquals(1, written());
  }

  @Test
  void a_write_is_answered_with_a_fault_and_carried_out_later() {
    fixture.fault("{\"operation\":\"reply\",\"nth\":1,\"status\":504,\"apply_after_ms\":200}");
    assertEquals(504, reply().status());
    Object number = lastRequest("number");
    assertEquals(false, lastRequest("applied"));
    Object later = fixture.ledger("applied", 1).getFirst();
    assertEquals(number, Answer.read(later, "request"));
    assertEquals(true, Answer.read(later, "applied"));
    assertEquals(
        read().at("conversation_parts.conversation_parts.0.id"), Answer.read(later, "parts.0"));
    assertEquals(1, written());
  }

  @Test
  void a_delayed_answer_comes_after_the_write() {
    fixture
        .twin
        .faults()
        .add(RequestRule.on(REPLY).nth(1).afterApply().delayed(Duration.ofMinutes(10)));
    var waiting = Thread.ofVirtual().start(() -> assertThrows(RuntimeException.class, this::reply));
    fixture.ledger("rest", 1);
    assertEquals(1, written());
    assertTrue(waiting.isAlive());
  }

  @Test
  void a_hidden_write_is_unseen_by_reads_and_searches_until_its_time_is_over() {
    fixture.fault("{\"operation\":\"reply\",\"nth\":1,\"hide_from_reads_ms\":10000}");
    fixture.fault("{\"operation\":\"assign\",\"hide_from_reads_ms\":20000}");
    assertEquals("1", reply().text("conversation_parts.total_count"));
    fixture.assign(id, "admin", TwinFixture.MAYA);
    assertEquals("0", read().text("conversation_parts.total_count"));
    assertEquals(2, written());
    fixture.clock.advance(Duration.ofSeconds(11));
    assertEquals("1", read().text("conversation_parts.total_count"));
    assertEquals(0, mayas());
    fixture.clock.advance(Duration.ofSeconds(10));
    assertEquals("2", read().text("conversation_parts.total_count"));
    assertEquals(1, mayas());
  }

  private int mayas() {
    String query = "{\"query\":{\"field\":\"admin_assignee_id\",\"operator\":\"=\",\"value\":102}}";
    return fixture
        .api("POST", "/conversations/search", query)
        .list("conversations")
        .size();
  }

  @Test
  void a_revoked_token_and_an_outage_last_until_they_are_lifted() {
    String revoked = fixture.fault("{\"answer\":\"token-revoked\"}");
    Answer refused = fixture.api("GET", "/me");
    assertEquals(401, refused.status());
    assertEquals("token_revoked", refused.at("errors.0.code"));
    assertEquals(401, reply().status());
    fixture.control("DELETE", "/faults/" + revoked, "");
    assertEquals(200, fixture.api("GET", "/me").status());

    fixture.twin.faults().add(RequestRule.down());
    assertThrows(UncheckedIOException.class, this::reply);
    fixture.control("DELETE", "/faults", "");
    assertEquals(200, reply().status());
  }
}
