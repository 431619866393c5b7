package com.nexora.chat.architecture.rules;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import java.util.List;

/// What stands in for the real thing in tests.
record Doubles(String root) {

  List<Rule> rules() {
    return List.of(Rule.testsToo(
        "no-mocks",
        "a mock repeats what its author believes; a fake is held to a contract",
        noClasses()
            .that()
            .resideInAPackage(root + "..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("..mockito..", "..easymock..", "..powermock..", "..mockk..")));
  }
}
