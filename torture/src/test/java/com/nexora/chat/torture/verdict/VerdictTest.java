package com.nexora.chat.torture.verdict;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nexora.chat.torture.verdict.Evidence.Action;
import com.nexora.chat.torture.verdict.Evidence.Kind;
import com.nexora.chat.torture.verdict.Evidence.Message;
import com.nexora.chat.torture.verdict.Evidence.Obligation;
import com.nexora.chat.torture.verdict.Evidence.Part;
import com.nexora.chat.torture.verdict.Evidence.Searched;
import com.nexora.chat.torture.verdict.Evidence.Tables;
import com.nexora.chat.torture.verdict.Evidence.Talk;
import com.nexora.chat.torture.verdict.Evidence.Turn;
import com.nexora.chat.torture.verdict.Evidence.Work;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// Each violation is planted in an innocent story, and must be found.
class VerdictTest {

  private static final String ENDS = "every message ends in one outcome";
  private static final String TRUE = "every outcome is what Intercom saw";
  private static final String WAITING = "nobody is left waiting";
  private static final String HANDOFF = "A person comes.";
  private static final Instant NOON = Instant.parse("2026-01-01T12:00:00Z");

  /// Two questions, both answered.
  private final List<Part> parts = new ArrayList<>(List.of(
      part("1", Kind.CUSTOMER_WROTE, 0, "question q1"),
      part("a", Kind.GIVEN_TO_AGENT, 0, ""),
      part("2", Kind.AGENT_REPLIED, 1, "Answer to q1"),
      part("3", Kind.CUSTOMER_WROTE, 10, "question q2"),
      part("4", Kind.AGENT_REPLIED, 11, "Answer to q2")));

  private final List<Obligation> obligations =
      new ArrayList<>(List.of(answered("1", 5), answered("3", 6)));
  private final List<Turn> turns = new ArrayList<>(
      List.of(new Turn("c", 5, "answered", true), new Turn("c", 6, "answered", true)));
  private final List<Action> actions =
      new ArrayList<>(List.of(sent(5, "reply", "2"), sent(6, "reply", "4")));
  private final List<Work> due = new ArrayList<>();
  private final Set<String> dead = new HashSet<>();
  private final Set<Message> acknowledged =
      new HashSet<>(Set.of(new Message("c", "1"), new Message("c", "3")));
  private final List<String> leaks = new ArrayList<>();
  private final List<String> strays = new ArrayList<>();

  @Test
  void an_innocent_story_is_found_innocent() {
    handOff();
    assertEquals(List.of(), guilty());
  }

  @Test
  void an_acknowledged_message_that_is_nowhere_is_lost() {
    obligations.removeLast();
    assertEquals(List.of(ENDS), guilty());
  }

  @Test
  void a_message_without_outcome_is_found() {
    open("3");
    assertEquals(List.of(ENDS), guilty());
  }

  @Test
  void a_message_of_which_no_webhook_told_must_be_found_by_searching() {
    acknowledged.clear();
    obligations.clear();
    assertEquals(List.of(ENDS), guilty());
  }

  @Test
  void what_no_webhook_told_and_a_person_has_taken_over_owes_nothing() {
    acknowledged.remove(new Message("c", "3"));
    obligations.removeLast();
    parts.removeLast();
    actions.removeLast();
    turns.removeLast();
    parts.add(part("t", Kind.TEAMMATE_ASSIGNED, 12, ""));
    assertEquals(List.of(), guilty());
  }

  @Test
  void an_answer_that_intercom_never_saw_is_found() {
    parts.removeLast();
    assertEquals(List.of(TRUE, WAITING), guilty());
  }

  @Test
  void an_answer_to_another_question_is_none() {
    parts.removeLast();
    parts.add(part("4", Kind.AGENT_REPLIED, 11, "Answer to q7"));
    assertEquals(List.of(TRUE), guilty());
  }

  @Test
  void an_answer_before_its_question_is_none() {
    parts.add(part("5", Kind.CUSTOMER_WROTE, 20, "again q2"));
    parts.add(part("6", Kind.AGENT_REPLIED, 21, "Answer to q3"));
    actions.add(sent(7, "reply", "6"));
    turns.add(new Turn("c", 7, "answered", true));
    obligations.add(answered("5", 7));
    assertEquals(List.of(TRUE), guilty());
  }

  @Test
  void a_handoff_without_assignment_is_found() {
    handOff();
    parts.removeLast();
    assertTrue(guilty().contains(TRUE));
  }

  @Test
  void a_handoff_without_note_is_found() {
    handOff();
    parts.removeIf(part -> part.kind() == Kind.AGENT_NOTED);
    assertEquals(List.of(TRUE), guilty());
  }

  @Test
  void silence_must_have_a_reason_that_intercom_saw() {
    for (String reason : List.of(
        "assigned elsewhere",
        "teammate took over",
        "unassigned",
        "reply refused",
        "superseded",
        "conversation gone",
        "message not shown",
        "conversation closed")) {
      obligations.set(1, suppressed("3", reason));
      assertEquals(List.of(TRUE), guilty(), reason);
    }
  }

  @Test
  void silence_after_a_takeover_is_right() {
    parts.removeLast();
    actions.removeLast();
    turns.removeLast();
    obligations.set(1, suppressed("3", "teammate took over"));
    parts.add(part("t", Kind.TEAMMATE_REPLIED, 11, "I am here"));
    assertEquals(List.of(), guilty());
    obligations.set(1, suppressed("3", "assigned elsewhere"));
    assertEquals(List.of(TRUE), guilty());
    parts.add(part("u", Kind.TEAMMATE_ASSIGNED, 12, ""));
    assertEquals(List.of(), guilty());
  }

  @Test
  void a_message_that_was_set_aside_silently_leaves_somebody_waiting() {
    parts.removeLast();
    obligations.set(1, suppressed("3", "already replied"));
    assertEquals(List.of(TRUE, WAITING), guilty());
  }

  @Test
  void an_innocent_conversation_that_was_given_up_is_found() {
    handOff();
    obligations.set(2, givenUp("5"));
    assertEquals(List.of("only what kills is given up"), guilty());
  }

  @Test
  void a_conversation_that_kills_may_be_given_up() {
    handOff();
    parts.set(5, part("5", Kind.CUSTOMER_WROTE, 20, "poison q3"));
    obligations.set(2, givenUp("5"));
    assertEquals(List.of(), guilty());
  }

  @Test
  void a_reply_that_was_sent_twice_is_found() {
    parts.add(part("5", Kind.AGENT_REPLIED, 12, "Answer to q2"));
    assertEquals(
        List.of("no question is answered twice", "every visible reply is in the ledger"), guilty());
  }

  @Test
  void two_replies_of_one_turn_are_found() {
    parts.add(part("5", Kind.AGENT_REPLIED, 12, "And another thing"));
    actions.add(sent(6, "reply", "5"));
    assertEquals(List.of("one visible reply per turn"), guilty());
  }

  @Test
  void a_second_answer_in_a_turn_of_its_own_is_found() {
    parts.add(part("5", Kind.AGENT_REPLIED, 12, "Another answer to q1"));
    actions.add(sent(7, "reply", "5"));
    turns.add(new Turn("c", 7, "answered", true));
    assertEquals(List.of("no question is answered twice"), guilty());
  }

  @Test
  void replies_out_of_turn_order_are_found() {
    Part first = parts.remove(2);
    parts.add(first);
    assertEquals(List.of("replies appear in turn order"), guilty());
  }

  @Test
  void a_reply_the_ledger_does_not_know_is_found() {
    parts.add(part("5", Kind.AGENT_REPLIED, 12, "Hello again"));
    assertEquals(List.of("every visible reply is in the ledger"), guilty());
  }

  @Test
  void a_reply_after_a_takeover_is_found() {
    parts.add(4, part("t", Kind.TEAMMATE_REPLIED, 2, "I am here"));
    assertEquals(List.of("silence after a person took over"), guilty());
  }

  @Test
  void a_reply_after_a_handoff_is_found() {
    parts.add(4, part("t", Kind.AGENT_ASSIGNED, 2, ""));
    assertEquals(List.of("silence after a person took over"), guilty());
  }

  @Test
  void a_reply_that_crossed_a_takeover_is_no_violation() {
    parts.add(4, part("t", Kind.TEAMMATE_ASSIGNED, 10, ""));
    assertEquals(List.of(), guilty());
  }

  @Test
  void a_reply_after_the_agent_was_asked_back_is_no_violation() {
    parts.add(4, part("t", Kind.TEAMMATE_REPLIED, 2, "I am here"));
    parts.add(5, part("u", Kind.GIVEN_TO_AGENT, 3, ""));
    assertEquals(List.of(), guilty());
  }

  @Test
  void an_announced_handoff_that_never_happens_is_found() {
    handOff();
    parts.removeLast();
    assertTrue(guilty().contains("an announced handoff happens"));
  }

  @Test
  void what_another_workspace_sees_is_found() {
    strays.add("line 3");
    assertEquals(List.of("no workspace sees another"), guilty());
  }

  @Test
  void a_secret_in_a_log_is_found() {
    leaks.add("line 7");
    assertEquals(List.of("no secret in a log"), guilty());
  }

  @Test
  void an_unfinished_turn_is_found() {
    turns.set(1, new Turn("c", 6, "answered", false));
    assertEquals(List.of("nothing is left after the drain"), guilty());
  }

  @Test
  void a_conversation_that_is_still_due_is_found() {
    due.add(new Work("c", "tries 4"));
    assertEquals(List.of("nothing is left after the drain"), guilty());
  }

  @Test
  void a_dead_letter_is_found() {
    dead.add("c");
    assertEquals(List.of("nothing is left after the drain"), guilty());
  }

  @Test
  void everything_is_counted_that_was_looked_at() {
    assertTrue(findings().stream()
        .filter(finding -> finding.invariant().equals("N2"))
        .allMatch(finding -> finding.checked() == 2));
  }

  private void handOff() {
    parts.add(part("5", Kind.CUSTOMER_WROTE, 20, "a person please, q3"));
    parts.add(part("n", Kind.AGENT_NOTED, 21, "They asked for a person."));
    parts.add(part("6", Kind.AGENT_REPLIED, 21, HANDOFF));
    parts.add(part("7", Kind.AGENT_ASSIGNED, 22, ""));
    turns.add(new Turn("c", 7, "handed off", true));
    actions.add(sent(7, "reply", "6"));
    actions.add(sent(7, "assign", "7"));
    obligations.add(new Obligation(
        new Message("c", "5"), Optional.of("handed off"), "customer asked", Optional.of(7L)));
  }

  private void open(String part) {
    obligations.set(
        1, new Obligation(new Message("c", part), Optional.empty(), "", Optional.empty()));
  }

  private static Obligation suppressed(String part, String reason) {
    return new Obligation(
        new Message("c", part), Optional.of("suppressed"), reason, Optional.empty());
  }

  private static Obligation givenUp(String part) {
    return new Obligation(
        new Message("c", part), Optional.of("handed off"), "agent failed", Optional.of(7L));
  }

  private List<String> guilty() {
    return findings().stream()
        .filter(finding -> !finding.holds())
        .map(Finding::promise)
        .toList();
  }

  private List<Finding> findings() {
    return new Verdict(Pattern.compile("q\\d+"), HANDOFF, "poison")
        .of(new Evidence(
            List.of(new Talk("c", parts)),
            acknowledged,
            new Tables(obligations, turns, actions, due, dead),
            new Searched(1, leaks),
            new Searched(1, strays)));
  }

  private static Part part(String id, Kind kind, int second, String text) {
    return new Part(id, kind, NOON.plusSeconds(second), text);
  }

  private static Obligation answered(String part, long epoch) {
    return new Obligation(new Message("c", part), Optional.of("answered"), "", Optional.of(epoch));
  }

  private static Action sent(long epoch, String kind, String result) {
    return new Action("c", epoch, kind, "SENT", 1, Optional.of(result));
  }
}
