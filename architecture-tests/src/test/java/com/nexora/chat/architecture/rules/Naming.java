package com.nexora.chat.architecture.rules;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;
import java.util.regex.Pattern;

/// Names tell what a thing does.
record Naming(String root) {

  private static final Pattern EMPTY = Pattern.compile(".*(Impl|Manager|Helper|Utils?)");

  List<Rule> rules() {
    return List.of(
        Rule.testsToo(
            "names-say-something",
            "Impl, Manager, Helper and Util say only that no name was found",
            noClasses().should().haveNameMatching(EMPTY.pattern())),
        Rule.shipped(
            "ports-are-named-for-what-they-do",
            "that it is a port is told by its package",
            noClasses()
                .that()
                .resideInAPackage(root + ".application.port")
                .should()
                .haveSimpleNameEndingWith("Port")),
        Rule.shipped(
            "records-have-no-getters",
            "a record's component already has a name",
            noMethods()
                .that()
                .areDeclaredInClassesThat(describe("are records", JavaClass::isRecord))
                .should()
                .haveNameMatching("get[A-Z].*")));
  }
}
