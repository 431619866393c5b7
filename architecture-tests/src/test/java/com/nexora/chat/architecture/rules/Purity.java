package com.nexora.chat.architecture.rules;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasModifiers.Predicates.modifier;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.time.Clock;
import java.time.InstantSource;
import java.util.Calendar;
import java.util.Collections;
import java.util.Date;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.TimeZone;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

/// The same input gives the same output.
record Purity(String root) {

  List<Rule> rules() {
    return List.of(
        Rule.shipped(
            "time-and-ids-are-passed-in",
            "a decision can be replayed only if it looks at no clock and throws no dice",
            noClasses()
                .that()
                .resideInAnyPackage(root + ".domain..", root + ".application..")
                .should()
                .accessTargetWhere(Calls.inPackage("java.time", "now")
                    .or(Calls.inPackage("java.time", "systemUTC"))
                    .or(Calls.to(
                        Clock.class,
                        "system",
                        "systemDefaultZone",
                        "tick",
                        "tickMillis",
                        "tickMinutes",
                        "tickSeconds"))
                    .or(Calls.to(InstantSource.class, "system"))
                    .or(Calls.to(System.class, "currentTimeMillis", "nanoTime"))
                    .or(Calls.to(UUID.class, "randomUUID"))
                    .or(Calls.to(Math.class, "random"))
                    .or(Calls.to(StrictMath.class, "random"))
                    .or(Calls.to(Collections.class, "shuffle")))
                .orShould()
                .dependOnClassesThat(
                    belongToAnyOf(Random.class, SplittableRandom.class, ThreadLocalRandom.class)
                        .or(resideInAnyPackage("java.util.random..", "java.security..")))),
        Rule.shipped(
            "no-legacy-dates",
            "they change under their reader and hide a time zone",
            noClasses()
                .should()
                .dependOnClassesThat(belongToAnyOf(
                    Date.class, Calendar.class, GregorianCalendar.class, TimeZone.class))
                .orShould()
                .dependOnClassesThat()
                .haveNameMatching("java\\.text\\.(Simple)?DateFormat")),
        Rule.shipped(
            "sql-dates-stay-in-persistence",
            "a driver's type for a column is no type for a fact",
            noClasses()
                .that()
                .resideOutsideOfPackage(root + ".persistence..")
                .should()
                .dependOnClassesThat()
                .haveNameMatching("java\\.sql\\.(Date|Time|Timestamp)")),
        Rule.shipped(
            "no-standard-streams",
            "what is printed has no level, no workspace and no redaction",
            noClasses()
                .should(ACCESS_STANDARD_STREAMS)
                .orShould()
                .dependOnClassesThat(belongToAnyOf(IO.class))),
        Rule.shipped(
            "domain-fields-are-final",
            "a value that changes under its reader is no fact",
            fields()
                .that()
                .areDeclaredInClassesThat()
                .resideInAPackage(root + ".domain..")
                .should()
                .beFinal()),
        Rule.shipped(
            "domain-classes-are-closed",
            "a subclass could change what a decision means",
            classes()
                .that()
                .resideInAPackage(root + ".domain..")
                .and(not(modifier(JavaModifier.SYNTHETIC)))
                .should(beClosed())));
  }

  private static ArchCondition<JavaClass> beClosed() {
    return new ArchCondition<>("be records, enums, interfaces or final") {
      @Override
      public void check(JavaClass item, ConditionEvents events) {
        boolean closed =
            item.isInterface() || item.isEnum() || item.getModifiers().contains(JavaModifier.FINAL);
        if (!closed && !item.getSimpleName().equals("package-info")) {
          events.add(SimpleConditionEvent.violated(item, item.getName() + " can be extended"));
        }
      }
    };
  }
}
