package com.nexora.chat.architecture.modules;

import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleDescriptor.Requires;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/// What every module graph of ours obeys, whatever the golden file says. Each rule gives its
/// violations in words.
record ModuleRules(String root) {

  private static final Set<String> ADAPTERS =
      Set.of("intercom", "llm", "persistence", "search", "console");

  Map<String, Function<ModuleDescriptor, Stream<String>>> all() {
    Map<String, Function<ModuleDescriptor, Stream<String>>> rules = new LinkedHashMap<>();
    rules.put("domain-requires-nothing", this::domainRequiresNothing);
    rules.put("adapters-never-require-each-other", this::adaptersNeverRequireEachOther);
    rules.put("only-bootstrap-requires-adapters", this::onlyBootstrapRequiresAdapters);
    rules.put("the-twin-requires-none-of-ours", this::twinRequiresNoneOfOurs);
    rules.put("no-module-is-open", ModuleRules::isOpen);
    rules.put("only-payloads-and-templates-are-opened", ModuleRules::opensMoreThanPayloads);
    rules.put("packages-start-with-the-modules-name", ModuleRules::strayPackages);
    return rules;
  }

  private Stream<String> domainRequiresNothing(ModuleDescriptor module) {
    return named(module, "domain")
        ? required(module).filter(name -> !Set.of("java.base", "org.jspecify").contains(name))
        : Stream.empty();
  }

  private Stream<String> adaptersNeverRequireEachOther(ModuleDescriptor module) {
    return isAdapter(module.name()) ? required(module).filter(this::isAdapter) : Stream.empty();
  }

  private Stream<String> onlyBootstrapRequiresAdapters(ModuleDescriptor module) {
    boolean wires = Stream.of("bootstrap", "torture", "benchmarks", "quality")
        .anyMatch(it -> named(module, it));
    return wires ? Stream.empty() : required(module).filter(this::isAdapter);
  }

  private Stream<String> twinRequiresNoneOfOurs(ModuleDescriptor module) {
    return named(module, "twin") || named(module, "modeltwin")
        ? required(module).filter(name -> name.startsWith(root + '.'))
        : Stream.empty();
  }

  private static Stream<String> isOpen(ModuleDescriptor module) {
    return module.isOpen() ? Stream.of("is open") : Stream.empty();
  }

  /// Payloads are for a mapper that reads through a public lookup, templates for their engine
  /// alone.
  private static Stream<String> opensMoreThanPayloads(ModuleDescriptor module) {
    return module.opens().stream()
        .filter(opened -> !opened.source().equals(module.name() + ".payload")
            && !(opened.source().equals(module.name() + ".template")
                && opened.targets().equals(Set.of("gg.jte.runtime"))))
        .map(ModuleDescriptor.Opens::source);
  }

  private static Stream<String> strayPackages(ModuleDescriptor module) {
    return module.packages().stream().filter(name -> !(name + '.').startsWith(module.name() + '.'));
  }

  private boolean named(ModuleDescriptor module, String name) {
    return module.name().equals(root + '.' + name);
  }

  private boolean isAdapter(String module) {
    return ADAPTERS.stream().anyMatch(adapter -> module.equals(root + '.' + adapter));
  }

  private static Stream<String> required(ModuleDescriptor module) {
    return module.requires().stream().map(Requires::name);
  }
}
