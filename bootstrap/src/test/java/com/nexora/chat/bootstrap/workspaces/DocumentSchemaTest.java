package com.nexora.chat.bootstrap.workspaces;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/// The schema and the sections that read know the same keys. A key that only one of them knows
/// fails here, and is added to META-INF/workspace.schema.json or left out of it.
class DocumentSchemaTest {

  private static final YAMLMapper YAML = new YAMLMapper();
  private static final WorkspaceId DEMO = new WorkspaceId("hbl4demo");

  /// Asked for only to say that it does not belong there.
  private static final Set<String> REFUSED = Set.of("intercom");

  private final SchemaSample sample = new SchemaSample(DocumentSchema.text());

  private static Schema schema() {
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(DocumentSchema.text());
  }

  private static Set<String> wrong(String document) {
    JsonNode read = YAML.readTree(document);
    Set<String> wrong = new TreeSet<>();
    schema()
        .validate(read)
        .forEach(error -> wrong.add(error.getInstanceLocation() + " " + error.getMessage()));
    return wrong;
  }

  private static String demo() throws IOException {
    String file =
        Files.readString(Path.of(System.getProperty("nexora.root"), "demo", "nexora.yaml"));
    return EntryText.of(file, DEMO).orElseThrow();
  }

  @Test
  void the_demos_document_is_as_the_schema_says() throws IOException {
    assertEquals(Set.of(), wrong(demo()));
  }

  @Test
  void what_the_schema_does_not_know_is_refused() throws IOException {
    assertTrue(wrong(demo().replace("quiet-period: 0.7s", "quiet-perod: 0.7s")).stream()
        .anyMatch(error -> error.contains("quiet-perod")));
  }

  @Test
  void whatever_is_made_from_the_schema_is_as_the_schema_says() {
    for (String document : sample.documents()) {
      assertEquals(Set.of(), wrong(document), document);
    }
  }

  @Test
  void every_key_that_is_read_is_in_the_schema_and_the_other_way_round() {
    Map<String, Set<String>> read = new TreeMap<>();
    Map<String, Set<String>> described = new TreeMap<>();
    for (String document : sample.documents()) {
      asked(document)
          .forEach((path, keys) -> locate(path).ifPresent(place -> {
            read.computeIfAbsent(place.name(), _ -> new TreeSet<>()).addAll(keys);
            described.put(place.name(), new TreeSet<>(place.keys()));
          }));
    }
    Objects.requireNonNull(read.get("")).removeAll(REFUSED);
    assertTrue(described.size() > 25, () -> "only " + described.keySet());
    assertEquals(List.of(), differences(described, read));
  }

  private static List<String> differences(
      Map<String, Set<String>> described, Map<String, Set<String>> read) {
    List<String> differences = new ArrayList<>();
    described.forEach((place, keys) -> {
      read.getOrDefault(place, Set.of()).stream()
          .filter(key -> !keys.contains(key))
          .forEach(key -> differences.add("read, and not in the schema: " + place + " " + key));
      keys.stream()
          .filter(key -> !read.getOrDefault(place, Set.of()).contains(key))
          .forEach(key -> differences.add("in the schema, and never read: " + place + " " + key));
    });
    return differences;
  }

  private static Map<String, Set<String>> asked(String document) {
    Mistakes mistakes = new Mistakes("sample");
    var _ = WorkspaceDocument.read(
        document,
        new WorkspaceId("hbl4demo"),
        new Variables(Map.of(), true),
        mistakes,
        _ -> Optional.empty());
    return mistakes.asked();
  }

  /// @param name of the place, the same for every way that leads there
  private record Place(String name, Set<String> keys) {}

  /// Where a path leads in the schema; empty where keys are names that somebody chose.
  private Optional<Place> locate(String path) {
    Map<?, ?> here = sample.schema;
    String name = "";
    for (String step : path.isEmpty() ? new String[0] : path.replace("[", ".[").split("\\.", -1)) {
      Optional<Map<?, ?>> next = step(here, step);
      if (next.isEmpty()) {
        return Optional.empty();
      }
      name = next.get().get("$ref") instanceof String ref
          ? ref
          : name + "/" + (step.startsWith("[") ? "[]" : step);
      here = sample.resolved(next.get());
    }
    Set<String> keys = new TreeSet<>();
    for (Map<?, ?> one : SchemaSample.alternatives(here)) {
      keys.addAll(SchemaSample.properties(sample.resolved(one)).keySet());
    }
    return keys.isEmpty() ? Optional.empty() : Optional.of(new Place(name, keys));
  }

  private Optional<Map<?, ?>> step(Map<?, ?> here, String step) {
    for (Map<?, ?> each : SchemaSample.alternatives(here)) {
      Map<?, ?> one = sample.resolved(each);
      Object next =
          step.startsWith("[") ? one.get("items") : SchemaSample.properties(one).get(step);
      if (next instanceof Map<?, ?> place) {
        return Optional.of(place);
      }
    }
    return Optional.empty();
  }
}
