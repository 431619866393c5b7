package com.nexora.chat.domain.answering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nexora.chat.domain.knowledge.Wanted;
import java.util.List;
import org.junit.jupiter.api.Test;

class QuestionTest {

  private static final Said ASKED = new Said(Said.Speaker.CUSTOMER, "what does starter cost");
  private static final Said ANSWERED = new Said(Said.Speaker.AGENT, "$19 a month.");

  @Test
  void after_an_answer_what_was_asked_before_is_looked_for_too() {
    assertEquals(
        new Wanted("and for a whole year?", "what does starter cost"),
        question("", "and for a whole year?", ASKED, ANSWERED).wanted());
  }

  @Test
  void the_agents_own_words_are_not_looked_for() {
    assertFalse(question("", "and then?", ASKED, ANSWERED).wanted().inContext().contains("$19"));
  }

  @Test
  void a_first_question_goes_on_from_nothing() {
    assertFalse(question("", "what does starter cost").wanted().goesOn());
    assertFalse(question("", "and growth?", ASKED).wanted().goesOn(), "nobody has answered yet");
  }

  @Test
  void what_the_agent_asked_back_for_is_one_question_with_it() {
    Wanted wanted = question("starter", "its price", ASKED, ANSWERED).wanted();
    assertEquals(Wanted.of("starter\nits price"), wanted);
  }

  @Test
  void what_a_teammate_said_in_between_changes_nothing() {
    Said teammate = new Said(Said.Speaker.TEAMMATE, "One moment.");
    assertEquals(
        "what does starter cost",
        question("", "and?", ASKED, ANSWERED, teammate).wanted().before());
  }

  @Test
  void a_long_story_does_not_drown_the_words_that_go_on_from_it() {
    Said story = new Said(Said.Speaker.CUSTOMER, "we had a lot of trouble ".repeat(50));
    Wanted wanted = question("", "and the price?", story, ANSWERED).wanted();
    assertTrue(wanted.before().length() <= 300, wanted::before);
  }

  @Test
  void attachments_alone_go_on_from_nothing() {
    assertFalse(question("", "", ASKED, ANSWERED).wanted().goesOn());
  }

  private static Question question(String earlier, String latest, Said... history) {
    return new Question(
        earlier, latest, List.of(), new Question.Context("-", List.of(history), "en", List.of()));
  }
}
