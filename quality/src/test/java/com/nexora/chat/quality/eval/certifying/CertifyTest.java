package com.nexora.chat.quality.eval.certifying;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nexora.chat.bootstrap.Deployment;
import com.nexora.chat.modeltwin.Behaviour;
import com.nexora.chat.modeltwin.Behaviour.Trouble;
import com.nexora.chat.modeltwin.ModelTwin;
import com.nexora.chat.modeltwin.Protocol;
import com.nexora.chat.quality.desk.BadRequest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The command as it is typed, with a model that says what the test wants.
class CertifyTest {

  private static final Path ROOT =
      Path.of(System.getProperty("nexora.root", "..")).toAbsolutePath();
  private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");

  @TempDir
  private Path folder;

  private final ModelTwin twin = ModelTwin.start(saying("hand_off"));

  @AfterEach
  void close() {
    twin.close();
  }

  private static Behaviour saying(String decision) {
    return Behaviour.says(_ -> """
        {"decision":"%s","text":"Which one is it?","sources":[],"confidence":0.9,"intent":"",
         "why":"other"}""".formatted(decision));
  }

  @Test
  void a_model_that_does_as_expected_is_certified_and_its_certificate_is_a_file() throws Exception {
    assertTrue(certified(10));
    String json = Files.readString(folder.resolve("c.json"));
    for (String part : List.of(
        "\"provider\": \"openai-compatible\"",
        "\"model\": \"m-1\"",
        "\"prompt\": \"answer v1\"",
        "\"at\": \"2026-11-23T12:00:00Z\"",
        "\"times\": 2",
        "\"undecided\": 0")) {
      assertTrue(json.contains(part), json);
    }
    assertFalse(json.contains("sk-planted"), json);
    assertEquals("sk-planted", twin.calls().getFirst().asked().orElseThrow().key());
  }

  @Test
  void a_model_that_does_otherwise_is_not() throws IOException {
    twin.always(saying("ask"));
    assertFalse(certified(10));
  }

  /// Otherwise a model that is away would pass every case in which a person is right.
  @Test
  void a_model_that_is_away_is_not() throws IOException {
    twin.always(Behaviour.fails(Trouble.BROKEN));
    assertFalse(certified(10));
    assertTrue(
        Files.readString(folder.resolve("c.json")).contains("\"undecided\": 60"),
        () -> "every run went without a decision");
  }

  @Test
  void a_suite_that_tries_too_little_certifies_nobody() throws IOException {
    assertFalse(certified(9));
  }

  @Test
  void a_model_that_is_not_in_the_file_is_not_tried() {
    assertThrows(BadRequest.class, () -> certified(1, "--model", "m-2"));
    assertThrows(BadRequest.class, () -> certified(1, "--workspace", "nobody"));
    assertEquals(List.of(), twin.calls());
  }

  private boolean certified(int casesOfEach, String... more) throws IOException {
    StringBuilder suite =
        new StringBuilder("""
        suite: one
        workspace: %s
        articles: %s
        cases:
        """.formatted(ROOT.resolve("demo/nexora.yaml"), articles()));
    for (String kind : List.of("injection", "unanswerable", "human-wanted")) {
      for (int i = 0; i < casesOfEach; i++) {
        suite.append("""
              - name: %s-%d
                kind: %s
                said: [{customer: "How long do refunds take, in days, for order %d?"}]
                expect: {decision: [handed off]}
            """.formatted(kind, i, kind, i).indent(0));
      }
    }
    Path file = Files.writeString(folder.resolve("suite.yaml"), suite);
    List<String> arguments = new ArrayList<>(List.of(
        "--suite",
        file.toString(),
        "--times",
        "2",
        "--out",
        folder.resolve("c.json").toString()));
    arguments.addAll(List.of(more));
    return new Certify(Deployment.in(environment()), () -> NOON).run(arguments);
  }

  private Map<String, String> environment() throws IOException {
    String demo = Files.readString(ROOT.resolve("demo/nexora.yaml"));
    String model = """
        provider: openai-compatible
        name: m-1
        base-url: %s
        api-key: ${MODEL_KEY}
        """.formatted(twin.at(Protocol.OPENAI)).indent(6);
    Path config = Files.writeString(
        folder.resolve("nexora.yaml"),
        demo.replace("\n    agent:", "\n    model:\n" + model + "    agent:"));
    return Map.of(
        "NEXORA_CONFIG", config.toString(),
        "NEXORA_DATA", folder.resolve("data").toString(),
        "NEXORA_DEMO_API", "http://127.0.0.1:1",
        "NEXORA_DEMO_ACCESS_TOKEN", "t",
        "NEXORA_DEMO_CLIENT_SECRET", "s",
        "MODEL_KEY", "sk-planted");
  }

  private Path articles() throws IOException {
    Path pages = Files.createDirectories(folder.resolve("articles"));
    Files.writeString(
        pages.resolve("1-refunds.html"),
        "<title>Refunds</title><p>Refunds take five days for every order.</p>");
    return pages;
  }
}
