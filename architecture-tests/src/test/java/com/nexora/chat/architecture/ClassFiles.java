package com.nexora.chat.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;

import com.nexora.chat.architecture.rules.Rule;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.Stream;

/// What is judged. Class files are read from the folders of the modules, so that nothing is missed
/// because it is not on the class path, and so that each class tells its module by its place.
final class ClassFiles {

  static final String ROOT = "com.nexora.chat";
  static final String PLANTED_ROOT = ROOT + ".architecture.planted";

  static final JavaClasses WITH_TESTS = read();
  static final JavaClasses SHIPPED = WITH_TESTS.that(describe("ship", ClassFiles::ships));
  static final JavaClasses PLANTED = new ClassFileImporter().importPackages(PLANTED_ROOT);

  private ClassFiles() {}

  static JavaClasses within(Rule.Reach reach) {
    return switch (reach) {
      case SHIPPED -> SHIPPED;
      case TESTS_TOO -> WITH_TESTS;
    };
  }

  /// Modules whose tests are not there to be judged, because they were not compiled.
  static List<String> withoutCompiledTests() {
    Build build = Build.here();
    return build.compiledModules().stream()
        .filter(build::tests)
        .filter(module -> !Files.isDirectory(build.testClasses(module)))
        .toList();
  }

  private static JavaClasses read() {
    Build build = Build.here();
    ImportOption notPlanted = location -> !location.contains("/architecture/planted/");
    // JMH writes classes of its own next to the benchmarks, by its own rules.
    ImportOption notGenerated = location -> !location.contains("/benchmarks/target/test-classes/")
        || !location.contains("/jmh_generated/");
    return new ClassFileImporter()
        .withImportOption(notPlanted)
        .withImportOption(notGenerated)
        .importPaths(build.compiledModules().stream()
            .flatMap(module -> Stream.of(build.classes(module), build.testClasses(module)))
            .filter(Files::isDirectory)
            .toList());
  }

  private static boolean ships(JavaClass item) {
    return !item.getSource().orElseThrow().getUri().getPath().contains("/target/test-classes/");
  }
}
