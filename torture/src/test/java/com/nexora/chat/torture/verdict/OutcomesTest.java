package com.nexora.chat.torture.verdict;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nexora.chat.torture.verdict.Evidence.Action;
import com.nexora.chat.torture.verdict.Evidence.Kind;
import com.nexora.chat.torture.verdict.Evidence.Message;
import com.nexora.chat.torture.verdict.Evidence.Turn;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Every message must come to an end, and to the right one.
class OutcomesTest extends Story {

  private static final String ENDS = "every message ends in one outcome";
  private static final String TRUE = "every outcome is what Intercom saw";
  private static final String WAITING = "nobody is left waiting";

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
  void a_handoff_whose_note_nobody_may_repeat_is_one() {
    handOff();
    parts.removeIf(part -> part.kind() == Kind.AGENT_NOTED);
    actions.add(new Action("c", 7, "note", "HELD", 2, Optional.empty()));
    assertEquals(List.of(), guilty());
  }

  @Test
  void what_a_person_answered_before_the_agent_came_back_is_answered() {
    parts.set(4, part("t", Kind.TEAMMATE_REPLIED, 11, "I am here"));
    actions.removeLast();
    parts.add(part("u", Kind.GIVEN_TO_AGENT, 12, ""));
    assertEquals(List.of(TRUE), guilty());
    parts.add(part("5", Kind.CUSTOMER_WROTE, 13, "question q3"));
    parts.add(part("6", Kind.AGENT_REPLIED, 14, "Answer to q3"));
    actions.add(sent(6, "reply", "6"));
    obligations.add(answered("5", 6));
    assertEquals(List.of(), guilty());
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
}
