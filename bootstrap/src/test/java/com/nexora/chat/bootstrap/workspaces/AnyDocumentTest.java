package com.nexora.chat.bootstrap.workspaces;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nexora.chat.application.port.MirrorKind;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/// Whatever somebody writes where something else belongs, reading gathers mistakes and never
/// throws: each place of the demo's document, and of every one that the schema describes, is
/// spoilt in every way.
class AnyDocumentTest {

  private static final WorkspaceId DEMO = new WorkspaceId("hbl4demo");

  /// What every document has, and what the demo does otherwise or without.
  private static final String OTHERWISE = """
      name: One
      agent: "900"
      languages: [en]
      handoff-to: {team: "71"}
      attributes: {intent: Intent, outcome: Outcome}
      wording: {source: More, ask-back: What, handoff: Wait}
      hours:
        schedules:
          - {name: o, time-zone: Europe/Berlin, week: {mon: 09:00-17:00},
             holidays: [{name: h, date: 12-25, open: 10:00-12:00}]}
          - {name: i, intercom: Sales}
        usual: o
        teams: {"7001001": i}
        reply-within: 2h
      rollout: {percent: 20, by: contact, others: shadow}
      coexistence: fin-first
      model:
        provider: openai
        name: gpt
        api-key: "${KEY}"
        prices: {input: 1, output: 2}
        budget: {tokens-a-day: 10, cost-a-day: 2.5}
        certification: {of: all, days: 30}
        fallbacks: [{provider: ollama, name: small}]
      """;

  private static final List<Object> SPOILT =
      List.of("", "?", "-1", "99999999999999999999", "${", List.of(), Map.of(), Map.of("", ""));

  private static Object tree(String document) {
    return new Load(LoadSettings.builder().build()).loadFromString(document);
  }

  /// Each as it would be with one place of it spoilt.
  private static void spoil(@Nullable Object here, Consumer<@Nullable Object> spoilt) {
    SPOILT.forEach(spoilt);
    spoilt.accept(null);
    if (here instanceof Map<?, ?> mapping) {
      mapping.forEach((key, value) -> {
        Map<Object, @Nullable Object> renamed = new LinkedHashMap<>(mapping);
        renamed.put("", renamed.remove(key));
        spoilt.accept(renamed);
        spoil(value, other -> {
          Map<Object, @Nullable Object> changed = new LinkedHashMap<>(mapping);
          changed.put(key, other);
          spoilt.accept(changed);
        });
      });
    } else if (here instanceof List<?> list) {
      for (int i = 0; i < Math.min(2, list.size()); i++) {
        int place = i;
        spoil(list.get(place), other -> {
          List<@Nullable Object> changed = new ArrayList<>(list);
          changed.set(place, other);
          spoilt.accept(changed);
        });
      }
    }
  }

  @Test
  void nothing_that_can_be_written_is_more_than_a_mistake() throws IOException {
    Set<String> documents = new LinkedHashSet<>();
    Dump dump = new Dump(DumpSettings.builder().build());
    List<String> samples = new ArrayList<>(new SchemaSample(DocumentSchema.text()).documents());
    samples.add(demo());
    samples.add(OTHERWISE);
    for (String sample : samples) {
      spoil(tree(sample), spoilt -> documents.add(dump.dumpToString(spoilt)));
    }
    assertTrue(documents.size() > 1_000, () -> "only " + documents.size());
    assertAll(documents.stream()
        .map(document -> () -> assertDoesNotThrow(() -> judge(document), document)));
  }

  private static String demo() throws IOException {
    String file =
        Files.readString(Path.of(System.getProperty("nexora.root"), "demo", "nexora.yaml"));
    return EntryText.of(file, DEMO).orElseThrow();
  }

  private static void judge(String document) {
    var _ = WorkspaceDocument.judge(
        "doc",
        document,
        DEMO,
        Map.of(),
        kind -> Optional.of(Set.of("71")).filter(_ -> kind == MirrorKind.TEAM));
  }
}
