package com.nexora.chat.architecture.rules;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noCodeUnits;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.lang.conditions.ArchConditions;
import java.util.List;
import java.util.Set;

/// A failure says which one it is.
record Errors() {

  private static final Set<String> GENERIC = Set.of(
      "java.lang.Throwable",
      "java.lang.Exception",
      "java.lang.RuntimeException",
      "java.lang.Error");

  List<Rule> rules() {
    return List.of(
        Rule.shipped(
            "no-generic-throws-clause",
            "a caller who must expect everything can handle nothing",
            noCodeUnits()
                .should(ArchConditions.have(describe(
                    "a generic throws clause",
                    (JavaCodeUnit unit) ->
                        unit.getThrowsClause().getTypes().stream().anyMatch(Errors::isGeneric))))),
        Rule.shipped(
            "no-generic-exception",
            "an expected outcome is a value, a failure has its own type",
            noClasses().should().accessTargetWhere(makesAGenericException())));
  }

  /// A subclass that calls its superclass's constructor makes no generic exception.
  private static DescribedPredicate<JavaAccess<?>> makesAGenericException() {
    return describe("new generic exception", access -> {
      boolean callsSuper = access.getOrigin().getName().equals(Calls.CONSTRUCTOR)
          && access
              .getOriginOwner()
              .getRawSuperclass()
              .filter(access.getTargetOwner()::equals)
              .isPresent();
      return access.getTarget().getName().equals(Calls.CONSTRUCTOR)
          && isGeneric(access.getTargetOwner())
          && !callsSuper;
    });
  }

  private static boolean isGeneric(JavaClass type) {
    return GENERIC.contains(type.getName());
  }
}
