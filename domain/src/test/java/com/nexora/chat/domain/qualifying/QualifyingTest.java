package com.nexora.chat.domain.qualifying;

import static com.nexora.chat.domain.conversation.Conversations.AGENT;
import static com.nexora.chat.domain.conversation.Conversations.story;
import static com.nexora.chat.domain.qualifying.Sales.INTEREST;
import static com.nexora.chat.domain.qualifying.Sales.SIZE_QUESTION;
import static com.nexora.chat.domain.qualifying.Sales.START_QUESTION;
import static com.nexora.chat.domain.qualifying.Sales.USE_QUESTION;
import static com.nexora.chat.domain.qualifying.Sales.known;
import static com.nexora.chat.domain.qualifying.Sales.next;
import static com.nexora.chat.domain.qualifying.Sales.state;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.nexora.chat.domain.conversation.Conversations;
import com.nexora.chat.domain.intent.Language;
import com.nexora.chat.domain.qualifying.Leads.Verdict;
import com.nexora.chat.domain.qualifying.Qualifying.Over;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// What is asked, and what a lead comes to.
class QualifyingTest {

  @Test
  void the_first_question_is_the_first_thing_that_is_not_known() {
    assertEquals(Optional.of("team-size"), next(story().customer(INTEREST)));
  }

  @Test
  void what_the_contact_already_says_is_not_asked() {
    Qualifying state = state(story().customer(INTEREST), Map.of("team_size", "40"));
    assertEquals(Optional.of("use-case"), state.next().map(Criterion::name));
    assertEquals(List.of("team-size: 40 attribute"), known(state));
  }

  @Test
  void an_attribute_that_says_nothing_of_the_kind_is_asked_for() {
    assertEquals(
        Optional.of("team-size"),
        state(story().customer(INTEREST), Map.of("team_size", "large"))
            .next()
            .map(Criterion::name));
  }

  @Test
  void what_was_said_without_being_asked_is_not_asked() {
    Qualifying state =
        state(story().customer("Can you send a quote for our 25 employees?"), Map.of());
    assertEquals(Optional.of("use-case"), state.next().map(Criterion::name));
    assertEquals(List.of("team-size: 25 said"), known(state));
  }

  @Test
  void it_goes_on_in_the_language_it_began_in() {
    Conversations story = story()
        .customer("Können Sie uns ein Angebot machen?")
        .reply(AGENT, "Wie viele Personen würden es nutzen?")
        .customer("12");
    assertEquals(Optional.of(new Language("de")), state(story, Map.of()).language());
  }

  @Test
  void a_number_is_read_as_a_word_of_the_language_it_was_asked_in() {
    Conversations story = story()
        .customer("Können Sie uns ein Angebot machen?")
        .reply(AGENT, "Wie viele Personen würden es nutzen?")
        .customer("zwölf");
    assertEquals(List.of("team-size: 12 answered"), known(state(story, Map.of())));
  }

  @Test
  void points_add_up_and_the_score_decides() {
    assertEquals(Verdict.QUALIFIED, told("30", "scheduling", "now").verdict());
    assertEquals(35, told("30", "scheduling", "now").score());
    assertEquals(Verdict.NURTURE, told("7", "scheduling", "later").verdict());
    assertEquals(Verdict.DISQUALIFIED, told("1", "skip", "later").verdict());
  }

  @Test
  void nobody_is_qualified_of_whom_something_needed_is_not_known() {
    assertEquals(Verdict.NURTURE, told("skip", "scheduling", "now").verdict());
  }

  @Test
  void one_answer_may_rule_everything_else_out() {
    Qualifying state = told("30", "scheduling", "school project");
    assertEquals(Verdict.DISQUALIFIED, state.verdict());
    assertEquals(Over.RULED_OUT, state.over());
  }

  @Test
  void a_lead_that_a_person_was_given_is_not_asked_again() {
    Conversations story = story()
        .customer(INTEREST)
        .reply(AGENT, SIZE_QUESTION)
        .customer("30")
        .note(AGENT, "Handoff\n" + HandedOver.HEADING + "\nteam-size: 30")
        .customer("one more thing");
    assertEquals(Over.WITH_A_PERSON, state(story, Map.of()).over());
    assertEquals(Optional.empty(), next(story));
  }

  @Test
  void whoever_was_told_what_comes_of_it_is_not_told_again() {
    Conversations story = story()
        .customer(INTEREST)
        .reply(AGENT, START_QUESTION)
        .customer("later")
        .reply(AGENT, Sales.NURTURED)
        .customer("and what does it cost?");
    assertEquals(Over.TOLD, state(story, Map.of()).over());
  }

  private static Qualifying told(String size, String use, String start) {
    return state(
        story()
            .customer(INTEREST)
            .reply(AGENT, SIZE_QUESTION)
            .customer(size)
            .reply(AGENT, USE_QUESTION)
            .customer(use)
            .reply(AGENT, START_QUESTION)
            .customer(start),
        Map.of());
  }
}
