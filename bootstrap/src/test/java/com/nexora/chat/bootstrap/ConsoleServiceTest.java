package com.nexora.chat.bootstrap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The console of a whole service, on PostgreSQL and beside the twin.
class ConsoleServiceTest {

  private static final Duration PATIENCE = Duration.ofMinutes(2);
  private static final String PASSWORD = "correct horse battery";

  @TempDir
  Path first;

  @TempDir
  Path second;

  private final Harborlane harborlane = new Harborlane();
  private final HttpClient http = HttpClient.newHttpClient();

  @Test
  void an_operator_opens_an_account_and_its_session_holds_on_every_node_until_it_ends()
      throws IOException, InterruptedException, SQLException {
    try (harborlane;
        SharedDatabase database = new SharedDatabase(first);
        Service one = node(database, first);
        Service two = node(database, second)) {
      assertEquals(
          "olga may sign in at /console.\nolga is editor of workspace hbl4demo.\n",
          account(database, "open", "olga", "--workspace", "hbl4demo", "--role", "editor"));
      assertTrue(account(database, "open", "olga").contains("There is an account named olga"));
      assertTrue(account(database, "list", "--workspace", "hbl4demo").contains("olga"));

      String session = signIn(one);
      String conversation = answered(one);
      // Both nodes know who it is, and what was decided.
      for (Service node : List.of(one, two)) {
        String list = get(node, session, "/console/w/hbl4demo/conversations").body();
        assertTrue(list.contains("How do I reset my password?"), list);
        String page = get(node, session, "/console/w/hbl4demo/conversations/" + conversation)
            .body();
        assertTrue(page.contains("<h2 id=\"said\">Transcript</h2>"), page);
        assertTrue(page.contains("customer"), page);
        assertTrue(page.contains("Rules tried"), page);
      }
      rated(() -> {
        database.ageFigures();
        return get(two, session, "/console/w/hbl4demo/numbers").body();
      });
      assertEquals(200, get(two, session, "/console/w/hbl4demo").statusCode());
      assertEquals(403, get(two, session, "/console/w/hbl4demo/people").statusCode());
      assertEquals(200, get(two, session, "/api/openapi.json").statusCode());
      assertEquals(401, get(two, session, "/api/v1/workspaces/hbl4demo/live").statusCode());

      account(database, "revoke", "olga", "--workspace", "hbl4demo");
      assertEquals(404, get(two, session, "/console/w/hbl4demo").statusCode());
      account(database, "password", "olga");
      assertEquals(303, get(two, session, "/console").statusCode());
    }
  }

  private interface Numbers {
    String read() throws IOException, InterruptedException, SQLException;
  }

  /// One rating is told by a webhook, and one is found by the search.
  private void rated(Numbers numbers) throws IOException, InterruptedException, SQLException {
    harborlane.post(welcomed() + "/rating", "{\"rating\":5}");
    String lost = welcomed();
    harborlane.post(
        "/twin/faults", "{\"webhook\":\"drop\",\"topic\":\"conversation.rating.added\"}");
    harborlane.post(lost + "/rating", "{\"rating\":4,\"remark\":\"not bad\"}");
    long end = System.nanoTime() + PATIENCE.toNanos();
    String page = numbers.read();
    while (!page.contains("<strong>4.5 of 5</strong> <span>2 ratings; 100.0 % gave 4 or 5")) {
      assertTrue(System.nanoTime() < end, page);
      LockSupport.parkNanos(Duration.ofMillis(500).toNanos());
      page = numbers.read();
    }
    assertTrue(page.contains("<h2>Confirmed</h2> <strong>66.7 %</strong>"), page);
    assertTrue(page.contains("<h2>Assumed quiet</h2> <strong>0.0 %</strong>"), page);
  }

  private String welcomed() throws IOException {
    URI conversation = harborlane.lottieAsks("thanks");
    Harborlane.await(() -> harborlane.replies(conversation) == 1);
    return conversation.getPath();
  }

  private String answered(Service node) throws IOException {
    harborlane.sendWebhooksTo(
        URI.create("http://127.0.0.1:" + node.port() + "/webhooks/intercom/" + Harborlane.ID));
    URI conversation = harborlane.customerAsks("How do I reset my password?");
    Harborlane.await(() -> harborlane.replies(conversation) == 1);
    return conversation.getPath().replaceAll(".*/", "");
  }

  private String signIn(Service node) throws IOException, InterruptedException {
    HttpResponse<String> response = http.send(
        HttpRequest.newBuilder(url(node, "/console/sign-in"))
            .header("Sec-Fetch-Site", "same-origin")
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(
                "name=olga&password=" + URLEncoder.encode(PASSWORD, StandardCharsets.UTF_8)))
            .build(),
        BodyHandlers.ofString());
    assertEquals(303, response.statusCode(), response.body());
    return response.headers().firstValue("Set-Cookie").orElseThrow().split(";", 2)[0];
  }

  private HttpResponse<String> get(Service node, String session, String path)
      throws IOException, InterruptedException {
    return http.send(
        HttpRequest.newBuilder(url(node, path)).header("Cookie", session).build(),
        BodyHandlers.ofString());
  }

  private static URI url(Service node, String path) {
    return URI.create("http://127.0.0.1:" + node.port() + path);
  }

  private String account(SharedDatabase database, String... words) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PrintStream both = new PrintStream(out, true, StandardCharsets.UTF_8);
    List<String> all = new ArrayList<>(List.of("account"));
    all.addAll(List.of(words));
    var _ = AccountCommand.run(
        all,
        database.environment(first),
        new ByteArrayInputStream((PASSWORD + "\n").getBytes(StandardCharsets.UTF_8)),
        both,
        both);
    return out.toString(StandardCharsets.UTF_8);
  }

  private Service node(SharedDatabase database, Path data) {
    Map<String, String> environment = new HashMap<>(database.environment(data));
    environment.put("NEXORA_POLL", "5");
    return Service.start(
        Settings.read(environment),
        List.of(Harborlane.configured(Optional.of(harborlane.privateApp()))),
        new ScriptedModels());
  }
}
