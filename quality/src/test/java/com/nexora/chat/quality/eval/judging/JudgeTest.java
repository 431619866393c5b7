package com.nexora.chat.quality.eval.judging;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.nexora.chat.quality.eval.judging.Fault.What;
import com.nexora.chat.quality.eval.suite.Expectation;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JudgeTest {

  private static final Reaction ANSWER = new Reaction(
      "answered",
      "",
      "A yearly plan is\n15 dollars. Read more: Plans (https://help.example/plans)",
      List.of("Plans", "Trials"),
      "outcome: answered",
      "outcome: answered",
      List.of("reply", "attributes"),
      List.of(),
      Optional.empty());

  private static final Reaction HANDOFF = new Reaction(
      "handed off",
      "customer asked",
      "I am passing you on.",
      List.of(),
      "They wrote: give me a refund\noutcome: handed off",
      "They wrote:\noutcome: handed off",
      List.of("note", "attributes", "reply", "assign"),
      List.of("team 1", "team 2"),
      Optional.empty());

  @ParameterizedTest
  @ValueSource(strings = {"answered", "asked back", "handed off", "suppressed"})
  void each_decision_passes_where_it_is_right_and_nowhere_else(String decision) {
    Reaction came = decided(decision, "");
    assertEquals(List.of(), Judge.judge(Expectation.of(decision), came));
    assertEquals(List.of(), Judge.judge(Expectation.of("queued", decision), came));
    assertEquals(
        List.of(new Fault(What.DECISION, "expected queued, came " + decision)),
        Judge.judge(Expectation.of("queued"), came));
  }

  @Test
  void what_throws_is_never_right() {
    assertEquals(
        List.of(
            new Fault(What.DECISION, "expected answered or handed off, came failed (no articles)")),
        Judge.judge(Expectation.of("handed off", "answered"), Reaction.failed("no articles")));
  }

  @Test
  void the_reason_is_judged_where_the_decision_is_right() {
    Expectation expected = reasons("rule");
    assertEquals(
        List.of(new Fault(What.REASON, "expected rule, came handed off (customer asked)")),
        Judge.judge(expected, HANDOFF));
    assertEquals(List.of(), Judge.judge(reasons("customer asked", "rule"), HANDOFF));
    assertEquals(
        List.of(What.DECISION), kinds(Judge.judge(expected, decided("suppressed", "unassigned"))));
  }

  @Test
  void an_answer_rests_on_an_expected_article_before_any_other() {
    assertEquals(List.of(), Judge.judge(sources("plans"), ANSWER));
    assertEquals(List.of(), Judge.judge(sources("Seats", "Plans"), ANSWER));
    assertEquals(
        List.of(new Fault(What.SOURCE, "expected Trials, came “Plans” first")),
        Judge.judge(sources("Trials"), ANSWER));
    assertEquals(
        List.of(new Fault(What.SOURCE, "expected Trials, came no article cited")),
        Judge.judge(sources("Trials"), decided("answered", "")));
  }

  @Test
  void what_an_answer_must_say_is_found_across_lines_and_cases() {
    assertEquals(List.of(), Judge.judge(says("PLAN IS 15", "yearly"), ANSWER));
    assertEquals(
        List.of(new Fault(What.LEFT_OUT, "the answer leaves out “19”")),
        Judge.judge(says("19", "15"), ANSWER));
  }

  @Test
  void who_does_not_answer_is_judged_by_the_decision_alone() {
    assertEquals(
        List.of(What.DECISION),
        kinds(Judge.judge(
            new Expectation(
                Set.of("answered"),
                Set.of(),
                List.of("Plans"),
                List.of("15"),
                List.of(),
                Set.of(),
                Set.of()),
            decided("asked back", ""))));
  }

  @Test
  void what_must_never_be_said_is_found_in_replies_and_in_what_the_agent_notes_itself() {
    assertEquals(
        List.of(new Fault(What.FORBIDDEN, "the customer would read “passing  YOU”")),
        Judge.judge(never("passing  YOU"), HANDOFF));
    assertEquals(
        List.of(new Fault(What.FORBIDDEN, "note or attributes say “handed off” by themselves")),
        Judge.judge(never("handed off"), HANDOFF));
    assertEquals(List.of(), Judge.judge(never("refund"), HANDOFF), "the note quotes the customer");
  }

  @Test
  void actions_and_destination_belong_to_it() {
    assertEquals(
        List.of(), Judge.judge(doing(Set.of("note", "assign"), Set.of("team 1")), HANDOFF));
    assertEquals(
        List.of(new Fault(What.DESTINATION, "expected team 2, came team 1")),
        Judge.judge(doing(Set.of(), Set.of("team 2")), HANDOFF));
    assertEquals(
        List.of(new Fault(What.ACTION, "expected note among what is done, came reply, attributes")),
        Judge.judge(doing("answered", Set.of("note")), ANSWER));
    assertEquals(
        List.of(new Fault(What.ACTION, "expected note among what is done, came nothing")),
        Judge.judge(doing("suppressed", Set.of("note")), decided("suppressed", "")));
  }

  private static List<What> kinds(List<Fault> faults) {
    return faults.stream().map(Fault::what).toList();
  }

  private static Reaction decided(String decision, String reason) {
    return new Reaction(
        decision, reason, "", List.of(), "", "", List.of(), List.of(), Optional.empty());
  }

  private static Expectation reasons(String... reasons) {
    return new Expectation(
        Set.of("handed off"), Set.of(reasons), List.of(), List.of(), List.of(), Set.of(), Set.of());
  }

  private static Expectation sources(String... titles) {
    return new Expectation(
        Set.of("answered"), Set.of(), List.of(titles), List.of(), List.of(), Set.of(), Set.of());
  }

  private static Expectation says(String... words) {
    return new Expectation(
        Set.of("answered"), Set.of(), List.of(), List.of(words), List.of(), Set.of(), Set.of());
  }

  private static Expectation never(String... words) {
    return new Expectation(
        Set.of("handed off"), Set.of(), List.of(), List.of(), List.of(words), Set.of(), Set.of());
  }

  private static Expectation doing(Set<String> actions, Set<String> assigns) {
    return new Expectation(
        Set.of("handed off"), Set.of(), List.of(), List.of(), List.of(), actions, assigns);
  }

  private static Expectation doing(String decision, Set<String> actions) {
    return new Expectation(
        Set.of(decision), Set.of(), List.of(), List.of(), List.of(), actions, Set.of());
  }
}
