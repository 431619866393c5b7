package com.nexora.chat.application.answering;

import static com.nexora.chat.application.answering.Office.ACME;
import static com.nexora.chat.application.answering.Office.LOTTIE;
import static com.nexora.chat.application.answering.Office.MAYA;
import static com.nexora.chat.application.answering.Office.QUESTION;
import static com.nexora.chat.application.answering.Office.first;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nexora.chat.application.port.Collisions;
import com.nexora.chat.application.testing.DeskStory;
import com.nexora.chat.application.testing.ExamplePolicy;
import com.nexora.chat.domain.coexistence.Coexistence;
import com.nexora.chat.domain.coexistence.Collision.Other;
import com.nexora.chat.domain.conversation.PartId;
import com.nexora.chat.domain.handoff.HandoffReason;
import com.nexora.chat.domain.policy.Manners;
import com.nexora.chat.domain.turn.Outcome;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// What the agent does where Intercom's own agent, Fin, answers in the same workspace.
class CoexistenceTest {

  private static final Optional<Outcome> FINS =
      Optional.of(new Outcome.Suppressed(Outcome.Silence.FIN_IS_ANSWERING));
  private static final Optional<Outcome> ANSWERED = Optional.of(new Outcome.Answered());
  private static final Optional<Outcome> A_PERSONS =
      Optional.of(new Outcome.HandedOff(HandoffReason.FIN_HAS_ANSWERED));

  private static Office office(Coexistence coexistence) {
    return new Office(
        ExamplePolicy.askingBack(1).withManners(Manners.NONE.withCoexistence(coexistence)));
  }

  /// A customer asks, and Fin answers before the agent looks.
  private static DeskStory answeredByFin(Office office) {
    DeskStory story = office.started(LOTTIE, QUESTION);
    story.finAnswers("Press Reset.");
    office.works();
    return story;
  }

  private static List<Collisions.Seen> collisions(Office office) {
    return office.store.collisions().since(ACME, Duration.ofDays(7), 100);
  }

  @Test
  void fin_first_is_silent_while_fin_has_the_conversation_and_says_why() {
    Office office = office(Coexistence.FIN_FIRST);
    DeskStory story = answeredByFin(office);
    assertEquals(List.of(), office.performed());
    assertEquals(FINS, office.outcomeOf(story, first(story)));
  }

  @Test
  void fin_first_takes_up_what_fin_escalates() {
    Office office = office(Coexistence.FIN_FIRST);
    DeskStory story = answeredByFin(office);
    PartId word = story.finEscalates("I will pass you on.");
    office.delivered(story, word, "conversation.operator.replied");
    office.works();
    assertEquals(1, office.replies(story).size());
    assertEquals(ANSWERED, office.outcomeOf(story, first(story)));
  }

  @Test
  void fin_first_takes_up_what_is_given_to_the_agent_after_fins_last_word() {
    Office office = office(Coexistence.FIN_FIRST);
    DeskStory story = answeredByFin(office);
    office.givenBack(story);
    office.works();
    assertEquals(1, office.replies(story).size());
    assertEquals(ANSWERED, office.outcomeOf(story, first(story)));
  }

  @Test
  void fin_first_sends_nothing_when_fin_answers_after_the_decision() {
    Office office = office(Coexistence.FIN_FIRST);
    DeskStory story = office.started(LOTTIE, QUESTION);
    office.whileThinking = () -> story.finAnswers("Press Reset.");
    office.works();
    assertEquals(List.of(), office.performed());
    assertEquals(FINS, office.outcomeOf(story, first(story)));
  }

  @Test
  void what_was_given_up_for_fin_is_taken_up_when_fin_lets_go() {
    Office office = office(Coexistence.FIN_FIRST);
    DeskStory story = office.started(LOTTIE, QUESTION);
    office.whileThinking = () -> story.finAnswers("Press Reset.");
    office.works();
    PartId word = story.finEscalates("I will pass you on.");
    office.delivered(story, word, "conversation.operator.replied");
    office.works();
    assertEquals(ANSWERED, office.outcomeOf(story, first(story)));
  }

  @Test
  void office_hours_shown_by_operator_are_nobodys_answer() {
    Office office = office(Coexistence.FIN_FIRST);
    DeskStory story = office.started(LOTTIE, QUESTION);
    story.operatorShows("We will be back on Monday.");
    office.works();
    assertEquals(ANSWERED, office.outcomeOf(story, first(story)));
  }

  @Test
  void us_first_answers_whatever_fin_did() {
    Office office = office(Coexistence.US_FIRST);
    DeskStory story = answeredByFin(office);
    assertEquals(1, office.replies(story).size());
    assertEquals(ANSWERED, office.outcomeOf(story, first(story)));
  }

  @Test
  void never_both_is_silent_while_fin_has_it_and_then_a_person_gets_it() {
    Office office = office(Coexistence.NEVER_BOTH);
    DeskStory story = answeredByFin(office);
    assertEquals(List.of(), office.performed());
    PartId word = story.finEscalates("I will pass you on.");
    office.delivered(story, word, "conversation.operator.replied");
    office.works();
    assertEquals(A_PERSONS, office.outcomeOf(story, first(story)));
    assertEquals(0, office.asked);
  }

  @Test
  void never_both_leaves_a_conversation_to_fin_that_answers_after_the_agent() {
    Office office = office(Coexistence.NEVER_BOTH);
    DeskStory story = office.started(LOTTIE, QUESTION);
    office.works();
    PartId word = story.finAnswers("Press Reset.");
    office.delivered(story, word, "conversation.operator.replied");
    PartId more = office.says(story, QUESTION);
    office.works();
    assertEquals(1, office.replies(story).size());
    assertEquals(FINS, office.outcomeOf(story, more));
  }

  @Test
  void two_who_answered_in_one_conversation_are_listed_whoever_began() {
    Office office = office(Coexistence.US_FIRST);
    DeskStory fins = answeredByFin(office);
    DeskStory ours = office.started(LOTTIE, QUESTION);
    office.works();
    ours.finAnswers("Press Reset.");
    office.says(ours, QUESTION);
    office.works();
    DeskStory alone = office.started(LOTTIE, QUESTION);
    office.works();
    assertEquals(2, collisions(office).size());
    assertTrue(seen(office, fins).collision().theyBegan());
    assertTrue(!seen(office, ours).collision().theyBegan());
    assertTrue(
        collisions(office).stream().noneMatch(seen -> seen.conversation().equals(alone.id())));
  }

  @Test
  void a_workflow_that_answered_as_well_is_listed() {
    Office office = office(Coexistence.FIN_FIRST);
    DeskStory story = office.started(LOTTIE, QUESTION);
    story.workflowSays("Have you tried our help center?");
    office.works();
    assertEquals(1, office.replies(story).size());
    assertEquals(Other.WORKFLOW, seen(office, story).collision().with());
  }

  @Test
  void a_person_who_answered_the_same_message_is_listed_and_one_after_a_handoff_is_not() {
    Office office = office(Coexistence.FIN_FIRST);
    DeskStory both = office.started(LOTTIE, QUESTION);
    office.works();
    both.teammateReplies(MAYA, "Do that.");
    office.says(both, "thanks");
    DeskStory handed = office.started(LOTTIE, QUESTION);
    office.works();
    office.says(handed, "I would like to speak to a human please");
    office.works();
    handed.teammateReplies(MAYA, "Here I am.");
    office.says(handed, "thanks");
    office.works();
    assertEquals(Other.PERSON, seen(office, both).collision().with());
    assertTrue(
        collisions(office).stream().noneMatch(seen -> seen.conversation().equals(handed.id())));
  }

  private static Collisions.Seen seen(Office office, DeskStory story) {
    return collisions(office).stream()
        .filter(seen -> seen.conversation().equals(story.id()))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void the_record_says_who_had_the_conversation() {
    Office office = office(Coexistence.US_FIRST);
    DeskStory story = answeredByFin(office);
    assertEquals(
        "Fin",
        office
            .store
            .turns()
            .decided(ACME, story.id())
            .getLast()
            .record()
            .conduct()
            .holder());
  }
}
