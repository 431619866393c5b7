package com.nexora.chat.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The build as it lies on disk. A module is called by its folder, as in the root `pom.xml`.
public record Build(Path root) {

  private static final Pattern MODULE = Pattern.compile("<module>([^<]+)</module>");

  /// The build that runs this test.
  public static Build here() {
    String root = System.getProperty("nexora.root");
    if (root == null) {
      throw new IllegalStateException("set -Dnexora.root to the root folder of the repository");
    }
    return new Build(Path.of(root));
  }

  public List<String> modules() {
    try {
      return MODULE
          .matcher(Files.readString(root.resolve("pom.xml")))
          .results()
          .map((MatchResult found) -> found.group(1))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The modules that are compiled when the rules run. Acceptance tests come later: they start what
  /// was packaged and touch none of its classes.
  public List<String> compiledModules() {
    return modules().stream()
        .filter(module -> !module.equals("acceptance-tests"))
        .toList();
  }

  public Path classes(String module) {
    return root.resolve(module, "target", "classes");
  }

  public Path testClasses(String module) {
    return root.resolve(module, "target", "test-classes");
  }

  /// Whether the module ships anything.
  public boolean ships(String module) {
    return Files.isDirectory(mainSources(module));
  }

  /// Whether the module has tests.
  public boolean tests(String module) {
    return Files.isDirectory(root.resolve(module, "src", "test", "java"));
  }

  /// The packages in which a module has types to ship, as its source folders name them.
  public Set<String> shippedPackages(String module) {
    Set<String> packages = new TreeSet<>();
    for (Path file : javaFiles(mainSources(module), Build::declaresType)) {
      Path inside = mainSources(module).relativize(file);
      List<String> names = new ArrayList<>();
      inside.forEach(step -> names.add(step.toString()));
      names.removeLast();
      packages.add(String.join(".", names));
    }
    return packages;
  }

  /// Every Java file of every module, tests included.
  public List<Path> javaFiles() {
    return modules().stream()
        .flatMap(module -> javaFiles(root.resolve(module, "src"), file -> true).stream())
        .toList();
  }

  private Path mainSources(String module) {
    return root.resolve(module, "src", "main", "java");
  }

  private static boolean declaresType(Path file) {
    return !file.endsWith("module-info.java") && !file.endsWith("package-info.java");
  }

  private static List<Path> javaFiles(Path folder, Predicate<Path> wanted) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .filter(wanted)
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
