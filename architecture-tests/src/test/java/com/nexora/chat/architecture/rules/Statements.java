package com.nexora.chat.architecture.rules;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static java.util.regex.Pattern.CASE_INSENSITIVE;
import static java.util.regex.Pattern.DOTALL;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// SQL, judged by the texts in the class files.
record Statements(String root) {

  private static final Pattern STATEMENT = Pattern.compile(
      "\\s*(--[^\n]*\n\\s*)*(SELECT|INSERT|UPDATE|DELETE|WITH|MERGE)\\s.*",
      CASE_INSENSITIVE | DOTALL);

  /// Stricter, because code also loads sentences that begin with such a word.
  private static final Pattern STATEMENT_IN_CODE = Pattern.compile(
      "\\s*(SELECT\\s.*\\bFROM\\s|INSERT\\s+INTO\\s|UPDATE\\s.*\\bSET\\s|DELETE\\s+FROM\\s"
          + "|WITH\\s.*\\bAS\\s*\\(|MERGE\\s+INTO\\s).*",
      CASE_INSENSITIVE | DOTALL);

  private static final Pattern SETS_THE_WORKSPACE = Pattern.compile(
      "\\bset_config\\s*\\(|\\bset\\s+(local\\s+|session\\s+)?(app\\.|role\\b|authorization\\b)",
      CASE_INSENSITIVE);

  List<Rule> rules() {
    return List.of(
        Rule.shipped(
            "statements-name-the-workspace",
            "row security is the second wall, not the only one; @NoTenant with a reason marks the"
                + " few statements that concern no workspace",
            fields()
                .that(describe("hold a statement", this::holdsStatement))
                .should(nameTheWorkspace())),
        Rule.shipped(
            "statements-are-constants",
            "a statement put together in a method is seen by no other rule and by few reviewers",
            classes().that().resideInAPackage(root + ".persistence..").should(nameStatements())),
        Rule.shipped(
            "one-place-enters-a-workspace",
            "a workspace set anywhere else can stay on a pooled connection and greet the next"
                + " borrower",
            classes()
                .that()
                .doNotHaveFullyQualifiedName(root + ".persistence.work.UnitOfWork")
                .should(leaveTheWorkspaceAlone())));
  }

  private boolean holdsStatement(JavaField field) {
    return field.getOwner().getPackageName().startsWith(root + ".persistence")
        && STATEMENT.matcher(value(field)).matches();
  }

  private static String value(JavaField field) {
    return Texts.of(field.getOwner()).constants().getOrDefault(field.getName(), "");
  }

  private static ArchCondition<JavaField> nameTheWorkspace() {
    return new ArchCondition<>("name workspace_id or be @NoTenant with a reason") {
      @Override
      public void check(JavaField field, ConditionEvents events) {
        if (!value(field).contains("workspace_id") && !Reason.given(field, "NoTenant")) {
          events.add(SimpleConditionEvent.violated(
              field, field.getFullName() + " does not name workspace_id"));
        }
      }
    };
  }

  /// The compiler copies constants into the code that uses them, so a statement in code is fine
  /// exactly when some constant has the same text.
  private static ArchCondition<JavaClass> nameStatements() {
    return new ArchCondition<>("give every statement a name") {
      private final Set<String> named = new HashSet<>();

      @Override
      public void init(Collection<JavaClass> all) {
        all.forEach(item -> named.addAll(Texts.of(item).constants().values()));
      }

      @Override
      public void check(JavaClass item, ConditionEvents events) {
        for (String text : Texts.of(item).inCode()) {
          if (STATEMENT_IN_CODE.matcher(text).matches() && !named.contains(text)) {
            events.add(SimpleConditionEvent.violated(
                item, item.getName() + " has a statement in its code: " + text.strip()));
          }
        }
      }
    };
  }

  private static ArchCondition<JavaClass> leaveTheWorkspaceAlone() {
    return new ArchCondition<>("neither set a workspace nor a role") {
      @Override
      public void check(JavaClass item, ConditionEvents events) {
        Texts.of(item)
            .all()
            .filter(text -> SETS_THE_WORKSPACE.matcher(text).find())
            .forEach(text -> events.add(
                SimpleConditionEvent.violated(item, item.getName() + ": " + text.strip())));
      }
    };
  }
}
