package com.nexora.chat.quality.eval.suite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nexora.chat.quality.desk.BadRequest;
import com.nexora.chat.quality.eval.suite.Line.Speaker;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class SuiteFileTest {

  @Test
  void a_case_is_read_with_all_it_may_say() {
    Suite suite = SuiteFile.parse("s.yaml", """
        suite: ours
        workspace: demo/nexora.yaml
        articles: help
        help-centre: https://help.acme.example/en/
        cases:
          - name: late-lead
            kind: after-hours
            drafted: true
            workspace: other.yaml#acme
            said:
              - customer: hello
              - agent: Hi!
              - teammate: Hi from me too
              - customer: what does it cost
            contact: {role: lead, page: "https://acme.example/p", tier: growth, owner: "7", company: {size: 9}}
            at: 2026-03-07T16:00:00Z
            expect:
              decision: [answered, handed off]
              reason: [customer asked, teammate took over]
              sources: [Plans]
              says: ["19"]
              never: [free]
              actions: [note, assign]
              assigns: [team 7001001]
        """);
    Case only = suite.cases().getFirst();
    assertEquals(
        new Suite(
            "ours",
            "demo/nexora.yaml",
            "help",
            "https://help.acme.example/en/",
            List.of(new Case(
                "late-lead",
                "after-hours",
                List.of(
                    new Line(Speaker.CUSTOMER, "hello"),
                    new Line(Speaker.AGENT, "Hi!"),
                    new Line(Speaker.TEAMMATE, "Hi from me too"),
                    new Line(Speaker.CUSTOMER, "what does it cost")),
                new Visitor(
                    true, "https://acme.example/p", Map.of("tier", "growth", "size", "9"), "7"),
                Instant.parse("2026-03-07T16:00:00Z"),
                "other.yaml#acme",
                true,
                new Expectation(
                    Set.of("answered", "handed off"),
                    Set.of("customer asked", "teammate took over"),
                    List.of("Plans"),
                    List.of("19"),
                    List.of("free"),
                    Set.of("note", "assign"),
                    Set.of("team 7001001"))))),
        suite);
    assertFalse(only.said().isEmpty());
  }

  @Test
  void what_is_not_said_is_usual() {
    Case only = minimal("decision: [answered]").cases().getFirst();
    assertEquals(Visitor.ANYBODY, only.visitor());
    assertEquals(Case.USUALLY, only.at());
    assertFalse(only.drafted());
  }

  @Test
  void every_mistake_is_named_with_its_case_and_line() {
    BadRequest mistakes = assertThrows(BadRequest.class, () -> SuiteFile.parse("s.yaml", """
        suite: ours
        workspace: demo/nexora.yaml
        cases:
          - name: first
            kind: any
            said:
              - customer: hi
              - agent: hello
            at: yesterday
            expect: {decision: [helped], reason: [because]}
          - name: first
            kind: any
            said:
              - customer: hi
                agent: both
              - robot: beep
              - customer: " "
            expect: {decision: [answered], soruces: [Plans], assigns: [billing]}
        """));
    assertEquals(
        List.of(
            "s.yaml, line 9: case 'first'.at must be a time such as 2026-03-03T15:00:00Z, not"
                + " 'yesterday'.",
            "s.yaml, line 10: case 'first'.expect.decision[0] is 'helped', but known are only"
                + " answered, asked back, handed off, queued, suppressed.",
            "s.yaml, line 4: case 'first' ends with what a customer says: nothing is to be decided"
                + " otherwise.",
            "s.yaml, line 14: case 'first'.said[0] is one message: customer, agent or teammate,"
                + " and its words.",
            "s.yaml, line 16: case 'first'.said[1].robot is not a known key; known here: agent,"
                + " customer, teammate.",
            "s.yaml, line 17: case 'first'.said[2].customer says nothing.",
            "s.yaml, line 18: case 'first'.expect.assigns[0] is 'team ID' or 'teammate ID', not"
                + " 'billing'.",
            "s.yaml, line 18: case 'first'.expect.soruces is not a known key; did you mean sources?;"
                + " known here: actions,"
                + " assigns, decision, never, reason, says, sources.",
            "s.yaml, line 11: cases[1] repeats the name 'first'."),
        String.valueOf(mistakes.getMessage())
            .lines()
            .filter(line -> !line.contains("is 'because'"))
            .toList());
    assertTrue(
        String.valueOf(mistakes.getMessage()).contains("line 10: case 'first'.expect.reason[0]"));
  }

  @Test
  void a_case_without_a_decision_could_never_fail_and_is_refused() {
    BadRequest refused = assertThrows(BadRequest.class, () -> minimal("never: [refund]"));
    assertTrue(String.valueOf(refused.getMessage()).contains("needs a decision"));
  }

  @Test
  void a_suite_without_cases_is_none() {
    assertThrows(
        BadRequest.class,
        () -> SuiteFile.parse("s.yaml", "suite: ours\nworkspace: w.yaml\ncases: []\n"));
    assertThrows(BadRequest.class, () -> SuiteFile.parse("s.yaml", ""));
  }

  @Test
  void a_choice_that_leaves_nothing_names_the_kinds_there_are() {
    Suite suite = minimal("decision: [answered]");
    BadRequest refused =
        assertThrows(BadRequest.class, () -> suite.only(_ -> false, "of the kind 'angry'"));
    assertEquals(
        "The suite 'ours' has no case of the kind 'angry'. Its kinds are any.",
        refused.getMessage());
  }

  @Test
  void the_shipped_suite_has_ten_kinds_and_more_than_150_cases() {
    Suite shipped = SuiteFile.read(
        Path.of(System.getProperty("nexora.root", ".."), "quality/suites/harborlane.yaml"));
    assertEquals(
        Set.of(
            "answerable",
            "unanswerable",
            "half-answerable",
            "follow-up",
            "off-topic",
            "human-wanted",
            "angry",
            "injection",
            "other-language",
            "after-hours"),
        shipped.cases().stream().map(Case::kind).collect(Collectors.toSet()));
    assertTrue(shipped.cases().size() >= 150);
  }

  private static Suite minimal(String expect) {
    return SuiteFile.parse("s.yaml", """
        suite: ours
        workspace: w.yaml
        cases:
          - name: one
            kind: any
            said: [{customer: hi}]
            expect: {%s}
        """.formatted(expect));
  }
}
