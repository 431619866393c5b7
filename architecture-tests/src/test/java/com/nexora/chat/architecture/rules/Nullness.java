package com.nexora.chat.architecture.rules;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import org.jspecify.annotations.NullMarked;

/// The compiler checks for nulls only where a package asks it to.
record Nullness(String root) {

  List<Rule> rules() {
    return List.of(Rule.testsToo(
        "packages-are-null-marked",
        "without the mark on its package a class is not checked for nulls, and nothing says so",
        classes().that().resideInAPackage(root + "..").should(beInANullMarkedPackage())));
  }

  private static ArchCondition<JavaClass> beInANullMarkedPackage() {
    return new ArchCondition<>("be in a @NullMarked package") {
      @Override
      public void check(JavaClass item, ConditionEvents events) {
        if (!item.getPackage().isAnnotatedWith(NullMarked.class)) {
          events.add(SimpleConditionEvent.violated(
              item, item.getName() + " is in a package that is not @NullMarked"));
        }
      }
    };
  }
}
