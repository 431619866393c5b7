package com.nexora.chat.architecture.rules;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;

/// How the packages within a module stand to each other.
record Packages(String root) {

  List<Rule> rules() {
    return List.of(
        Rule.shipped(
            "no-package-cycles",
            "packages that need each other are one package with a wall in the middle",
            slices().matching(root + ".(*).(*)..").should().beFreeOfCycles()),
        Rule.shipped(
            "inside-never-calls-the-door",
            "a module's root package is its door: it calls what is inside, and inside knows of it"
                + " only the values that come in and the failures that go out",
            classes().that(areInsideAModule()).should(takeOnlyValuesFromTheDoor())));
  }

  private DescribedPredicate<JavaClass> areInsideAModule() {
    return describe(
        "are inside a module",
        item -> item.getPackageName().startsWith(root + '.' + module(root, item) + '.'));
  }

  private ArchCondition<JavaClass> takeOnlyValuesFromTheDoor() {
    return new ArchCondition<>("take only values and failures from the module's root package") {
      @Override
      public void check(JavaClass item, ConditionEvents events) {
        String door = root + '.' + module(root, item);
        for (Dependency dependency : item.getDirectDependenciesFromSelf()) {
          JavaClass target = dependency.getTargetClass();
          if (target.getPackageName().equals(door) && !isValueOrFailure(target)) {
            events.add(SimpleConditionEvent.violated(item, dependency.getDescription()));
          }
        }
      }
    };
  }

  private static boolean isValueOrFailure(JavaClass type) {
    return type.isInterface()
        || type.isRecord()
        || type.isEnum()
        || type.isAssignableTo(Throwable.class);
  }

  /// `domain` for a class in `<root>.domain.turn`; empty outside the root.
  static String module(String root, JavaClass item) {
    String name = item.getPackageName();
    if (!name.startsWith(root + '.')) {
      return "";
    }
    String rest = name.substring(root.length() + 1);
    int dot = rest.indexOf('.');
    return dot < 0 ? rest : rest.substring(0, dot);
  }
}
