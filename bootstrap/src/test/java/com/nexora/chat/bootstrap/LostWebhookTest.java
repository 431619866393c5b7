package com.nexora.chat.bootstrap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nexora.chat.application.testing.ExamplePolicy;
import com.nexora.chat.bootstrap.workspaces.ConfiguredWorkspace;
import com.nexora.chat.domain.conversation.TeammateId;
import com.nexora.chat.domain.policy.WorkspacePolicy;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import com.nexora.chat.intercom.Connection;
import com.nexora.chat.twin.Twin;
import com.nexora.chat.twin.TwinSettings;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The whole service with a real database, and an Intercom whose webhooks are lost (I-31).
class LostWebhookTest {

  private static final WorkspaceId WORKSPACE = new WorkspaceId("hbl4demo");
  private static final String TOKEN = "twin-token";
  private static final String SECRET = "secret";
  private static final TeammateId NORA = new TeammateId("9001001");
  private static final Duration PATIENCE = Duration.ofMinutes(2);
  private static final String DROP = "{\"webhook\":\"drop\"}";
  private static final String STARTS = """
      {"contact_id":"65f1b37d9a02c65e41d7f101","body":"Where is the moon?",
       "page_url":"https://app.harborlane.example/settings/billing"}
      """;

  @TempDir
  Path data;

  @Test
  void a_customer_whose_webhook_was_lost_is_answered_once() throws IOException {
    System.setProperty("DJL_CACHE_DIR", data.resolve("native").toString());
    Path sample = Path.of(System.getProperty("nexora.root"), "intercom-twin", "sample");
    try (Twin twin = Twin.start(TwinSettings.of(sample, TOKEN, SECRET));
        Service service = Service.start(settings(), List.of(workspace(twin.url())))) {
      twin.sendWebhooksTo(
          URI.create("http://127.0.0.1:" + service.port() + "/webhooks/intercom/" + WORKSPACE));
      post(twin.url() + "/twin/faults", DROP);
      Matcher id = Pattern.compile("\"id\"\\s*:\\s*\"(\\d+)\"")
          .matcher(post(twin.url() + "/twin/conversations", STARTS));
      assertTrue(id.find());
      URI conversation = URI.create(twin.url() + "/conversations/" + id.group(1));

      await(() -> replies(conversation) > 0);
      // Another search finds it again, and what was said as well.
      int searched = searches(twin);
      await(() -> searches(twin) > searched + 2);
      assertEquals(1, replies(conversation));
    }
  }

  private static int replies(URI conversation) throws IOException {
    return count("\"part_type\"\\s*:\\s*\"comment\"", get(conversation));
  }

  private static int searches(Twin twin) throws IOException {
    return count("/conversations/search", get(URI.create(twin.url() + "/twin/ledger")));
  }

  private static int count(String pattern, String text) {
    return (int) Pattern.compile(pattern).matcher(text).results().count();
  }

  private interface Condition {
    boolean holds() throws IOException;
  }

  private static void await(Condition condition) throws IOException {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (!condition.holds()) {
      assertTrue(System.nanoTime() < end, "it never came");
      LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
    }
  }

  private Settings settings() {
    return Settings.read(Map.of(
        "NEXORA_DATA",
        data.toString(),
        "NEXORA_PORT",
        "0",
        "NEXORA_WORKERS",
        "1",
        "NEXORA_POLL",
        "5"));
  }

  private static ConfiguredWorkspace workspace(URI api) {
    return new ConfiguredWorkspace(
        WORKSPACE, "Harborlane", Optional.of(new Connection(TOKEN, SECRET, api)), policy());
  }

  /// Of the sample's agent, who asks back what no article answers.
  private static WorkspacePolicy policy() {
    WorkspacePolicy usual = ExamplePolicy.askingBack(1);
    return new WorkspacePolicy(
        NORA,
        usual.languages(),
        usual.intents(),
        usual.rules(),
        usual.handoffTo(),
        usual.wording(),
        usual.attributes(),
        usual.questionsBack(),
        usual.quietPeriod(),
        usual.share());
  }

  private static String post(String url, String json) throws IOException {
    HttpURLConnection connection = open(URI.create(url));
    connection.setDoOutput(true);
    connection.setRequestProperty("Content-Type", "application/json");
    connection.getOutputStream().write(json.getBytes(StandardCharsets.UTF_8));
    return answer(connection);
  }

  private static String get(URI url) throws IOException {
    return answer(open(url));
  }

  private static HttpURLConnection open(URI url) throws IOException {
    HttpURLConnection connection = (HttpURLConnection) url.toURL().openConnection();
    connection.setRequestProperty("Authorization", "Bearer " + TOKEN);
    connection.setReadTimeout((int) PATIENCE.toMillis());
    return connection;
  }

  private static String answer(HttpURLConnection connection) throws IOException {
    try (var body = connection.getInputStream()) {
      return new String(body.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
