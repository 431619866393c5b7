package com.nexora.chat.bootstrap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nexora.chat.application.port.OpenObligation;
import com.nexora.chat.application.port.OpenObligation.State;
import com.nexora.chat.application.testing.ExamplePolicy;
import com.nexora.chat.bootstrap.workspaces.ConfiguredWorkspace;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import com.nexora.chat.intercom.Connection;
import com.nexora.chat.intercom.IntercomSettings;
import io.helidon.http.Status;
import io.helidon.webserver.WebServer;
import io.helidon.webserver.http.HttpRouting;
import java.io.IOException;
import java.net.ConnectException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A stop while a turn is under way, with a real database and real HTTP.
class StoppingTest {

  private static final WorkspaceId ACME = new WorkspaceId("acme");
  private static final String SECRET = "secret";
  private static final long PATIENCE_SECONDS = 120;

  /// Within what the database keeps a send lock for.
  private static final Duration LONGEST_CALL = Duration.ofSeconds(50);

  /// The turn waits for the test, however slow the machine: a call that is given up would end it.
  private static final Surroundings UNHURRIED = new Surroundings() {
    @Override
    public IntercomSettings patience() {
      IntercomSettings usual = IntercomSettings.DEFAULTS;
      return new IntercomSettings(
          usual.connectTimeout(),
          LONGEST_CALL,
          LONGEST_CALL,
          usual.largestAnswer(),
          usual.largestWebhook(),
          usual.unprovenWebhooks());
    }

    @Override
    public Duration lease() {
      return LONGEST_CALL.multipliedBy(8);
    }
  };

  @TempDir
  Path data;

  private final CountDownLatch underWay = new CountDownLatch(1);
  private final CountDownLatch mayGoOn = new CountDownLatch(1);
  private final WebServer intercom = WebServer.builder()
      .host("127.0.0.1")
      .shutdownHook(false)
      .routing(HttpRouting.builder()
          .get(
              "/articles",
              (_, response) ->
                  response.send("{\"data\":[],\"total_count\":0,\"pages\":{\"total_pages\":0}}"))
          .post("/conversations/search", (_, response) -> response.send("{\"conversations\":[]}"))
          // By its number: what is mirrored or looked for below the same path is no turn.
          .get("/conversations/1", (_, response) -> {
            underWay.countDown();
            assertTrue(mayGoOn.await(PATIENCE_SECONDS, TimeUnit.SECONDS));
            response.status(Status.NOT_FOUND_404).send("{}");
          }))
      .build()
      .start();

  @AfterEach
  void stop() {
    mayGoOn.countDown();
    intercom.stop();
  }

  @Test
  void what_is_under_way_is_finished_and_webhooks_are_taken_until_then() throws Exception {
    System.setProperty("DJL_CACHE_DIR", data.resolve("native").toString());
    Service service = Service.start(settings(), List.of(workspace()), UNHURRIED);
    String url = "http://127.0.0.1:" + service.port();
    assertEquals(200, webhook(url, "1"));
    assertTrue(underWay.await(PATIENCE_SECONDS, TimeUnit.SECONDS), "a turn begins");
    assertTrue(metrics(url).contains("# TYPE nexora_open_obligations gauge"));

    Thread stopping = Thread.ofPlatform().start(service::close);
    awaitStopping(url);
    assertTrue(stopping.isAlive(), "it waits for the turn");
    assertEquals(200, webhook(url, "2"));
    mayGoOn.countDown();
    stopping.join(Duration.ofSeconds(PATIENCE_SECONDS));
    assertFalse(stopping.isAlive());

    assertThrows(ConnectException.class, () -> status(url + "/health"));
    // The first was given back, to be looked at again later; the second waits for the next start.
    assertEquals(Map.of("1", true, "2", true), waiting());
  }

  private void awaitStopping(String url) throws IOException {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
    while (!answer(url + "/ready").contains("STOPPING")) {
      assertTrue(System.nanoTime() < end, "it never said that it is stopping");
      LockSupport.parkNanos(10_000_000);
    }
    assertEquals(503, status(url + "/ready"));
  }

  /// By conversation, whether it is free for the next worker.
  private Map<String, Boolean> waiting() {
    Map<String, Boolean> waiting = new TreeMap<>();
    try (Storage storage = Storage.open(settings(), List.of())) {
      for (OpenObligation owed : storage.persistence().oversight().open(ACME, Duration.ZERO, 10)) {
        waiting.put(
            owed.conversation().value(), owed.state() == State.LATER || owed.state() == State.DUE);
      }
    }
    return waiting;
  }

  private Settings settings() {
    return Settings.read(
        Map.of("NEXORA_DATA", data.toString(), "NEXORA_PORT", "0", "NEXORA_WORKERS", "1"));
  }

  private ConfiguredWorkspace workspace() {
    return new ConfiguredWorkspace(
        ACME,
        "Acme",
        Optional.of(
            new Connection("token", SECRET, URI.create("http://127.0.0.1:" + intercom.port()))),
        ExamplePolicy.askingBack(0));
  }

  private static int webhook(String url, String conversation) throws Exception {
    byte[] body = """
        {"type":"notification_event","app_id":"acme","id":"notif_%1$s",
         "topic":"conversation.user.created",
         "data":{"item":{"type":"conversation","id":"%1$s",
                         "source":{"id":"m%1$s","body":"Hi","author":{"type":"user","id":"u"}}}}}
        """.formatted(conversation).getBytes(StandardCharsets.UTF_8);
    Mac mac = Mac.getInstance("HmacSHA1");
    mac.init(new SecretKeySpec(SECRET.getBytes(StandardCharsets.UTF_8), "HmacSHA1"));
    HttpURLConnection connection = open(url + "/webhooks/intercom/acme");
    connection.setDoOutput(true);
    connection.setRequestProperty(
        "X-Hub-Signature", "sha1=" + HexFormat.of().formatHex(mac.doFinal(body)));
    connection.setRequestProperty("Content-Type", "application/json");
    connection.getOutputStream().write(body);
    return connection.getResponseCode();
  }

  private static int status(String url) throws IOException {
    return open(url).getResponseCode();
  }

  private static String metrics(String url) throws IOException {
    return answer(url + "/metrics");
  }

  private static String answer(String url) throws IOException {
    HttpURLConnection connection = open(url);
    try (var body = connection.getResponseCode() < 400
        ? connection.getInputStream()
        : connection.getErrorStream()) {
      return new String(body.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static HttpURLConnection open(String url) throws IOException {
    HttpURLConnection connection = (HttpURLConnection) URI.create(url).toURL().openConnection();
    connection.setReadTimeout((int) TimeUnit.SECONDS.toMillis(PATIENCE_SECONDS));
    return connection;
  }
}
