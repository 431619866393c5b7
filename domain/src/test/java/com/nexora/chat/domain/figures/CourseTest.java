package com.nexora.chat.domain.figures;

import static com.nexora.chat.domain.figures.Course.End.ANSWERED;
import static com.nexora.chat.domain.figures.Course.End.CONFIRMED;
import static com.nexora.chat.domain.figures.Course.End.OTHERWISE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nexora.chat.domain.conversation.Rating;
import com.nexora.chat.domain.handoff.HandoffReason;
import com.nexora.chat.domain.turn.Outcome;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CourseTest {

  private static Set<Figure> of(boolean served, boolean person, Course.End end, boolean back) {
    return figures(new Course(served, person, end, back, Optional.empty()));
  }

  private static Set<Figure> figures(Course course) {
    return EnumSet.copyOf(course.sums().counts().keySet());
  }

  private static Course rated(boolean person, int stars, Rating.Whose whose) {
    return new Course(
        true, person, Course.End.ANSWERED, false, Optional.of(new Course.Rated(stars, whose)));
  }

  @Test
  void a_conversation_that_a_person_had_is_assisted_only_if_the_agent_took_part() {
    assertEquals(Set.of(Figure.CONVERSATIONS, Figure.ASSISTED), of(true, true, ANSWERED, true));
    assertEquals(Set.of(Figure.CONVERSATIONS, Figure.PEOPLES), of(false, true, OTHERWISE, false));
  }

  @Test
  void who_was_answered_and_says_no_more_is_only_assumed_to_be_helped() {
    assertEquals(
        Set.of(Figure.CONVERSATIONS, Figure.CONTAINED, Figure.QUIET),
        of(true, false, ANSWERED, false));
  }

  @Test
  void who_comes_back_was_contained_and_not_helped() {
    assertEquals(
        Set.of(Figure.CONVERSATIONS, Figure.CONTAINED, Figure.RECONTACTED),
        of(true, false, ANSWERED, true));
  }

  @Test
  void who_leaves_a_question_of_the_agent_unanswered_is_contained_and_nothing_more() {
    assertEquals(Set.of(Figure.CONVERSATIONS, Figure.CONTAINED), of(true, false, OTHERWISE, false));
  }

  @Test
  void a_message_that_a_teammate_has_is_with_a_person_and_one_in_shadow_is_not() {
    assertTrue(Course.person(new Outcome.Suppressed(Outcome.Silence.TEAMMATE_TOOK_OVER)));
    assertTrue(Course.person(new Outcome.Queued(HandoffReason.RISK)));
    assertFalse(Course.person(new Outcome.Suppressed(Outcome.Silence.SHADOW)));
    assertFalse(Course.acted(new Outcome.Suppressed(Outcome.Silence.SHADOW)));
  }

  @Test
  void who_says_that_it_helped_confirms_and_is_not_only_assumed_to_be_helped() {
    assertEquals(
        Set.of(Figure.CONVERSATIONS, Figure.CONTAINED, Figure.CONFIRMED),
        of(true, false, CONFIRMED, false));
  }

  @Test
  void who_confirms_and_comes_back_all_the_same_counts_as_both() {
    assertEquals(
        Set.of(Figure.CONVERSATIONS, Figure.CONTAINED, Figure.CONFIRMED, Figure.RECONTACTED),
        of(true, false, CONFIRMED, true));
  }

  @Test
  void who_is_content_with_people_confirms_nothing_of_the_agent() {
    assertEquals(Set.of(Figure.CONVERSATIONS, Figure.ASSISTED), of(true, true, CONFIRMED, false));
    assertEquals(
        Set.of(Figure.CONVERSATIONS, Figure.CONTAINED, Figure.QUIET, Figure.RATINGS_OF_PEOPLE),
        figures(rated(false, 5, Rating.Whose.TEAMMATE)));
  }

  @Test
  void four_stars_confirm_and_three_do_not() {
    assertEquals(
        Set.of(Figure.CONVERSATIONS, Figure.CONTAINED, Figure.CONFIRMED, Figure.RATINGS),
        figures(rated(false, 4, Rating.Whose.AGENT)));
    assertEquals(
        Set.of(Figure.CONVERSATIONS, Figure.CONTAINED, Figure.QUIET, Figure.RATINGS),
        figures(rated(false, 3, Rating.Whose.AGENT)));
  }

  @Test
  void a_rating_is_of_whom_it_names_and_else_of_whom_the_customer_has_met() {
    assertEquals(1, rated(true, 2, Rating.Whose.AGENT).sums().of(Figure.RATINGS, "2"));
    assertEquals(1, rated(true, 2, Rating.Whose.TEAMMATE).sums().of(Figure.RATINGS_OF_PEOPLE, "2"));
    assertEquals(1, rated(true, 2, Rating.Whose.NOBODY).sums().of(Figure.RATINGS_OF_PEOPLE, "2"));
    assertEquals(1, rated(false, 2, Rating.Whose.NOBODY).sums().of(Figure.RATINGS, "2"));
  }
}
