package com.nexora.chat.architecture.rules;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;

/// What the use cases ask of the outside, and on whose behalf.
record Ports(String root) {

  List<Rule> rules() {
    return List.of(
        Rule.shipped(
            "port-package-does-no-work",
            "a port is an interface; beside it stand only the values and failures it speaks in",
            classes()
                .that()
                .resideInAPackage(root + ".application.port")
                .and()
                .areTopLevelClasses()
                .should(beAnInterfaceOrAValue())),
        Rule.shipped(
            "ports-ask-whose-data",
            "what is not asked for one workspace can answer with another's data;"
                + " @CrossTenant with a reason marks the few that serve all",
            methods()
                .that()
                .areDeclaredInClassesThat(arePorts(root))
                .and()
                .areNotStatic()
                .and()
                .areNotPrivate()
                .should(takeTheWorkspaceFirst())),
        Rule.testsToo(
            "ports-keep-a-contract",
            "a fake that no contract holds to the adapter's behaviour drifts from it",
            classes().that(arePorts(root)).should(new KeepAContract(root))));
  }

  /// Driven interfaces: open to implementation, unlike the sealed results they give back.
  static DescribedPredicate<JavaClass> arePorts(String root) {
    return describe(
        "are ports",
        item -> item.getPackageName().equals(root + ".application.port")
            && item.isInterface()
            && !item.isAnnotation()
            && !item.isSealed()
            && !item.getSimpleName().equals("package-info"));
  }

  private ArchCondition<JavaMethod> takeTheWorkspaceFirst() {
    return new ArchCondition<>("take the WorkspaceId first or be @CrossTenant with a reason") {
      @Override
      public void check(JavaMethod method, ConditionEvents events) {
        List<JavaClass> parameters = method.getRawParameterTypes();
        boolean asked = !parameters.isEmpty()
            && parameters.getFirst().getName().equals(root + ".domain.tenancy.WorkspaceId");
        if (!asked && !Reason.given(method, "CrossTenant")) {
          events.add(SimpleConditionEvent.violated(
              method, method.getFullName() + " does not say whose data it is about"));
        }
      }
    };
  }

  private ArchCondition<JavaClass> beAnInterfaceOrAValue() {
    return new ArchCondition<>("be an interface, or a value or failure that never changes") {
      @Override
      public void check(JavaClass item, ConditionEvents events) {
        boolean value = item.isRecord() || item.isEnum() || isFrozen(item);
        if (!item.isInterface() && !value) {
          events.add(SimpleConditionEvent.violated(item, item.getName() + " can change"));
        }
        for (JavaClass implemented : item.getAllRawInterfaces()) {
          if (arePorts(root).test(implemented)) {
            events.add(SimpleConditionEvent.violated(
                item, item.getName() + " implements the port " + implemented.getSimpleName()));
          }
        }
      }
    };
  }

  private static boolean isFrozen(JavaClass item) {
    return item.getModifiers().contains(JavaModifier.FINAL)
        && item.getFields().stream()
            .map(JavaField::getModifiers)
            .allMatch(modifiers -> modifiers.contains(JavaModifier.FINAL));
  }
}
