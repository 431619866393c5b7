package com.nexora.chat.intercom.webhook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Requests that a client of good faith would not send, byte by byte. The numbers in comments are
/// the faults of the catalogue that the tests answer.
@Timeout(60)
class StrictHttpTest {

  private static final String POST = "POST /webhooks/intercom/ws-a HTTP/1.1\r\nHost: x\r\n";

  /// What would be answered with 200 if anybody took it for a request of its own.
  private static final String HIDDEN = "HEAD /webhooks/intercom/ws-a HTTP/1.1\r\nHost: x\r\n\r\n";

  private Ingress ingress = new Ingress();

  @AfterEach
  void stop() {
    ingress.close();
  }

  @ParameterizedTest // I-20
  @ValueSource(
      strings = {
        "Content-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
        "Transfer-Encoding: chunked\r\nContent-Length: 4\r\n\r\n0\r\n\r\n",
        "Content-Length: 0\r\nContent-Length: 4\r\n\r\n",
        "Content-Length: 4\r\nContent-Length: 4\r\n\r\n",
        "Content-Length: 4, 4\r\n\r\n",
        "Content-Length: +4\r\n\r\n",
        "Content-Length: -4\r\n\r\n",
        "Content-Length: four\r\n\r\n",
        "Content-Length: 99999999999999999999\r\n\r\n",
        "Content-Length:\r\n\r\n",
        "Transfer-Encoding: gzip\r\n\r\n",
        "Transfer-Encoding: gzip, chunked\r\n\r\n0\r\n\r\n",
        "Transfer-Encoding: chunked, gzip\r\n\r\n0\r\n\r\n",
        "Transfer-Encoding: gzip\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
        "Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
        "Transfer-Encoding: xchunked\r\n\r\n0\r\n\r\n",
        "Transfer-Encoding: CHUNKED\r\n\r\n0\r\n\r\n",
        "Transfer-Encoding: identity\r\n\r\n",
        "Transfer-Encoding : chunked\r\n\r\n0\r\n\r\n",
        "X-Long: a\r\n folded: b\r\nContent-Length: 0\r\n\r\n",
        "X-Nul: a\0b\r\nContent-Length: 0\r\n\r\n",
        "X-Nul\0: a\r\nContent-Length: 0\r\n\r\n",
        "X-Lone: a\nContent-Length: 0\r\n\r\n",
        "Host: y\r\nContent-Length: 0\r\n\r\n",
        "no colon\r\n\r\n",
      })
  void a_request_whose_end_is_in_dispute_ends_the_connection(String rest) {
    refused(POST + rest + HIDDEN);
  }

  @Test
  void a_thousand_headers_are_too_many() { // I-20
    refused(POST + "a: b\r\n".repeat(1_000) + "\r\n" + HIDDEN);
    StringBuilder distinct = new StringBuilder(POST);
    for (int i = 0; i < 1_000; i++) {
      distinct.append("a").append(i).append(": b\r\n");
    }
    refused(distinct + "\r\n" + HIDDEN);
  }

  @Test
  void an_endless_header_is_too_long() { // I-20
    refused(POST + "a: " + "b".repeat(100_000) + "\r\n\r\n" + HIDDEN);
  }

  @ParameterizedTest // I-20
  @ValueSource(strings = {"zz\r\n", "-1\r\nx\r\n", "1;\r\nx\r\n", "\r\n"})
  void a_chunk_of_no_clear_size_ends_the_connection(String chunk) {
    refused(POST + "Transfer-Encoding: chunked\r\n\r\n" + chunk + "0\r\n\r\n" + HIDDEN);
  }

  @Test
  void a_chunk_larger_than_a_body_may_be_is_refused_before_it_comes() { // I-20
    String answer = ingress.say(POST + "Transfer-Encoding: chunked\r\n\r\n7fffffff\r\n");
    assertTrue(answer.startsWith("HTTP/1.1 413 "), answer);
  }

  @Test
  void an_encoded_body_is_refused_before_it_comes() { // I-21
    String answer =
        ingress.say(POST + "Content-Encoding: gzip\r\nContent-Length: 1000\r\n\r\n" + HIDDEN);
    assertTrue(answer.startsWith("HTTP/1.1 415 "), answer);
    assertFalse(answer.contains(" 200 "), answer);
  }

  @Test
  void two_requests_of_good_faith_may_share_a_connection() {
    restart(new Patience(Duration.ofSeconds(1), Duration.ofSeconds(1)));
    String head = "HEAD /webhooks/intercom/ws-a HTTP/1.1\r\nHost: x\r\n";
    String answers = ingress.say(head + "\r\n" + head + "\r\n");
    assertEquals(2, answers.split("HTTP/1.1 200 ", -1).length - 1, answers);
  }

  private void refused(String request) {
    String answer = ingress.say(request);
    assertTrue(answer.startsWith("HTTP/1.1 400 "), answer);
    assertEquals(1, answer.split("HTTP/1.1 ", -1).length - 1, answer);
    assertTrue(ingress.received().isEmpty());
  }

  @ParameterizedTest // I-22
  @ValueSource(
      strings = {
        "",
        "POST /webho",
        POST + "X-",
        POST + "Content-Length: 900000\r\n\r\n",
        POST + "Transfer-Encoding: chunked\r\n\r\nf0000\r\n"
      })
  void who_trickles_or_falls_silent_is_cut_off_and_nobody_else(String beginning)
      throws IOException {
    restart(new Patience(Duration.ofMillis(400), Duration.ofMillis(600)));
    try (Socket trickling = ingress.connect();
        Socket silent = ingress.connect()) {
      Thread trickle = Thread.ofVirtual().start(() -> trickle(trickling, beginning));
      silent.getOutputStream().write(beginning.getBytes(StandardCharsets.US_ASCII));
      assertEquals(200, ingress.postSigned("ws-a", Payloads.reply()));
      assertEquals("", untilTheEnd(silent));
      assertEquals("", untilTheEnd(trickling));
      assertEquals(200, ingress.postSigned("ws-a", Payloads.reply()));
      trickle.interrupt();
    }
    assertEquals(2, ingress.received().size());
  }

  @Test
  void a_kept_connection_has_its_time_for_each_request_anew() throws IOException {
    restart(new Patience(Duration.ofSeconds(30), Duration.ofMillis(300)));
    String head = "HEAD /webhooks/intercom/ws-a HTTP/1.1\r\nHost: x\r\n\r\n";
    try (Socket kept = ingress.connect()) {
      for (int i = 0; i < 3; i++) {
        kept.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
        assertTrue(oneAnswer(kept.getInputStream()).startsWith("HTTP/1.1 200 "));
        LockSupport.parkNanos(Duration.ofMillis(400).toNanos());
      }
    }
  }

  /// Without HTTP/2 there are no streams to reset, no tables to fill and no pings to flood with.
  @Test
  void nobody_can_speak_http_2() throws IOException { // I-23
    assertTrue(
        told("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n\0\0\0\4\0\0\0\0\0").startsWith("HTTP/1.1 400 "));
    String upgrade = HIDDEN.replace(
        "x\r\n",
        "x\r\nConnection: Upgrade, HTTP2-Settings\r\nUpgrade: h2c\r\nHTTP2-Settings: AAMAAABk\r\n");
    try (Socket polite = ingress.connect()) {
      polite.getOutputStream().write(upgrade.getBytes(StandardCharsets.US_ASCII));
      assertTrue(oneAnswer(polite.getInputStream()).startsWith("HTTP/1.1 200 "));
    }
    assertEquals(200, ingress.postSigned("ws-a", Payloads.reply()));
  }

  private String told(String bytes) throws IOException {
    try (Socket socket = ingress.connect()) {
      socket.getOutputStream().write(bytes.getBytes(StandardCharsets.ISO_8859_1));
      return untilTheEnd(socket);
    }
  }

  @Test
  void the_usual_patience_ends_within_ten_seconds() {
    Patience usual = Patience.USUAL;
    Duration longest = usual.idle().plus(usual.request());
    assertTrue(longest.compareTo(Duration.ofSeconds(10)) <= 0, longest.toString());
  }

  private void restart(Patience patience) {
    ingress.close();
    ingress = new Ingress(patience);
  }

  /// One byte every 20 milliseconds, far within any silence, until the server hangs up.
  private static void trickle(Socket socket, String beginning) {
    try {
      socket.getOutputStream().write(beginning.getBytes(StandardCharsets.US_ASCII));
      while (!Thread.currentThread().isInterrupted()) {
        socket.getOutputStream().write('a');
        LockSupport.parkNanos(20_000_000);
      }
    } catch (IOException _) {
      // The server has hung up.
    }
  }

  /// Everything until the server hangs up; a reset is one way to do so.
  private static String untilTheEnd(Socket socket) {
    StringBuilder all = new StringBuilder();
    try {
      for (int next = socket.getInputStream().read();
          next >= 0;
          next = socket.getInputStream().read()) {
        all.append((char) next);
      }
    } catch (java.net.SocketTimeoutException never) {
      throw new AssertionError("the connection was never cut", never);
    } catch (IOException _) {
      // Reset.
    }
    return all.toString();
  }

  private static String oneAnswer(InputStream in) throws IOException {
    StringBuilder head = new StringBuilder();
    while (head.indexOf("\r\n\r\n") < 0) {
      int next = in.read();
      if (next < 0) {
        return head + " and then nothing";
      }
      head.append((char) next);
    }
    return head.toString();
  }
}
