package com.nexora.chat.bootstrap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nexora.chat.application.port.ConfigVersion;
import com.nexora.chat.application.testing.InMemoryConfigurations;
import com.nexora.chat.application.testing.InMemoryMirror;
import com.nexora.chat.application.testing.InMemoryStore;
import com.nexora.chat.application.usecase.ReadDocument;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// An operator has published a model with a key from the environment.
class ReadingDocumentsTest {

  private static final WorkspaceId ACME = new WorkspaceId("acme");

  private static final String PUBLISHED = """
      name: Acme
      agent: "7"
      languages: [en]
      handoff-to: {team: "8"}
      attributes: {intent: Nexora intent, outcome: Nexora outcome}
      wording: {source: More, ask-back: What is it about?, handoff: Somebody will come.}
      model:
        provider: openai
        name: small
        api-key: ${MODEL_KEY}
      """;

  @TempDir
  Path folder;

  private final InMemoryStore memory = new InMemoryStore();
  private final InMemoryConfigurations store = new InMemoryConfigurations(memory);

  private ReadDocument reading() {
    assertTrue(
        store.publish(ACME, new ConfigVersion.Draft(PUBLISHED, "op", "", 0)).isPresent());
    return beside(folder.resolve("none.yaml"));
  }

  private ReadDocument beside(Path file) {
    return new ReadingDocuments(
        new Published(
            store,
            Map.of("MODEL_KEY", "sk-planted", "NEXORA_MASTER_KEY", "planted-master"),
            Duration.ofMinutes(10)),
        file,
        new InMemoryMirror(memory));
  }

  private static List<String> mistakes(ReadDocument reading, String document) {
    return reading.read(ACME, document).mistakes();
  }

  @Test
  void what_is_beside_the_model_can_be_changed() {
    assertEquals(List.of(), mistakes(reading(), PUBLISHED.replace("name: Acme", "name: Acme Inc")));
  }

  @Test
  void a_secret_of_the_environment_is_sent_to_no_address_that_an_editor_names() { // C-08
    ReadDocument reading = reading();
    for (String evil : List.of(
        PUBLISHED + "  base-url: https://evil.example\n",
        PUBLISHED.replace("${MODEL_KEY}", "stored:ours") + "  base-url: https://evil.example\n",
        PUBLISHED.replace("${MODEL_KEY}", "stored:ours") + "  base-url: http://127.0.0.1:5432\n",
        PUBLISHED.replace("${MODEL_KEY}", "stored:ours") + "  allow-private: true\n",
        PUBLISHED.replace("MODEL_KEY", "NEXORA_MASTER_KEY"),
        PUBLISHED.replace("api-key: ${MODEL_KEY}", "base-url: https://evil.example/${MODEL_KEY}"),
        PUBLISHED.replace("provider: openai", "provider: mistral"))) {
      assertTrue(
          mistakes(reading, evil).stream()
              .anyMatch(told -> told.contains("whoever runs the service")),
          evil);
    }
  }

  @Test
  void what_leaves_out_every_language_is_a_mistake() {
    assertEquals(1, mistakes(reading(), PUBLISHED.replace("[en]", "[]")).size());
  }

  @Test
  void a_key_that_is_stored_needs_nobody_else() {
    assertEquals(List.of(), mistakes(reading(), PUBLISHED.replace("${MODEL_KEY}", "stored:ours")));
  }

  @Test
  void no_value_of_the_environment_is_told() {
    ReadDocument reading = reading();
    String told = "" + reading.read(ACME, PUBLISHED.replace("small", "${NEXORA_MASTER_KEY}"))
        + reading.differences(PUBLISHED, PUBLISHED.replace("MODEL_KEY", "NEXORA_MASTER_KEY"));
    assertFalse(told.contains("planted"), told);
  }

  @Test
  void what_serves_is_the_live_version_or_the_files_entry() throws IOException {
    assertEquals(PUBLISHED, reading().serving(ACME));
    Path file = Files.writeString(folder.resolve("nexora.yaml"), """
        workspaces:
          - id: other
            name: Other
          - id: globex
            name: Globex
        """);
    assertEquals("name: Globex", beside(file).serving(new WorkspaceId("globex")).strip());
    assertEquals("", beside(folder.resolve("none.yaml")).serving(new WorkspaceId("globex")));
  }

  @Test
  void what_would_fill_all_memory_or_keep_somebody_busy_is_not_looked_at() {
    ReadDocument reading = reading();
    StringBuilder bomb = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x]\n");
    for (int i = 1; i <= 16; i++) {
      bomb.append("a%d: &a%d [*a%d, *a%d, *a%d]\n".formatted(i, i, i - 1, i - 1, i - 1));
    }
    for (String evil : List.of(
        bomb.toString(), "a: &a [[*a]]", "[".repeat(60_000), "a: " + "{b: ".repeat(5_000))) {
      assertEquals(1, mistakes(reading, evil).size());
      assertTrue(mistakes(reading, evil).getFirst().contains("cannot be read"));
      assertTrue(reading.policy(ACME, evil).isEmpty());
    }
    StringBuilder unknown = new StringBuilder(PUBLISHED);
    for (int i = 0; i < 5_000; i++) {
      unknown.append("key").append(i).append(": 1\n");
    }
    assertEquals(200, mistakes(reading, unknown.toString()).size());
  }

  @Test
  void what_is_no_yaml_is_told_and_not_compared() {
    ReadDocument reading = reading();
    assertFalse(mistakes(reading, "a: [").isEmpty());
    assertThrows(IllegalArgumentException.class, () -> reading.differences("a: [", "b: 1"));
    assertTrue(reading.policy(ACME, "a: [").isEmpty());
    assertTrue(reading.policy(ACME, PUBLISHED).isPresent());
  }
}
