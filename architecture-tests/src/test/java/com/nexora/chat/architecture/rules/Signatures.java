package com.nexora.chat.architecture.rules;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noCodeUnits;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.conditions.ArchConditions;
import java.util.List;
import java.util.Set;

/// What a method may ask for.
record Signatures() {

  private static final Set<String> OPTIONALS = Set.of(
      "java.util.Optional",
      "java.util.OptionalInt",
      "java.util.OptionalLong",
      "java.util.OptionalDouble");

  List<Rule> rules() {
    return List.of(Rule.shipped(
        "no-optional-parameters",
        "the caller should not have to wrap what it has; a record's component may be absent, a"
            + " question may not",
        noCodeUnits()
            .that(describe("are neither private nor make a record", Signatures::isAsked))
            .should(ArchConditions.have(
                describe("an Optional parameter", Signatures::takesAnOptional)))));
  }

  private static boolean isAsked(JavaCodeUnit unit) {
    boolean makesARecord = unit.isConstructor() && unit.getOwner().isRecord();
    return !makesARecord && !unit.getModifiers().contains(JavaModifier.PRIVATE);
  }

  private static boolean takesAnOptional(JavaCodeUnit unit) {
    return unit.getRawParameterTypes().stream()
        .map(JavaClass::getName)
        .anyMatch(OPTIONALS::contains);
  }
}
