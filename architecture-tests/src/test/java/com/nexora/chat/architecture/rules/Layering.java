package com.nexora.chat.architecture.rules;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.net.URI;
import java.text.BreakIterator;
import java.text.Normalizer;
import java.util.List;

/// Who may know whom.
record Layering(String root) {

  private static final String[] ADAPTERS = {"intercom", "llm", "persistence", "search", "console"};

  List<Rule> rules() {
    return List.of(
        Rule.shipped(
            "domain-stands-alone",
            "a decision that can be read without knowing Intercom, SQL or a model can be trusted",
            classes()
                .that()
                .resideInAPackage(root + ".domain..")
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(
                        root + ".domain..",
                        "java.lang",
                        "java.util",
                        "java.util.function",
                        "java.util.regex",
                        "java.util.stream",
                        "java.time..",
                        "java.math",
                        "org.jspecify..")
                    .or(values()))),
        Rule.shipped(
            "application-adds-only-domain",
            "the story of a message must run on fakes alone",
            classes()
                .that()
                .resideInAPackage(root + ".application..")
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(
                        root + ".application..",
                        root + ".domain..",
                        "java.lang",
                        "java.lang.annotation",
                        "java.util",
                        "java.util.concurrent..",
                        "java.util.function",
                        "java.util.regex",
                        "java.util.stream",
                        "java.time..",
                        "java.math",
                        "org.jspecify..")
                    .or(values()))),
        Rule.shipped(
            "adapters-never-meet",
            "each must be replaceable without touching another",
            classes().that(resideInAnyPackage(adapters())).should(knowNoOtherAdapter())),
        Rule.shipped(
            "only-bootstrap-knows-adapters",
            "everything else is wired to ports and must not care what is behind them; torture,"
                + " benchmarks and quality, which are not part of the service, wire the same parts"
                + " to kill, count and judge them",
            noClasses()
                .that(not(resideInAnyPackage(adapters())
                    .or(resideInAnyPackage(
                        root + ".bootstrap..",
                        root + ".torture..",
                        root + ".benchmarks..",
                        root + ".quality.."))))
                .should()
                .dependOnClassesThat(resideInAnyPackage(adapters()))),
        Rule.shipped(
            "nothing-knows-bootstrap",
            "wiring knows all parts; a part that knows the wiring closes the circle; torture and"
                + " quality, which are never shipped, kill the service as it is wired and judge it"
                + " as it is configured",
            noClasses()
                .that()
                .resideOutsideOfPackages(
                    root + ".bootstrap..", root + ".torture..", root + ".quality..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(root + ".bootstrap..")),
        Rule.shipped(
            "twin-stands-alone",
            "a stand-in that shares code with the service would share its mistakes",
            classes()
                .that()
                .resideInAnyPackage(twins())
                .should()
                .onlyDependOnClassesThat(
                    not(resideInAPackage(root + "..")).or(resideInAnyPackage(twins())))),
        Rule.shipped(
            "nothing-knows-torture",
            "what is killed must not know that it is, or it would be tested as nobody runs it",
            noClasses()
                .that()
                .resideOutsideOfPackage(root + ".torture..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(root + ".torture..")),
        Rule.shipped(
            "nothing-knows-benchmarks",
            "what is measured must not know that it is, or it would be measured as nobody runs it",
            noClasses()
                .that()
                .resideOutsideOfPackage(root + ".benchmarks..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(root + ".benchmarks..")),
        Rule.shipped(
            "nothing-knows-quality",
            "what is judged must not know by what, or it would be made to please the judge",
            noClasses()
                .that()
                .resideOutsideOfPackage(root + ".quality..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(root + ".quality..")),
        Rule.shipped(
            "nothing-knows-the-twin",
            "the service may learn of Intercom and of providers only what crosses the wire",
            noClasses()
                .that()
                .resideOutsideOfPackages(
                    root + ".twin..", root + ".modeltwin..", root + ".torture..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(twins())));
  }

  private String[] twins() {
    return new String[] {root + ".twin..", root + ".modeltwin.."};
  }

  /// Values of the platform that live among classes of another kind.
  private static DescribedPredicate<JavaClass> values() {
    return belongToAnyOf(URI.class, Normalizer.class, BreakIterator.class)
        .as("URI, Normalizer or BreakIterator");
  }

  private String[] adapters() {
    String[] packages = new String[ADAPTERS.length];
    for (int i = 0; i < ADAPTERS.length; i++) {
      packages[i] = root + '.' + ADAPTERS[i] + "..";
    }
    return packages;
  }

  private ArchCondition<JavaClass> knowNoOtherAdapter() {
    return new ArchCondition<>("know no other adapter") {
      @Override
      public void check(JavaClass item, ConditionEvents events) {
        for (Dependency dependency : item.getDirectDependenciesFromSelf()) {
          JavaClass target = dependency.getTargetClass();
          if (resideInAnyPackage(adapters()).test(target)
              && !Packages.module(root, target).equals(Packages.module(root, item))) {
            events.add(SimpleConditionEvent.violated(item, dependency.getDescription()));
          }
        }
      }
    };
  }
}
