package com.nexora.chat.architecture.rules;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.net.URI;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A contract is an interface `…Contract` of tests in `application.testing`. The contract of a port
/// bears its name, or, where one contract covers several ports, hands them out itself. Either way
/// it must have tests and, in it or in a type nested in it, a method that gives the port, alone or
/// in a record: a contract cannot cover what it has no way to call.
final class KeepAContract extends ArchCondition<JavaClass> {

  private static final Pattern MODULE = Pattern.compile("/([^/]+)/target/(test-)?classes/");

  /// What all of JUnit's annotations for tests bear.
  private static final String TESTABLE = "org.junit.platform.commons.annotation.Testable";

  private final String root;

  KeepAContract(String root) {
    super("have a contract that tests of at least two modules keep");
    this.root = root;
  }

  @Override
  public void check(JavaClass port, ConditionEvents events) {
    Set<JavaClass> contracts = contracts(port);
    Set<JavaClass> tests = contracts.stream()
        .flatMap(contract -> contract.getAllSubclasses().stream())
        .filter(test -> !test.isInterface())
        .filter(test -> !test.getModifiers().contains(JavaModifier.ABSTRACT))
        .collect(Collectors.toSet());
    Set<String> modules =
        new TreeSet<>(tests.stream().map(KeepAContract::module).toList());
    if (contracts.isEmpty()) {
      report(port, events, "no contract with tests gives it");
    } else if (modules.size() < 2) {
      report(port, events, names(contracts) + " is kept by " + names(tests) + " in " + modules);
    }
  }

  private Set<JavaClass> contracts(JavaClass port) {
    Set<JavaClass> giving = giving(port);
    Set<JavaClass> named = giving.stream()
        .flatMap(item -> Stream.concat(Stream.of(item), item.getAllSubclasses().stream()))
        .filter(item -> item.getSimpleName().equals(port.getSimpleName() + "Contract"))
        .filter(this::isContract)
        .collect(Collectors.toSet());
    return named.isEmpty()
        ? giving.stream().filter(this::isContract).collect(Collectors.toSet())
        : named;
  }

  /// Top-level types with a method that gives the port.
  private static Set<JavaClass> giving(JavaClass port) {
    Stream<JavaClass> records = port.getFieldsWithTypeOfSelf().stream()
        .<JavaClass>map(JavaMember::getOwner)
        .filter(JavaClass::isRecord);
    return Stream.concat(Stream.of(port), records)
        .flatMap(given -> given.getMethodsWithReturnTypeOfSelf().stream())
        .map(method -> outermost(method.getOwner()))
        .collect(Collectors.toSet());
  }

  private static JavaClass outermost(JavaClass item) {
    return item.getEnclosingClass().map(KeepAContract::outermost).orElse(item);
  }

  private boolean isContract(JavaClass item) {
    return item.isInterface()
        && item.getPackageName().equals(root + ".application.testing")
        && item.getSimpleName().endsWith("Contract")
        && item.getAllMethods().stream().anyMatch(method -> method.isMetaAnnotatedWith(TESTABLE));
  }

  private static String module(JavaClass test) {
    String place =
        test.getSource().map(source -> source.getUri()).map(URI::toString).orElse("");
    Matcher found = MODULE.matcher(place);
    return found.find() ? found.group(1) : place;
  }

  private static String names(Set<JavaClass> classes) {
    return classes.stream().map(JavaClass::getName).sorted().toList().toString();
  }

  private static void report(JavaClass port, ConditionEvents events, String why) {
    events.add(SimpleConditionEvent.violated(port, port.getName() + ": " + why));
  }
}
