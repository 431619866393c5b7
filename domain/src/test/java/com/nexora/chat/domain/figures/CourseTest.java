package com.nexora.chat.domain.figures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nexora.chat.domain.handoff.HandoffReason;
import com.nexora.chat.domain.turn.Outcome;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CourseTest {

  private static Set<Figure> of(boolean served, boolean person, boolean answered, boolean back) {
    return EnumSet.copyOf(
        new Course(served, person, answered, back).sums().counts().keySet());
  }

  @Test
  void a_conversation_that_a_person_had_is_assisted_only_if_the_agent_took_part() {
    assertEquals(Set.of(Figure.CONVERSATIONS, Figure.ASSISTED), of(true, true, true, true));
    assertEquals(Set.of(Figure.CONVERSATIONS, Figure.PEOPLES), of(false, true, false, false));
  }

  @Test
  void who_was_answered_and_says_no_more_is_only_assumed_to_be_helped() {
    assertEquals(
        Set.of(Figure.CONVERSATIONS, Figure.CONTAINED, Figure.QUIET), of(true, false, true, false));
  }

  @Test
  void who_comes_back_was_contained_and_not_helped() {
    assertEquals(
        Set.of(Figure.CONVERSATIONS, Figure.CONTAINED, Figure.RECONTACTED),
        of(true, false, true, true));
  }

  @Test
  void who_leaves_a_question_of_the_agent_unanswered_is_contained_and_nothing_more() {
    assertEquals(Set.of(Figure.CONVERSATIONS, Figure.CONTAINED), of(true, false, false, false));
  }

  @Test
  void a_message_that_a_teammate_has_is_with_a_person_and_one_in_shadow_is_not() {
    assertTrue(Course.person(new Outcome.Suppressed(Outcome.Silence.TEAMMATE_TOOK_OVER)));
    assertTrue(Course.person(new Outcome.Queued(HandoffReason.RISK)));
    assertFalse(Course.person(new Outcome.Suppressed(Outcome.Silence.SHADOW)));
    assertFalse(Course.acted(new Outcome.Suppressed(Outcome.Silence.SHADOW)));
  }

  @Test
  void what_cannot_be_known_says_why() {
    assertEquals(
        Set.of(Figure.CONFIRMED, Figure.RATINGS),
        EnumSet.complementOf(EnumSet.copyOf(
            EnumSet.allOf(Figure.class).stream().filter(Figure::known).toList())));
  }
}
