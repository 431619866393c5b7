package com.nexora.chat.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nexora.chat.modeltwin.Asked;
import com.nexora.chat.modeltwin.Behaviour;
import com.nexora.chat.modeltwin.ModelTwin;
import com.nexora.chat.modeltwin.Protocol;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The packaged service, on the module path, with one provider after the other: each is named in
/// the workspaces file while the service runs, and answers a customer.
class EveryProviderTest {

  private static final Duration PATIENCE = Duration.ofMinutes(2);
  private static final HttpClient HTTP = HttpClient.newHttpClient();

  private record Provider(String name, Protocol protocol) {}

  private static final List<Provider> PROVIDERS = List.of(
      new Provider("openai", Protocol.OPENAI),
      new Provider("openai-compatible", Protocol.OPENAI),
      new Provider("anthropic", Protocol.ANTHROPIC),
      new Provider("gemini", Protocol.GEMINI),
      new Provider("mistral", Protocol.MISTRAL),
      new Provider("ollama", Protocol.OLLAMA));

  @TempDir
  Path work;

  @Test
  void every_provider_answers_and_is_changed_for_the_next_without_a_restart() throws Exception {
    Path config = work.resolve("nexora.yaml");
    try (ModelTwin models = ModelTwin.start(Behaviour.says(EveryProviderTest::answer))) {
      configure(config, PROVIDERS.getFirst(), models);
      try (RunningDemo demo = new RunningDemo(work, config)) {
        for (Provider provider : PROVIDERS) {
          configure(config, provider, models);
          assertEquals(0, failures(models));
          awaitAnswerBy(provider.name(), demo);
          Asked asked = models.calls().getLast().asked().orElseThrow();
          assertEquals(provider.protocol(), asked.protocol());
          assertEquals("model-of-" + provider.name(), asked.model());
          assertEquals("planted-model-key", asked.key());
          assertTrue(asked.user().contains("How do I reset my password?"), asked.user());
        }
      }
    }
  }

  private static long failures(ModelTwin models) {
    return models.calls().stream().filter(call -> call.asked().isEmpty()).count();
  }

  private static String answer(Asked asked) {
    return """
        {"decision":"ask","text":"Which device is it, asks %s?","sources":[],"confidence":0.9,
         "intent":"","why":"other"}""".formatted(asked.model());
  }

  private static void configure(Path config, Provider provider, ModelTwin models)
      throws IOException {
    String demo = Files.readString(Distribution.ROOT.resolve("demo/nexora.yaml"));
    String section =
        """
            model:
              provider: %s
              name: model-of-%s
              base-url: %s
              api-key: ${MODEL_KEY}
        """.formatted(provider.name(), provider.name(), models.at(provider.protocol()));
    Files.writeString(config, demo.replace("\n    agent:", "\n" + section + "    agent:"));
  }

  /// Until the new file is followed, a customer is still answered by the model before.
  private static void awaitAnswerBy(String provider, RunningDemo demo)
      throws IOException, InterruptedException {
    long end = System.nanoTime() + PATIENCE.toNanos();
    String told = "";
    while (System.nanoTime() < end) {
      told = answerTo(demo, end);
      if (told.contains("asks model-of-" + provider + "?")) {
        return;
      }
    }
    throw new AssertionError(provider + " never answered: " + told);
  }

  private static String answerTo(RunningDemo demo, long end)
      throws IOException, InterruptedException {
    Matcher id = Pattern.compile("\"id\"\\s*:\\s*\"(\\d+)\"")
        .matcher(send(HttpRequest.newBuilder(demo.twinUrl("/twin/conversations"))
            .header("content-type", "application/json")
            .POST(BodyPublishers.ofString("""
                {"contact_id":"65f1b37d9a02c65e41d7f105","body":"How do I reset my password?"}"""))));
    assertTrue(id.find(), "no conversation was begun");
    URI conversation = demo.twinUrl("/twin/conversations/" + id.group(1));
    var _ = send(HttpRequest.newBuilder(demo.twinUrl(conversation.getPath() + "/teammate"))
        .header("content-type", "application/json")
        .POST(BodyPublishers.ofString("""
            {"admin_id":"9001002","action":"assign","assignee_type":"admin","assignee_id":"9001001"}
            """)));
    String now = "";
    while (System.nanoTime() < end && !now.contains("\"reply\"")) {
      Thread.sleep(100);
      now = send(HttpRequest.newBuilder(conversation));
    }
    return now;
  }

  private static String send(HttpRequest.Builder request) throws IOException, InterruptedException {
    return HTTP.send(request.build(), BodyHandlers.ofString()).body();
  }
}
