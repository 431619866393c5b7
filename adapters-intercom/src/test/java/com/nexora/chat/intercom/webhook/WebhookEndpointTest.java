package com.nexora.chat.intercom.webhook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nexora.chat.application.port.PortFailure;
import com.nexora.chat.application.port.RawBody;
import com.nexora.chat.application.usecase.ReceiveWebhook.Notification;
import com.nexora.chat.application.usecase.ReceiveWebhook.Receipt;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The numbers in comments are the faults of the catalogue that the tests answer.
class WebhookEndpointTest {

  private final Ingress ingress = new Ingress();

  @AfterEach
  void stop() {
    ingress.close();
  }

  @Test
  void head_is_answered_without_storing_anything() { // I-01
    assertEquals(200, ingress.head("ws-a"));
    assertTrue(ingress.received().isEmpty());
  }

  @Test
  void a_ping_has_no_id_and_is_received() { // I-02
    assertEquals(200, ingress.postSigned("ws-a", Payloads.read("ping.json")));
    Notification.News news = ingress.news();
    assertEquals("ping", news.topic());
    assertEquals(Optional.empty(), news.id());
    assertEquals(Optional.empty(), news.conversation());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{",
        "null",
        "[]",
        "\"text\"",
        "{\"app_id\":\"ws-a\",\"topic\":\"ping\"",
        "\ufeff{}",
        "{\"app_id\":\"ws-a\",\"topic\":\"ping\"} {}",
        "{\"app_id\":\"ws-a\",\"topic\":\"ping\"}]",
        "{\"app_id\":\"ws-a\",\"topic\":\"ping\"}x",
        "{\"app_id\":\"ws-a\",\"topic\":\"ping\",\"other\":{\"a\":[1,}}",
        "{\"app_id\":1e400,\"topic\":\"ping\"}",
        "{}",
        "{\"app_id\":\"ws-a\"}",
        "{\"app_id\":7.5,\"topic\":\"ping\"}",
        "{\"app_id\":{},\"topic\":\"ping\"}",
        "{\"app_id\":\"ws-a\",\"topic\":[\"ping\"]}",
        "{\"app_id\":\"\",\"topic\":\"ping\"}",
        "{\"app_id\":\"ws-\\u0000\",\"topic\":\"ping\"}",
        "{\"app_id\":\"ws-\\ud800\",\"topic\":\"ping\"}",
        "{\"app_id\":\"ws-a\",\"topic\":\"conversation.user.replied\"}",
        "{\"app_id\":\"ws-a\",\"topic\":\"conversation.user.replied\",\"data\":{\"item\":[]}}"
      })
  void what_cannot_be_read_is_kept_for_a_person(String body) { // I-14
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    assertEquals(200, ingress.postSigned("ws-a", bytes));
    var unreadable = assertInstanceOf(Notification.Unreadable.class, ingress.only());
    assertEquals(RawBody.of(bytes), unreadable.body());
  }

  @Test
  void other_encodings_than_utf_8_cannot_be_read() { // I-14
    String json = "{\"app_id\":\"ws-a\",\"topic\":\"ping\"}";
    assertEquals(200, ingress.postSigned("ws-a", json.getBytes(StandardCharsets.UTF_16)));
    assertInstanceOf(Notification.Unreadable.class, ingress.only());
  }

  @Test
  void absurd_depth_cannot_be_read() { // I-15
    byte[] deep = ("{\"a\":" + "[".repeat(10_000) + "]".repeat(10_000) + "}")
        .getBytes(StandardCharsets.UTF_8);
    assertEquals(200, ingress.postSigned("ws-a", deep));
    assertInstanceOf(Notification.Unreadable.class, ingress.only());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"app_id\":\"ws-a\",\"topic\":\"ping\",\"app_id\":\"ws-b\"}",
        "{\"app_id\":\"ws-a\",\"topic\":\"ping\",\"\\u0061pp_id\":\"ws-b\"}",
        "{\"app_id\":\"ws-a\",\"topic\":\"ping\",\"data\":{\"item\":{\"id\":\"1\",\"id\":\"2\"}}}"
      })
  void a_name_given_twice_means_nothing(String body) { // I-16
    assertEquals(200, ingress.postSigned("ws-a", body.getBytes(StandardCharsets.UTF_8)));
    assertInstanceOf(Notification.Unreadable.class, ingress.only());
  }

  @ParameterizedTest
  @EnumSource(Receipt.class)
  void every_receipt_but_the_wrong_workspace_is_received(Receipt receipt) { // I-17, I-18
    ingress.answers(receipt);
    int expected = receipt == Receipt.WRONG_WORKSPACE ? 401 : 200;
    assertEquals(expected, ingress.postSigned("ws-a", Payloads.reply()));
  }

  @Test
  void the_use_case_learns_who_signed_and_whom_the_body_names() { // I-18
    byte[] body =
        Payloads.text("reply.json").replace("ws-a", "ws-b").getBytes(StandardCharsets.UTF_8);
    ingress.postSigned("ws-a", body);
    assertEquals(new WorkspaceId("ws-a"), ingress.received().getFirst().connection());
    assertEquals(new WorkspaceId("ws-b"), ingress.news().claimedWorkspace());
  }

  @Test
  void an_unknown_topic_of_an_unknown_shape_is_received() { // I-19
    String body = """
        {"app_id":"ws-a","topic":"teapot.boiled","id":17,"data":{"item":{"type":"teapot","id":9}},
         "delivered_at":"soon","more":[{"x":1.5e9}]}""";
    assertEquals(200, ingress.postSigned("ws-a", body.getBytes(StandardCharsets.UTF_8)));
    Notification.News news = ingress.news();
    assertEquals("teapot.boiled", news.topic());
    assertEquals(Optional.of("17"), news.id());
    assertEquals(Optional.empty(), news.conversation());
  }

  @ParameterizedTest
  @ValueSource(strings = {"gzip", "deflate", "br", "identity"})
  void an_encoded_body_is_not_unpacked(String encoding) { // I-21
    assertEquals(415, ingress.postEncoded("ws-a", Payloads.reply(), encoding));
    assertTrue(ingress.received().isEmpty());
  }

  @Test
  void a_large_body_is_refused_before_it_is_sent() { // I-25
    String answer = ingress.declare("ws-a", 100_000_000, "");
    assertTrue(answer.startsWith("HTTP/1.1 413"), answer);
    assertTrue(answer.toLowerCase(Locale.ROOT).contains("connection: close"), answer);
  }

  @Test
  void a_request_hidden_in_an_unread_body_is_not_served() { // I-20
    String hidden = "HEAD /webhooks/intercom/ws-a HTTP/1.1\r\nHost: localhost\r\n\r\n";
    String answer = ingress.declare("ws-a", 100_000_000, hidden);
    assertFalse(answer.contains("200"), answer);
  }

  @Test
  void a_large_body_of_undeclared_length_is_refused_while_it_is_read() {
    byte[] body = new byte[Ingress.LARGEST + 1];
    assertEquals(413, ingress.postChunked("ws-a", body));
    assertTrue(ingress.received().isEmpty());
  }

  @Test
  void the_largest_body_is_received() {
    byte[] body = new byte[Ingress.LARGEST];
    assertEquals(200, ingress.postSigned("ws-a", body));
  }

  @Test
  void what_cannot_be_stored_is_asked_for_again() {
    ingress.fails(new PortFailure("the database is away", new IllegalStateException()));
    assertEquals(503, ingress.postSigned("ws-a", Payloads.reply()));
  }

  /// Intercom switches a subscription off at 410 and slows it down at 429.
  @ParameterizedTest
  @EnumSource(Verdict.class)
  void nothing_is_answered_that_ends_or_slows_the_subscription(Verdict verdict) {
    assertTrue(Set.of(200, 400, 401, 413, 503).contains(verdict.status()), verdict.toString());
  }

  @Test
  void many_fields_and_long_numbers_are_passed_over() { // I-15
    StringBuilder json = new StringBuilder("{\"app_id\":\"ws-a\",\"topic\":\"ping\"");
    for (int i = 0; i < 50_000; i++) {
      json.append(",\"k").append(i).append("\":1");
    }
    json.append(",\"n\":").append("9".repeat(100_000)).append('}');
    assertEquals(200, ingress.postSigned("ws-a", json.toString().getBytes(StandardCharsets.UTF_8)));
    assertEquals("ping", ingress.news().topic());
  }

  @Test
  void a_name_that_routing_does_not_read_may_be_repeated() {
    String body = "{\"app_id\":\"ws-a\",\"x\":1,\"topic\":\"ping\",\"x\":{\"app_id\":\"b\"}}";
    assertEquals(200, ingress.postSigned("ws-a", body.getBytes(StandardCharsets.UTF_8)));
    assertEquals(new WorkspaceId("ws-a"), ingress.news().claimedWorkspace());
  }

  @Test
  void a_body_cut_short_stores_nothing() {
    assertEquals("", ingress.cutShort("ws-a", Payloads.reply()));
    assertTrue(ingress.received().isEmpty());
  }

  @Test
  @Timeout(60)
  void bodies_of_unknown_senders_take_so_much_memory_and_no_more() throws Exception {
    try (Ingress small = Ingress.withRoomFor(Ingress.LARGEST)) {
      byte[] ping = Payloads.read("ping.json");
      try (Socket stranger = small.connect()) {
        OutputStream out = stranger.getOutputStream();
        out.write(Ingress.head("ws-a", Ingress.LARGEST).getBytes(StandardCharsets.US_ASCII));
        assertEquals(200, small.postSigned("ws-a", ping), "what is only announced takes nothing");
        out.write(new byte[Ingress.LARGEST - 1]);
        out.flush();
        int status = 200;
        while (status == 200) {
          status = small.postSigned("ws-a", ping);
        }
        assertEquals(503, status);
      }
      int status = 503;
      while (status == 503) {
        status = small.postSigned("ws-a", ping);
      }
      assertEquals(200, status, "what a stranger took is there again when it has gone");
    }
  }
}
