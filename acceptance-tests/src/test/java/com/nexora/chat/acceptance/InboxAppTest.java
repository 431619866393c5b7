package com.nexora.chat.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A teammate at the Inbox app, with the packaged service, its database and the twin. What Intercom
/// would send for them is signed and sent here.
class InboxAppTest {

  private static final Duration PATIENCE = Duration.ofSeconds(45);
  private static final String LOTTIE = "65f1b37d9a02c65e41d7f105";
  private static final String NORA = "9001001";
  private static final String MAYA = "9001002";

  @TempDir
  static Path work;

  private static RunningDemo demo;
  private static HttpClient http;

  @BeforeAll
  static void start() throws Exception {
    demo = new RunningDemo(work);
    http = HttpClient.newHttpClient();
  }

  @AfterAll
  static void stop() {
    http.close();
    demo.close();
  }

  @Test
  void a_teammate_silences_the_agent_and_gives_the_conversation_back() throws Exception {
    String talk = started("How do I cancel my subscription?");
    awaited(() -> replies(talk), count -> count == 1);
    String card = awaited(() -> card(talk), shown -> shown.contains("\"answered\""));
    says(card, "The agent has this conversation", "English", "Answered from", "/articles/");

    says(clicked(talk, "silence"), "The agent is silenced here", "Silenced by you");
    says(clicked(talk, "silence"), "The agent is silenced here");
    written(talk, "How do I reset my password?");
    awaited(() -> card(talk), shown -> shown.contains("not answered: silenced by teammate"));
    assertEquals(1, replies(talk));

    says(clicked(talk, "give-back"), "The agent is taking this conversation back");
    awaited(() -> replies(talk), count -> count == 2);
    awaited(() -> card(talk), shown -> shown.contains("The agent has this conversation"));
    assertEquals(0, assignmentsByTheAgent(talk));
  }

  @Test
  void a_conversation_that_was_handed_off_is_the_agents_again() throws Exception {
    String talk = started("I want to talk to a human");
    says(
        awaited(() -> card(talk), shown -> shown.contains("handed off: customer asked")),
        "A teammate has this conversation");
    assertEquals(1, assignmentsByTheAgent(talk));
    long repliesBefore = replies(talk);

    clicked(talk, "give-back");
    clicked(talk, "give-back");
    awaited(() -> isAssignedToTheAgent(talk), Boolean::booleanValue);
    awaited(() -> card(talk), shown -> shown.contains("The agent has this conversation"));
    clicked(talk, "give-back");
    awaited(() -> card(talk), shown -> shown.contains("The agent has this conversation"));
    assertEquals(2, assignmentsByTheAgent(talk));

    written(talk, "How do I cancel my subscription?");
    awaited(() -> replies(talk), count -> count == repliesBefore + 1);
  }

  @Test
  void a_conversation_nobody_has_read_is_shown_at_once() throws Exception {
    long[] millis = LongStream.range(0, 40)
        .map(i -> {
          long begun = System.nanoTime();
          says(card("stranger"), "nothing to show yet");
          return (System.nanoTime() - begun) / 1_000_000;
        })
        .skip(20)
        .sorted()
        .toArray();
    assertTrue(
        millis[millis.length / 2] < 200, () -> List.of(millis[0], millis[19]).toString());
  }

  @Test
  void a_wrong_signature_shows_nothing() throws Exception {
    var response = posted("initialize", body("stranger", ""), "00".repeat(32));
    assertEquals(401, response.statusCode());
    assertEquals("", response.body());
  }

  private static void says(String card, String... words) {
    for (String expected : words) {
      assertTrue(card.contains(expected), () -> expected + " is not in " + card);
    }
  }

  private static String card(String talk) {
    return shown("initialize", body(talk, ""));
  }

  private static String clicked(String talk, String button) {
    return shown("submit", body(talk, ",\"component_id\":\"" + button + "\",\"input_values\":{}"));
  }

  private static String body(String talk, String more) {
    return "{\"workspace_id\":\"hbl4demo\",\"workspace_region\":\"US\","
        + "\"admin\":{\"type\":\"admin\",\"id\":\"" + MAYA + "\"},"
        + "\"context\":{\"conversation_id\":\"" + talk + "\",\"location\":\"conversation\"},"
        + "\"conversation\":{\"type\":\"conversation\",\"id\":\"" + talk + "\"}" + more + "}";
  }

  private static String shown(String what, String body) {
    HttpResponse<String> response = posted(what, body, hmac(body));
    assertEquals(200, response.statusCode(), response::body);
    return response.body();
  }

  private static HttpResponse<String> posted(String what, String body, String signature) {
    return sent(HttpRequest.newBuilder(demo.serviceUrl("/canvas/intercom/hbl4demo/" + what))
        .header("X-Body-Signature", signature)
        .POST(BodyPublishers.ofString(body)));
  }

  private static String hmac(String body) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(
          new SecretKeySpec("acceptance-secret".getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
      return HexFormat.of().formatHex(mac.doFinal(body.getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String started(String words) {
    String made = told(
        "/twin/conversations",
        "{\"contact_id\":\"" + LOTTIE
            + "\",\"page_url\":\"https://www.harborlane.example/pricing\"," + "\"body\":\"" + words
            + "\"}");
    return found(made, "\"id\":\"(\\d+)\"");
  }

  private static void written(String talk, String words) {
    var _ = told("/twin/conversations/" + talk + "/messages", "{\"body\":\"" + words + "\"}");
  }

  private static String told(String path, String body) {
    HttpResponse<String> response =
        sent(HttpRequest.newBuilder(demo.twinUrl(path)).POST(BodyPublishers.ofString(body)));
    assertEquals(2, response.statusCode() / 100, response::body);
    return response.body();
  }

  private static String ledger() {
    return read(demo.twinUrl("/twin/ledger?kind=deed&limit=10000"));
  }

  /// What the customer has seen from the agent.
  private static long replies(String talk) {
    return deeds(talk, "comment");
  }

  private static long assignmentsByTheAgent(String talk) {
    return deeds(talk, "assignment");
  }

  private static long deeds(String talk, String type) {
    return Pattern.compile("\\{[^{}]*\\}")
        .matcher(ledger())
        .results()
        .map(entry -> entry.group())
        .filter(entry -> entry.contains("\"conversation\":\"" + talk + "\"")
            && entry.contains("\"type\":\"" + type + "\"")
            && entry.contains("\"author_id\":\"" + NORA + "\""))
        .count();
  }

  private static boolean isAssignedToTheAgent(String talk) {
    return read(demo.twinUrl("/twin/conversations/" + talk))
        .contains("\"assignee\":{\"id\":\"" + NORA + "\"");
  }

  private static String read(URI url) {
    return sent(HttpRequest.newBuilder(url)).body();
  }

  private static String found(String text, String pattern) {
    Matcher matcher = Pattern.compile(pattern).matcher(text);
    assertTrue(matcher.find(), () -> pattern + " is not in " + text);
    return matcher.group(1);
  }

  private static HttpResponse<String> sent(HttpRequest.Builder request) {
    try {
      return http.send(request.timeout(Duration.ofSeconds(10)).build(), BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /// Looks until it is so.
  private static <T> T awaited(Callable<T> look, Predicate<T> soFar) throws Exception {
    long end = System.nanoTime() + PATIENCE.toNanos();
    T seen = look.call();
    while (!soFar.test(seen)) {
      T last = seen;
      assertTrue(System.nanoTime() < end, () -> "It did not come to this: " + last);
      Thread.sleep(100);
      seen = look.call();
    }
    return seen;
  }
}
