package com.nexora.chat.bootstrap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nexora.chat.application.port.ConfigVersion;
import com.nexora.chat.application.testing.ExamplePolicy;
import com.nexora.chat.application.testing.InMemoryConfigurations;
import com.nexora.chat.domain.policy.WorkspacePolicy;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import com.nexora.chat.llm.ModelPlan;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// What a node makes of what is published, look by look.
class LiveConfigurationTest {

  private static final WorkspaceId ACME = new WorkspaceId("acme");

  private static final String DOCUMENT = """
      name: Acme
      agent: "900"
      languages: [en]
      handoff-to: {team: "71"}
      attributes: {intent: Intent, outcome: Outcome}
      wording: {source: More, ask-back: What, handoff: Wait}
      """;

  private final InMemoryConfigurations store = new InMemoryConfigurations(() -> Instant.EPOCH);
  private final Roster roster = new Roster(List.of());
  private final LiveConfiguration live = new LiveConfiguration(
      new ConfiguredPolicies(Map.of(ACME, ExamplePolicy.askingBack(1))),
      new Published(store, Map.of(), Duration.ofSeconds(20)),
      roster);

  private void publish(String more) {
    long base = store.live(ACME).map(ConfigVersion::number).orElse(0L);
    var _ = store
        .publish(ACME, new ConfigVersion.Draft(DOCUMENT + more, "ana", "", base))
        .orElseThrow();
    live.look();
  }

  private String version() {
    return live.of(ACME).map(WorkspacePolicy::release).orElseThrow().version();
  }

  @Test
  void the_file_holds_until_something_is_published_and_then_the_newest_version() {
    live.look();
    assertEquals("file", version());
    publish("");
    assertEquals("1", version());
    publish("share: 2\n");
    assertEquals("2", version());
    assertEquals(2, live.of(ACME).orElseThrow().share());
  }

  @Test
  void a_version_that_contradicts_this_nodes_times_leaves_the_one_before() {
    publish("quiet-period: 1s\n");
    publish("quiet-period: 15s\n");
    assertEquals("1", version());
    publish("quiet-period: 2s\n");
    assertEquals("3", version());
  }

  @Test
  void a_version_that_names_a_list_on_some_disk_leaves_the_one_before() {
    publish("");
    publish("owners: [{file: owners.csv}]\n");
    assertEquals("1", version());
  }

  @Test
  void a_node_that_starts_takes_the_newest_it_can_use() {
    publish("share: 2\n");
    var _ = store
        .publish(ACME, new ConfigVersion.Draft("hologram: true", "ana", "", 1))
        .orElseThrow();
    live.look();
    assertEquals("1", version());
  }

  @Test
  void a_node_that_cannot_use_the_newest_version_forgets_nothing_by_an_older_one() { // C-17
    live.look();
    assertTrue(live.certain().of(ACME).isPresent(), "the file holds");
    publish("privacy: {keep-conversations-for: 30d}\n");
    assertTrue(live.certain().of(ACME).orElseThrow().retention().keep().isPresent());
    var _ = store
        .publish(ACME, new ConfigVersion.Draft("hologram: true", "ana", "", 1))
        .orElseThrow();
    live.look();
    assertEquals("1", version());
    assertEquals(Optional.empty(), live.certain().of(ACME));
    publish("privacy: {keep-conversations-for: 90d}\n");
    assertTrue(live.certain().of(ACME).isPresent());
  }

  @Test
  void whoever_publishes_is_served_without_an_entry_in_the_file_and_nothing_else_joins() {
    WorkspaceId young = new WorkspaceId("young");
    var _ = store
        .publish(young, new ConfigVersion.Draft("hologram: true", "ana", "", 0))
        .orElseThrow();
    live.look();
    assertEquals(List.of(), roster.all());
    var _ =
        store.publish(young, new ConfigVersion.Draft(DOCUMENT, "ana", "", 1)).orElseThrow();
    live.look();
    assertEquals(List.of(young), roster.all());
    assertEquals("2", live.of(young).orElseThrow().release().version());
  }

  @Test
  void nothing_that_reads_documents_prints_the_environment() {
    Map<String, String> secret = Map.of("KEY", "planted");
    Published published = new Published(store, secret, Duration.ofSeconds(20));
    String printed = published + " "
        + new Documents(Path.of("nexora.yaml"), List.of(), secret, Optional.of(published));
    assertFalse(printed.contains("planted"), printed);
  }

  @Test
  void the_models_are_those_of_the_published_version_and_without_one_those_of_the_file() {
    ModelPlan inFile = ModelPlan.BUILT_IN;
    live.look();
    assertEquals(Optional.of(inFile), Optional.of(live.models(_ -> inFile).apply(ACME)));
    publish("model: {provider: ollama, name: llama3.1, base-url: \"http://localhost:1\"}\n");
    assertEquals(
        "llama3.1", live.models(_ -> inFile).apply(ACME).models().getFirst().name());
  }
}
