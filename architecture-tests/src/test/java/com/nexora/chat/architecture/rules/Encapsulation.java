package com.nexora.chat.architecture.rules;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.conditions.ArchConditions;
import java.lang.invoke.MethodHandles;
import java.lang.reflect.AccessibleObject;
import java.util.List;
import java.util.ServiceLoader;
import java.util.Set;

/// What a class gets, it gets through its constructor.
record Encapsulation(String root) {

  private static final Set<String> INJECTING =
      Set.of("Inject", "Autowired", "Resource", "Value", "ConfigProperty", "PersistenceContext");

  List<Rule> rules() {
    return List.of(
        Rule.shipped(
            "no-field-injection",
            "what a class needs is read from its constructor",
            noFields().should(beInjected())),
        Rule.shipped(
            "services-are-loaded-in-bootstrap",
            "what runs is decided in one place, not by what lies on the path",
            noClasses()
                .that()
                .resideOutsideOfPackage(root + ".bootstrap..")
                .should()
                .dependOnClassesThat()
                .areAssignableTo(ServiceLoader.class)),
        Rule.shipped(
            "access-is-never-forced",
            "a wall that code may lift protects nothing",
            noClasses()
                .should()
                .accessTargetWhere(describe(
                        "setAccessible",
                        (JavaAccess<?> access) ->
                            access.getTargetOwner().isAssignableTo(AccessibleObject.class)
                                && Set.of("setAccessible", "trySetAccessible")
                                    .contains(access.getTarget().getName()))
                    .or(Calls.to(MethodHandles.class, "privateLookupIn")))),
        Rule.shipped(
            "the-environment-is-read-in-bootstrap",
            "secrets enter in one place, and one test knows every setting",
            noClasses()
                .that()
                .resideOutsideOfPackages(root + ".bootstrap..", root + ".twin..")
                .should()
                .accessTargetWhere(
                    Calls.to(System.class, "getenv", "getProperty", "getProperties"))));
  }

  private static ArchCondition<JavaField> beInjected() {
    return ArchConditions.have(describe(
        "an injecting annotation",
        field -> field.getAnnotations().stream()
            .anyMatch(a -> INJECTING.contains(a.getRawType().getSimpleName()))));
  }
}
