package com.nexora.chat.torture.verdict;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nexora.chat.torture.verdict.Evidence.Kind;
import com.nexora.chat.torture.verdict.Evidence.Part;
import com.nexora.chat.torture.verdict.Evidence.Turn;
import com.nexora.chat.torture.verdict.Evidence.Work;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Each violation is planted in an innocent story, and must be found.
class VerdictTest extends Story {

  @Test
  void an_innocent_story_is_found_innocent() {
    handOff();
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
}
