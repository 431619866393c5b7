package com.nexora.chat.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;

import com.nexora.chat.architecture.rules.Rule;
import com.nexora.chat.architecture.rules.Rules;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class ShippedCodeTest {

  private final Build build = Build.here();

  @TestFactory
  Stream<DynamicTest> shipped_code_obeys() { // I-08
    return new Rules(ClassFiles.ROOT)
        .all().stream().map(rule -> DynamicTest.dynamicTest(rule.id(), () -> obeys(rule)));
  }

  @TestFactory
  Stream<DynamicTest> every_package_that_ships_is_judged() {
    return build.modules().stream()
        .filter(build::ships)
        .map(module -> DynamicTest.dynamicTest(module, () -> {
          Set<String> missing = new TreeSet<>(build.shippedPackages(module));
          assertFalse(missing.isEmpty(), "the module has no sources");
          missing.removeAll(judgedPackages());
          assertEquals(List.of(), List.copyOf(missing), "packages of which no class was read");
        }));
  }

  @Test
  void every_module_of_the_build_is_known_to_the_rules() {
    assertEquals(
        List.of(
            "domain",
            "application",
            "intercom-twin",
            "model-twin",
            "adapters-intercom",
            "adapters-llm",
            "adapters-persistence",
            "adapters-search",
            "adapters-console",
            "bootstrap",
            "torture",
            "benchmarks",
            "quality",
            "architecture-tests",
            "acceptance-tests"),
        build.modules(),
        "A new module is judged only by rules that name its package: extend Layering, Technologies"
            + " and ModuleRules, then this list");
  }

  @Test
  void no_file_switches_rules_off() {
    assertNull(getClass().getResource("/archunit.properties"));
    assertNull(getClass().getResource("/archunit_ignore_patterns.txt"));
  }

  private void obeys(Rule rule) {
    List<String> untested =
        rule.reach() == Rule.Reach.TESTS_TOO ? ClassFiles.withoutCompiledTests() : List.of();
    assertEquals(List.of(), untested, "modules whose tests were not compiled, so cannot be judged");
    rule.arch().check(ClassFiles.within(rule.reach()));
  }

  private static Set<String> judgedPackages() {
    return ClassFiles.SHIPPED.stream()
        .map(item -> item.getPackageName())
        .collect(Collectors.toSet());
  }
}
