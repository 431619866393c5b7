package com.nexora.chat.architecture.modules;

import com.nexora.chat.architecture.Build;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleDescriptor.Requires;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The compiled modules, sorted by name.
record ModuleGraph(List<ModuleDescriptor> modules) {

  ModuleGraph {
    modules =
        modules.stream().sorted(Comparator.comparing(ModuleDescriptor::name)).toList();
  }

  static ModuleGraph of(Build build) {
    Path[] compiled = build.modules().stream()
        .map(build::classes)
        .filter(classes -> Files.exists(classes.resolve("module-info.class")))
        .toArray(Path[]::new);
    return new ModuleGraph(ModuleFinder.of(compiled).findAll().stream()
        .map(ModuleReference::descriptor)
        .toList());
  }

  /// One line for each thing a module says about itself.
  String text() {
    return modules.stream().map(ModuleGraph::text).collect(Collectors.joining("\n"));
  }

  /// What two such texts do not have in common: `-` for what only the first says, `+` for what only
  /// the second says.
  static List<String> difference(String first, String second) {
    List<String> before = statements(first);
    List<String> after = statements(second);
    return Stream.concat(
            before.stream().filter(line -> !after.contains(line)).map(line -> "- " + line),
            after.stream().filter(line -> !before.contains(line)).map(line -> "+ " + line))
        .toList();
  }

  /// Each line under the name of its module.
  private static List<String> statements(String text) {
    return Stream.of(text.split("\n\n"))
        .map(String::strip)
        .filter(block -> !block.isEmpty())
        .flatMap(block -> {
          List<String> lines = block.lines().map(String::strip).toList();
          return lines.stream()
              .map(line -> line.equals(lines.getFirst()) ? line : lines.getFirst() + ": " + line);
        })
        .toList();
  }

  private static String text(ModuleDescriptor module) {
    Stream<String> requires = module.requires().stream()
        .filter(required -> !required.modifiers().contains(Requires.Modifier.MANDATED))
        .map(required -> "requires" + words(required.modifiers()) + ' ' + required.name());
    Stream<String> exports = module.exports().stream()
        .map(exported -> "exports " + exported.source() + to(exported.targets()));
    Stream<String> opens =
        module.opens().stream().map(opened -> "opens " + opened.source() + to(opened.targets()));
    Stream<String> uses = module.uses().stream().map(used -> "uses " + used);
    Stream<String> provides = module.provides().stream()
        .map(given -> "provides " + given.service() + " with " + given.providers());
    return Stream.of(requires, exports, opens, uses, provides)
        .flatMap(lines -> lines.sorted().map(line -> "  " + line + '\n'))
        .collect(Collectors.joining(
            "", (module.isOpen() ? "open module " : "module ") + module.name() + '\n', ""));
  }

  private static String words(Set<Requires.Modifier> modifiers) {
    return modifiers.stream()
        .map(modifier -> ' ' + modifier.name().toLowerCase(Locale.ROOT))
        .sorted()
        .collect(Collectors.joining());
  }

  private static String to(Set<String> targets) {
    return targets.isEmpty() ? "" : " to " + targets.stream().sorted().toList();
  }
}
