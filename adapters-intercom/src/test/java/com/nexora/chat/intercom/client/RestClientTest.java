package com.nexora.chat.intercom.client;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nexora.chat.intercom.payload.ConversationPayload;
import com.nexora.chat.intercom.payload.ReplyPayload;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The numbers in comments are the faults of the catalogue that the tests answer.
@Timeout(20)
class RestClientTest {

  private static final Limits PATIENT =
      new Limits(Duration.ofSeconds(5), Duration.ofSeconds(5), Duration.ofSeconds(10), 64 << 10);
  private static final Limits HASTY =
      new Limits(Duration.ofSeconds(5), Duration.ofSeconds(5), Duration.ofMillis(300), 64 << 10);

  private static final Call READ = Call.get("/conversations/1");
  private static final Call WRITE =
      Call.post("/conversations/1/reply", new ReplyPayload("comment", "admin", "9", "<p>Hi</p>"));

  @ParameterizedTest
  @ValueSource(
      strings = {"planted\r\n\r\nGET /me HTTP/1.1", "planted\nX: y", "plan ted", "plänted"})
  void what_would_not_stay_within_its_line_is_no_token_and_is_not_quoted(String token) { // T-01
    URI api = URI.create("https://api.intercom.io");
    var refused = assertThrows(IllegalArgumentException.class, () -> new Access(api, token));
    assertFalse(String.valueOf(refused.getMessage()).contains("pl"), refused.getMessage());
  }

  @Test
  void a_request_names_its_version_and_carries_the_token() throws IOException {
    try (RawServer server =
        RawServer.answering(RawServer.response("200 OK", "", "{\"id\":\"1\"}"))) {
      var ok = assertInstanceOf(Answer.Ok.class, send(PATIENT, server, WRITE));
      assertEquals("1", ((ConversationPayload) ok.body()).id());
      String request = server.requests().getFirst();
      assertTrue(request.startsWith("POST /conversations/1/reply HTTP/1.1\r\n"), request);
      assertTrue(request.contains("Authorization: Bearer token-of-a\r\n"), request);
      assertTrue(request.contains("Intercom-Version: 2.16\r\n"), request);
      assertTrue(request.contains("Accept: application/json\r\n"), request);
      assertTrue(request.contains("Content-Type: application/json\r\n"), request);
      assertTrue(
          request.endsWith("\r\n\r\n{\"admin_id\":\"9\",\"body\":\"<p>Hi</p>\","
              + "\"message_type\":\"comment\",\"type\":\"admin\"}"),
          request);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {400, 401, 402, 403, 404, 410, 415, 422, 423})
  void a_refusal_was_certainly_not_applied(int status) throws IOException {
    String error = """
        {"type":"error.list","request_id":"r-1","errors":[{"code":"no","message":"Not\\nso"}]}""";
    try (RawServer server = RawServer.answering(RawServer.response(status + " No", "", error))) {
      var refused = assertInstanceOf(Answer.Refused.class, send(PATIENT, server, WRITE));
      assertEquals(
          new Refusal(status, "no", "Not so", Optional.of("r-1"), Optional.empty()),
          refused.refusal());
      assertEquals(status + ": no, Not so (request r-1)", refused.why());
    }
  }

  @Test
  void a_refusal_needs_no_readable_body() throws IOException {
    try (RawServer server = RawServer.answering(RawServer.response("403 No", "", "<html>"))) {
      var refused = assertInstanceOf(Answer.Refused.class, send(PATIENT, server, WRITE));
      assertEquals("403", refused.why());
    }
  }

  @Test
  void a_merged_contact_points_to_the_one_it_became() throws IOException {
    String link = "Link: <https://api.intercom.io/contacts/65f1>; rel=\"canonical\"\r\n";
    try (RawServer server = RawServer.answering(RawServer.response("410 Gone", link, "{}"))) {
      var refused = assertInstanceOf(Answer.Refused.class, send(PATIENT, server, READ));
      assertEquals(Optional.of("65f1"), refused.refusal().canonical());
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {301, 302, 307, 308, 408, 409, 500, 502, 503, 504})
  void what_a_proxy_or_a_half_done_request_could_answer_is_unclear(int status) throws IOException {
    try (RawServer elsewhere = RawServer.answering(RawServer.response("200 OK", "", "{}"));
        RawServer server = RawServer.answering(RawServer.response(
            status + " Hm", "Location: " + elsewhere.access().baseUrl() + "/x\r\n", "{}"))) {
      assertInstanceOf(Answer.Unclear.class, send(PATIENT, server, WRITE));
      assertInstanceOf(Answer.Unclear.class, send(PATIENT, server, READ));
      assertEquals(2, server.requests().size());
      assertEquals(0, elsewhere.requests().size());
    }
  }

  @ParameterizedTest
  @CsvSource({"1763800007,1763800007", "soon,", "99999999999999999999,", "'',"})
  void a_limit_says_when_it_ends_if_it_can_be_read(String reset, Long expected) throws IOException {
    String header = "X-RateLimit-Reset: " + reset + "\r\n";
    try (RawServer server = RawServer.answering(RawServer.response("429 No", header, "{}"))) {
      var limited = assertInstanceOf(Answer.Limited.class, send(PATIENT, server, WRITE));
      assertEquals(Optional.ofNullable(expected).map(Instant::ofEpochSecond), limited.reset());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "null", "{\"id\":", "<html>Sorry</html>", "[]", "7"})
  void a_success_that_cannot_be_read_is_unclear(String body) throws IOException {
    try (RawServer server = RawServer.answering(RawServer.response("200 OK", "", body))) {
      assertInstanceOf(Answer.Unclear.class, send(PATIENT, server, WRITE));
    }
  }

  @Test
  void where_nobody_listens_nothing_is_sent() throws IOException {
    int port;
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      port = taken.getLocalPort();
    }
    Access nobody = new Access(URI.create("http://127.0.0.1:" + port), "token-of-a");
    assertInstanceOf(Answer.NotSent.class, send(PATIENT, nobody, WRITE));
  }

  @ParameterizedTest // K-25
  @ValueSource(booleans = {true, false})
  void who_was_stopped_on_the_way_sends_nothing_after_the_deadline(boolean write)
      throws IOException {
    long wokenUp = PATIENT.total().toNanos();
    // Only the sending thread sees that time has passed, as after a stop just before the first
    // byte.
    RestClient stopped =
        new RestClient(PATIENT, () -> Thread.currentThread().isVirtual() ? wokenUp : 0);
    try (RawServer server = RawServer.answering(RawServer.response("200 OK", "", "{}"))) {
      assertInstanceOf(Answer.NotSent.class, send(stopped, server, write ? WRITE : READ));
      assertEquals(0, server.requests().size());
    }
  }

  @Test
  void calls_that_belong_together_share_a_deadline() throws IOException { // K-25
    AtomicLong nanos = new AtomicLong();
    RestClient client = new RestClient(PATIENT, nanos::get);
    try (RawServer server = RawServer.answering(RawServer.response("200 OK", "", "{}"))) {
      Deadline deadline = client.deadline();
      assertInstanceOf(
          Answer.Ok.class, classified(client.exchange(server.access(), WRITE, deadline)));
      nanos.set(PATIENT.total().toNanos());
      assertInstanceOf(
          Answer.NotSent.class, classified(client.exchange(server.access(), WRITE, deadline)));
      assertEquals(1, server.requests().size());
    }
  }

  @Test
  void a_handshake_that_never_ends_sends_nothing() throws IOException {
    try (RawServer server = RawServer.answering("")) {
      assertInstanceOf(Answer.NotSent.class, send(HASTY, server.secureAccess(), WRITE));
      assertEquals(0, server.requests().size());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "HTTP/1.1 20",
        "HTTP/1.1 200 OK\r\nContent-Le",
        "HTTP/1.1 200 OK\r\n" + "Content-Length: 10\r\n\r\n{\"id\"",
        "nonsense\r\n\r\n"
      })
  void an_answer_that_breaks_off_is_unclear_and_not_asked_for_again(String start)
      throws IOException {
    RawServer.Script breakOff = (_, out) -> {
      out.write(start.getBytes(StandardCharsets.UTF_8));
      out.close();
    };
    try (RawServer server = new RawServer(breakOff)) {
      assertInstanceOf(Answer.Unclear.class, send(PATIENT, server, WRITE));
      assertEquals(1, server.requests().size());
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void a_kept_connection_that_closes_repeats_no_request(boolean write) throws IOException {
    RawServer.Script answersOnce = (number, out) -> {
      if (number == 1) {
        out.write(RawServer.response("200 OK", "", "{}").getBytes(StandardCharsets.UTF_8));
      } else {
        out.close();
      }
    };
    try (RawServer server = new RawServer(answersOnce)) {
      RestClient client = new RestClient(PATIENT);
      assertInstanceOf(Answer.Ok.class, send(client, server, READ));
      assertInstanceOf(Answer.Unclear.class, send(client, server, write ? WRITE : READ));
      assertEquals(2, server.requests().size());
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void a_trickle_is_cut_off_at_the_deadline(boolean write) throws Exception {
    CountDownLatch hungUp = new CountDownLatch(1);
    try (RawServer server = new RawServer((_, out) -> trickle(out, hungUp))) {
      var unclear =
          assertInstanceOf(Answer.Unclear.class, send(HASTY, server, write ? WRITE : READ));
      assertEquals("no answer in time", unclear.why());
      hungUp.await();
    }
  }

  /// One byte every few milliseconds, far within any read timeout, until the client hangs up.
  private static void trickle(OutputStream out, CountDownLatch hungUp) throws IOException {
    try {
      out.write(
          "HTTP/1.1 200 OK\r\nContent-Length: 60000\r\n\r\n".getBytes(StandardCharsets.UTF_8));
      for (int i = 0; i < 60_000; i++) {
        out.write(' ');
        LockSupport.parkNanos(5_000_000);
      }
    } finally {
      hungUp.countDown();
    }
  }

  @Test
  void silence_ends_with_the_read_timeout() throws IOException {
    Limits limits =
        new Limits(Duration.ofSeconds(5), Duration.ofMillis(200), Duration.ofSeconds(10), 1 << 10);
    try (RawServer server = new RawServer((_, _) -> {})) {
      var unclear = assertInstanceOf(Answer.Unclear.class, send(limits, server, WRITE));
      assertTrue(unclear.why().contains("SocketTimeoutException"), unclear.why());
      assertEquals(1, server.requests().size());
    }
  }

  @Test
  void an_answer_larger_than_allowed_is_not_read_to_its_end() throws IOException {
    String huge = "{\"id\":\"" + "1".repeat(64 << 10) + "\"}";
    try (RawServer server = RawServer.answering(RawServer.response("200 OK", "", huge))) {
      assertInstanceOf(Answer.Unclear.class, send(PATIENT, server, WRITE));
    }
  }

  @Test
  void a_compressed_answer_is_not_unpacked() throws IOException {
    String header = "Content-Encoding: gzip\r\n";
    try (RawServer server = RawServer.answering(RawServer.response("200 OK", header, "zzzz"))) {
      assertInstanceOf(Answer.Unclear.class, send(PATIENT, server, WRITE));
      assertFalse(server.requests().getFirst().toLowerCase(Locale.ROOT).contains("gzip"));
    }
  }

  @Test
  void no_token_is_told() throws IOException { // C-10
    try (RawServer server = RawServer.answering("")) {
      assertFalse(server.access().toString().contains("token-of-a"));
      assertFalse(send(HASTY, server, WRITE).toString().contains("token-of-a"));
    }
  }

  private static Answer<ConversationPayload> send(Limits limits, RawServer server, Call call) {
    return send(limits, server.access(), call);
  }

  private static Answer<ConversationPayload> send(Limits limits, Access access, Call call) {
    RestClient client = new RestClient(limits);
    return classified(client.exchange(access, call, client.deadline()));
  }

  private static Answer<ConversationPayload> send(RestClient client, RawServer server, Call call) {
    return classified(client.exchange(server.access(), call, client.deadline()));
  }

  private static Answer<ConversationPayload> classified(Exchange exchange) {
    return Classifying.classify(exchange, ConversationPayload.class);
  }
}
