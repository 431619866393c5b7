package com.nexora.chat.application.answering;

import static com.nexora.chat.application.answering.Office.ACME;
import static com.nexora.chat.application.answering.Office.ANSWER;
import static com.nexora.chat.application.answering.Office.LOTTIE;
import static com.nexora.chat.application.answering.Office.QUESTION;
import static com.nexora.chat.application.testing.SalesPolicy.INTEREST;
import static com.nexora.chat.application.testing.SalesPolicy.NURTURED;
import static com.nexora.chat.application.testing.SalesPolicy.ROLE_QUESTION;
import static com.nexora.chat.application.testing.SalesPolicy.SALES;
import static com.nexora.chat.application.testing.SalesPolicy.SIZE_QUESTION;
import static com.nexora.chat.application.testing.SalesPolicy.STOPPED;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nexora.chat.application.testing.DeskStory;
import com.nexora.chat.application.testing.SalesPolicy;
import com.nexora.chat.domain.account.Account;
import com.nexora.chat.domain.conversation.Assignee;
import com.nexora.chat.domain.conversation.PartId;
import com.nexora.chat.domain.handoff.HandoffReason;
import com.nexora.chat.domain.turn.Action;
import com.nexora.chat.domain.turn.Outcome;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Criteria with type, validation and how to ask; one question at a time, never what is already
/// known, skippable, stops when the customer objects; scoring and outcome; routed by rule.
class QualifyingLeadsTest {

  private final Office office = new Office(SalesPolicy.policy());

  @BeforeEach
  void there_is_a_sales_team() {
    office.desk.teams(ACME, SALES);
  }

  @Test
  void a_lead_is_asked_one_question_at_a_time_and_a_qualified_one_goes_to_sales() {
    DeskStory story = lead();
    assertEquals(List.of(SIZE_QUESTION), office.replies(story));

    says(story, "about 30");
    assertEquals(List.of(SIZE_QUESTION, ROLE_QUESTION), office.replies(story));

    PartId last = says(story, "I run operations");
    assertEquals(new Outcome.HandedOff(HandoffReason.LEAD), outcome(story, last));
    assertEquals(
        new Assignee.ToTeam(SALES),
        ((Action.Assign) office.performed().getLast()).ladder().getFirst());
    assertEquals(1, office.asked, "a plain answer needs no model");
  }

  @Test
  void the_note_tells_sales_what_was_found_out() {
    DeskStory story = lead();
    says(story, "30");
    says(story, "skip");
    String note = note();
    assertTrue(note.contains("Outcome: qualified, with a score of 20."), note);
    assertTrue(note.contains("team-size: 30 (answered)"), note);
    assertTrue(note.contains("role: not known"), note);
  }

  @Test
  void what_is_already_known_is_not_asked() {
    office.desk.knows(
        ACME,
        new Account(
            LOTTIE,
            "Lottie",
            Account.Role.LEAD,
            Optional.empty(),
            "",
            Map.of("team_size", "25"),
            Map.of()));
    assertEquals(List.of(ROLE_QUESTION), office.replies(lead()));
  }

  @Test
  void what_the_first_message_says_is_not_asked() {
    DeskStory story = lead();
    says(story, "we are 40 people and i am the office manager");
    assertEquals(List.of(SIZE_QUESTION, "Somebody will come."), office.replies(story));
  }

  @Test
  void whoever_skips_is_asked_the_next_question() {
    DeskStory story = lead();
    says(story, "I'd rather not say");
    assertEquals(ROLE_QUESTION, office.replies(story).getLast());
  }

  @Test
  void whoever_objects_is_asked_nothing_more() {
    DeskStory story = lead();
    says(story, "no more questions please");
    assertEquals(STOPPED, office.replies(story).getLast());
    says(story, QUESTION);
    assertTrue(
        office.replies(story).getLast().startsWith(ANSWER),
        office.replies(story).getLast());
    assertEquals(3, office.replies(story).size());
    assertFalse(office.replies(story).getLast().contains(ROLE_QUESTION));
  }

  @Test
  void whoever_asks_for_a_person_gets_one_who_reads_what_is_known() {
    DeskStory story = lead();
    says(story, "30");
    PartId last = says(story, "can i talk to a human");
    assertEquals(new Outcome.HandedOff(HandoffReason.CUSTOMER_ASKED), outcome(story, last));
    assertTrue(note().contains("team-size: 30 (answered)"), note());
  }

  @Test
  void a_support_question_is_answered_first_and_then_the_qualification_goes_on() {
    DeskStory story = lead();
    says(story, QUESTION + "?");
    String reply = office.replies(story).getLast();
    assertTrue(reply.startsWith(ANSWER) && reply.endsWith("\n" + ROLE_QUESTION), reply);
  }

  @Test
  void an_answer_with_a_question_in_it_is_taken_and_the_question_answered() {
    DeskStory story = lead();
    says(story, "30. " + QUESTION + "?");
    assertEquals(2, office.asked, "the model looks for an answer");
    says(story, QUESTION);
    assertTrue(office.replies(story).getLast().endsWith("\n" + ROLE_QUESTION));
  }

  @Test
  void whoever_is_neither_is_told_so_once_and_is_an_ordinary_customer_afterwards() {
    DeskStory story = lead();
    says(story, "7");
    PartId last = says(story, "I own the place");
    assertEquals(NURTURED, office.replies(story).getLast());
    assertEquals(new Outcome.Answered(), outcome(story, last));
    says(story, QUESTION);
    assertTrue(office.replies(story).getLast().startsWith(ANSWER));
    assertFalse(office.replies(story).getLast().contains(NURTURED));
  }

  @Test
  void a_lead_that_comes_back_from_sales_is_not_asked_or_passed_on_again() {
    DeskStory story = lead();
    says(story, "30");
    says(story, "office manager");
    office.givenBack(story);
    int before = office.replies(story).size();
    says(story, INTEREST);
    assertEquals("Could you tell me more?", office.replies(story).getLast());
    assertEquals(before + 1, office.replies(story).size());
  }

  @Test
  void whoever_is_no_lead_is_asked_nothing() {
    DeskStory story = office.started(LOTTIE, QUESTION);
    office.works();
    assertEquals(1, office.replies(story).size());
    assertFalse(office.replies(story).getFirst().contains(SIZE_QUESTION));
  }

  private DeskStory lead() {
    DeskStory story = office.started(LOTTIE, INTEREST);
    office.works();
    return story;
  }

  private PartId says(DeskStory story, String words) {
    PartId part = office.says(story, words);
    office.works();
    return part;
  }

  private Outcome outcome(DeskStory story, PartId part) {
    return office.outcomeOf(story, part).orElseThrow();
  }

  private String note() {
    return office.performed().stream()
        .flatMap(action ->
            action instanceof Action.Note(var body) ? Stream.of(body.plain()) : Stream.empty())
        .reduce((_, later) -> later)
        .orElseThrow();
  }
}
