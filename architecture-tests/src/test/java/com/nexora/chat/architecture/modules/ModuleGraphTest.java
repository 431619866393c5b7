package com.nexora.chat.architecture.modules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import com.nexora.chat.architecture.Build;
import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleDescriptor.Requires;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class ModuleGraphTest {

  private static final String ROOT = "com.nexora.chat";
  private static final String GOLDEN = "architecture-tests/src/test/resources/module-graph.txt";

  private static final ModuleGraph COMPILED = ModuleGraph.of(Build.here());

  @Test
  void compiled_modules_are_those_of_the_golden_graph() throws IOException {
    String actual = COMPILED.text();
    List<String> difference = ModuleGraph.difference(golden(), actual);
    if (!difference.isEmpty()) {
      fail("The module graph has changed:\n\n" + String.join("\n", difference)
          + "\n\nIf that is meant, make this the content of " + GOLDEN
          + " and say why in the commit:\n\n" + actual);
    }
  }

  @TestFactory
  Stream<DynamicTest> compiled_modules_obey() {
    return new ModuleRules(ROOT)
        .all().keySet().stream()
            .map(id -> DynamicTest.dynamicTest(
                id, () -> assertEquals(List.of(), violations(id, COMPILED.modules()))));
  }

  @TestFactory
  Stream<DynamicTest> planted_modules_are_caught() {
    Map<String, ModuleDescriptor> planted = Map.of(
        "domain-requires-nothing", requiring("domain", "java.sql"),
        "adapters-never-require-each-other", requiring("llm", ROOT + ".persistence"),
        "only-bootstrap-requires-adapters", requiring("application", ROOT + ".intercom"),
        "the-twin-requires-none-of-ours", requiring("twin", ROOT + ".domain"),
        "no-module-is-open", ModuleDescriptor.newOpenModule(ROOT + ".llm").build(),
        "only-payloads-and-templates-are-opened",
            module("llm").opens(ROOT + ".llm.prompt").build(),
        "packages-start-with-the-modules-name",
            module("llm").packages(Set.of(ROOT + ".llmextra")).build());
    return new ModuleRules(ROOT)
        .all().keySet().stream()
            .map(id -> DynamicTest.dynamicTest(id, () -> {
              ModuleDescriptor plant = Objects.requireNonNull(planted.get(id), "nothing planted");
              List<String> found = violations(id, List.of(plant));
              assertFalse(found.isEmpty(), "the planted module was not caught");
              assertTrue(found.getFirst().startsWith(plant.name() + ": "), found::toString);
            }));
  }

  @Test
  void a_module_that_drops_or_gains_a_line_changes_the_graph() {
    String clean = new ModuleGraph(List.of(module("llm").build())).text();
    assertEquals("module com.nexora.chat.llm\n", clean);
    ModuleDescriptor changed = module("llm")
        .requires(Set.of(Requires.Modifier.STATIC, Requires.Modifier.TRANSITIVE), "org.jspecify")
        .exports(ROOT + ".llm.prompt", Set.of("b", "a"))
        .opens(ROOT + ".llm.payload")
        .build();
    assertEquals("""
        module com.nexora.chat.llm
          requires static transitive org.jspecify
          exports com.nexora.chat.llm.prompt to [a, b]
          opens com.nexora.chat.llm.payload
        """, new ModuleGraph(List.of(changed)).text());
  }

  private static List<String> violations(String id, List<ModuleDescriptor> modules) {
    var rule = Objects.requireNonNull(new ModuleRules(ROOT).all().get(id));
    return modules.stream()
        .flatMap(module -> rule.apply(module).map(found -> module.name() + ": " + found))
        .toList();
  }

  private static ModuleDescriptor requiring(String name, String required) {
    return module(name).requires(required).build();
  }

  private static ModuleDescriptor.Builder module(String name) {
    return ModuleDescriptor.newModule(ROOT + '.' + name);
  }

  private static String golden() throws IOException {
    try (InputStream file =
        Objects.requireNonNull(ModuleGraphTest.class.getResourceAsStream("/module-graph.txt"))) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
