package com.nexora.chat.architecture.rules;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import java.util.List;

/// Each library has its place.
record Technologies(String root) {

  List<Rule> rules() {
    return List.of(
        Rule.shipped(
            "sql-stays-in-persistence",
            "tenant walls hold only if every statement passes them; the judge of torture and"
                + " the counts of benchmarks look over them",
            noClasses()
                .that()
                .resideOutsideOfPackages(
                    root + ".persistence..",
                    root + ".bootstrap..",
                    root + ".torture..",
                    root + ".benchmarks..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                    "java.sql..",
                    "javax.sql..",
                    "io.helidon.dbclient..",
                    "com.zaxxer.hikari..",
                    "org.flywaydb..",
                    "org.postgresql..")),
        Rule.shipped(
            "json-stays-outside",
            "a wire format that reaches the domain decides what the domain can say",
            noClasses()
                .that()
                .resideInAnyPackage(root + ".domain..", root + ".application..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                    "jakarta.json..",
                    "org.eclipse.yasson..",
                    "com.fasterxml.jackson..",
                    "tools.jackson..",
                    "com.google.gson..")),
        Rule.shipped(
            "langchain4j-stays-in-llm",
            "a provider is a folder there and a line in the settings, nothing more",
            noClasses()
                .that()
                .resideOutsideOfPackage(root + ".llm..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("dev.langchain4j..")),
        Rule.shipped(
            "lucene-stays-in-search",
            "what finds passages can be replaced only while nobody else knows what it is",
            noClasses()
                .that()
                .resideOutsideOfPackage(root + ".search..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.apache.lucene..")),
        Rule.shipped(
            "pages-and-passwords-stay-in-the-console",
            "templates and digests of passwords are ways of the console; who decides what may be"
                + " seen must not know them",
            noClasses()
                .that()
                .resideOutsideOfPackage(root + ".console..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("gg.jte..", "org.bouncycastle..")),
        Rule.shipped(
            "helidon-stays-at-the-edges",
            "the server can be replaced only while few know it",
            noClasses()
                .that()
                .resideOutsideOfPackages(
                    root + ".intercom..",
                    root + ".console..",
                    root + ".persistence..",
                    root + ".bootstrap..",
                    root + ".torture..",
                    root + ".benchmarks..",
                    root + ".twin..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("io.helidon..")),
        Rule.shipped(
            "digests-are-compared-in-constant-time",
            "a comparison that stops early tells a forger how much of the signature was right;"
                + " MessageDigest.isEqual does not",
            noClasses()
                .that()
                .resideInAnyPackage(root + ".intercom..", root + ".console..")
                .should()
                .accessTargetWhere(Calls.to(java.util.Arrays.class, "equals", "compare", "mismatch")
                    .and(Calls.withParameter(byte[].class)))));
  }
}
