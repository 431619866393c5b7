package com.nexora.chat.bootstrap.workspaces;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nexora.chat.domain.tenancy.WorkspaceId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/// The demo's workspace shows whatever a rule can ask and do: what the schema has learned since is
/// shown there, too.
class DemoUsesAllTest {

  /// The id stands outside of the document, and the built-in model needs nothing of a provider's.
  private static final Set<String> NOT_SHOWN = Set.of("id", "model", "share");

  private final SchemaSample sample = new SchemaSample(DocumentSchema.text());
  private final Map<?, ?> demo = demo();

  private static Map<?, ?> demo() {
    try {
      String file =
          Files.readString(Path.of(System.getProperty("nexora.root"), "demo", "nexora.yaml"));
      return (Map<?, ?>) new Load(LoadSettings.builder().build())
          .loadFromString(EntryText.of(file, new WorkspaceId("hbl4demo")).orElseThrow());
    } catch (IOException missing) {
      throw new AssertionError(missing);
    }
  }

  /// @param part of the document in which all of it is to be found
  @ParameterizedTest
  @CsvSource({
    "condition, rules",
    "outcome, rules",
    "destination, rules",
    "rung, ladders",
    "rollout, rules"
  })
  void every_key_of_a_kind_is_used(String kind, String part) {
    Set<String> missing = described(Map.of("$ref", "#/$defs/" + kind));
    assertTrue(missing.size() > 2, () -> "only " + missing);
    missing.removeAll(used(Objects.requireNonNull(demo.get(part))));
    assertEquals(Set.of(), missing, () -> "of " + kind + " the demo does not show");
  }

  @Test
  void and_so_is_every_section() {
    Set<String> missing = described(sample.schema);
    missing.removeAll(demo.keySet());
    assertEquals(NOT_SHOWN, missing);
  }

  private Set<String> described(Map<?, ?> place) {
    Set<String> keys = new TreeSet<>();
    for (Map<?, ?> one : SchemaSample.alternatives(sample.resolved(place))) {
      keys.addAll(SchemaSample.properties(sample.resolved(one)).keySet());
    }
    return keys;
  }

  /// Every key, however deep.
  private static Set<String> used(Object place) {
    Set<String> keys = new TreeSet<>();
    switch (place) {
      case Map<?, ?> map ->
        map.forEach((key, value) -> {
          keys.add(String.valueOf(key));
          keys.addAll(used(value));
        });
      case List<?> list -> list.forEach(one -> keys.addAll(used(one)));
      default -> {}
    }
    return keys;
  }
}
