package com.nexora.chat.bootstrap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nexora.chat.application.testing.ExamplePolicy;
import com.nexora.chat.bootstrap.workspaces.ConfiguredWorkspace;
import com.nexora.chat.domain.conversation.TeammateId;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import com.nexora.chat.intercom.Connection;
import com.nexora.chat.twin.Twin;
import com.nexora.chat.twin.TwinSettings;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The twin's sample workspace, for a whole service to work in, and a customer of it.
final class Harborlane implements AutoCloseable {

  static final WorkspaceId ID = new WorkspaceId("hbl4demo");
  static final TeammateId NORA = new TeammateId("9001001");

  private static final String TOKEN = "twin-token";
  private static final String SECRET = "secret";
  private static final Duration PATIENCE = Duration.ofMinutes(2);

  private final HttpClient http = HttpClient.newHttpClient();
  private final Twin twin;

  Harborlane() {
    this(InstantSource.system());
  }

  /// @param clock the twin's time of day
  Harborlane(InstantSource clock) {
    TwinSettings settings = TwinSettings.of(
        Path.of(System.getProperty("nexora.root"), "intercom-twin", "sample"), TOKEN, SECRET);
    twin = Twin.start(settings.with(new TwinSettings.Behaviour(
        clock, settings.behaviour().callsPerWindow(), settings.behaviour().ledgerFile())));
  }

  URI url() {
    return twin.url();
  }

  void sendWebhooksTo(URI address) {
    twin.sendWebhooksTo(address);
  }

  /// @param connection empty when it is not in the workspaces file
  static ConfiguredWorkspace configured(Optional<Connection> connection) {
    return new ConfiguredWorkspace(
        ID, "Harborlane", connection, ExamplePolicy.spokenBy(NORA, ExamplePolicy.askingBack(1)));
  }

  Connection privateApp() {
    return new Connection(TOKEN, SECRET, twin.url());
  }

  /// What the demo's workspaces file takes from the environment.
  Map<String, String> environment() {
    return Map.of(
        "NEXORA_DEMO_API", twin.url().toString(),
        "NEXORA_DEMO_ACCESS_TOKEN", TOKEN,
        "NEXORA_DEMO_CLIENT_SECRET", SECRET);
  }

  /// An operator's `./nexora connect`.
  ///
  /// @return what it printed
  String connect(Map<String, String> environment, Connection app) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PrintStream both = new PrintStream(out, true, StandardCharsets.UTF_8);
    String typed = app.token() + "\n" + app.clientSecret() + "\n";
    int status = GrantCommand.run(
        List.of("connect", twin.url().toString()),
        environment,
        new ByteArrayInputStream(typed.getBytes(StandardCharsets.UTF_8)),
        both,
        both);
    String said = out.toString(StandardCharsets.UTF_8);
    assertEquals(0, status, said);
    return said;
  }

  /// A private app of the workspace, besides the first.
  Connection anotherApp() throws IOException {
    String made = post("/twin/apps", """
        {"client_id":"another","client_secret":"another-secret","private":true}""");
    Matcher token = Pattern.compile("\"access_token\"\\s*:\\s*\"([^\"]+)\"").matcher(made);
    assertTrue(token.find(), made);
    return new Connection(token.group(1), "another-secret", twin.url());
  }

  /// @return the conversation, as the twin's own screen shows it
  URI customerAsks(String question) throws IOException {
    return asks("65f1b37d9a02c65e41d7f101", question);
  }

  /// The same by somebody whose company has no owner to hand to.
  URI lottieAsks(String question) throws IOException {
    return asks("65f1b37d9a02c65e41d7f105", question);
  }

  private URI asks(String contact, String question) throws IOException {
    Matcher id = Pattern.compile("\"id\"\\s*:\\s*\"(\\d+)\"")
        .matcher(post("/twin/conversations", """
        {"contact_id":"%s","body":"%s",
         "page_url":"https://app.harborlane.example/settings/billing"}
        """.formatted(contact, question)));
    assertTrue(id.find());
    return URI.create(twin.url() + "/twin/conversations/" + id.group(1));
  }

  int replies(URI conversation) throws IOException {
    return count("\"kind\"\\s*:\\s*\"reply\"", get(conversation));
  }

  /// Waits until a node goes by a published version of the workspace's document.
  void awaitVersion(Service node, long version) throws IOException {
    URI metrics = URI.create("http://127.0.0.1:" + node.port() + "/metrics");
    String line =
        "\nnexora_configuration_version{workspace=\"%s\"} %d\n".formatted(ID.value(), version);
    await(() -> get(metrics).contains(line));
  }

  int searches() throws IOException {
    return count("/conversations/search", get(URI.create(twin.url() + "/twin/ledger")));
  }

  static int count(String pattern, String text) {
    return (int) Pattern.compile(pattern).matcher(text).results().count();
  }

  interface Condition {
    boolean holds() throws IOException;
  }

  static void await(Condition condition) throws IOException {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (!condition.holds()) {
      assertTrue(System.nanoTime() < end, "it never came");
      LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
    }
  }

  String post(String path, String json) throws IOException {
    return send(HttpRequest.newBuilder(URI.create(twin.url() + path))
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(json)))
        .body();
  }

  String get(URI address) throws IOException {
    return send(HttpRequest.newBuilder(address)).body();
  }

  /// With the private app's token, which the twin's own pages do not mind.
  HttpResponse<String> send(HttpRequest.Builder request) throws IOException {
    try {
      return http.send(
          request.header("Authorization", "Bearer " + TOKEN).timeout(PATIENCE).build(),
          BodyHandlers.ofString());
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    twin.close();
    http.close();
  }
}
