package com.nexora.chat.application.answering;

import static com.nexora.chat.application.answering.Office.ANSWER;
import static com.nexora.chat.application.answering.Office.DANA;
import static com.nexora.chat.application.answering.Office.LOTTIE;
import static com.nexora.chat.application.answering.Office.MAYA;
import static com.nexora.chat.application.answering.Office.PRIYA;
import static com.nexora.chat.application.answering.Office.QUESTION;
import static com.nexora.chat.application.answering.Office.first;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nexora.chat.application.testing.DeskStory;
import com.nexora.chat.application.usecase.ReceiveWebhook;
import com.nexora.chat.domain.answering.Proposal;
import com.nexora.chat.domain.conversation.Assignee;
import com.nexora.chat.domain.conversation.PartId;
import com.nexora.chat.domain.handoff.HandoffReason;
import com.nexora.chat.domain.turn.Action;
import com.nexora.chat.domain.turn.Outcome;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TurnTakingTest {

  private final Office office = new Office();

  @Test
  void a_question_is_answered_with_a_link_and_its_obligation_closed() {
    DeskStory story = office.started(LOTTIE, QUESTION);
    office.works();
    assertEquals(
        List.of(ANSWER + "\nRead more: reset the password (https://help.example/4101)"),
        office.replies(story));
    assertEquals(answered(), office.outcomeOf(story, first(story)));
    assertEquals(Map.of("Outcome", "answered"), story.attributes());
  }

  @Test
  void nothing_is_said_before_the_quiet_period_is_over() {
    DeskStory story = office.started(LOTTIE, QUESTION);
    assertFalse(office.useCases.takeTurn().takeNext());
    assertEquals(List.of(), office.replies(story));
  }

  @Test
  void messages_in_a_row_get_one_answer_and_one_outcome_each() {
    DeskStory story = office.started(LOTTIE, "hello there");
    PartId second = office.says(story, QUESTION);
    office.works();
    assertEquals(1, office.replies(story).size());
    assertEquals(answered(), office.outcomeOf(story, first(story)));
    assertEquals(answered(), office.outcomeOf(story, second));
  }

  @Test
  void a_webhook_that_comes_twice_is_answered_once() { // I-09
    DeskStory story = office.started(LOTTIE, QUESTION);
    office.works();
    assertEquals(
        ReceiveWebhook.Receipt.DUPLICATE,
        office.delivered(story, first(story), "conversation.user.created"));
    office.works();
    assertEquals(1, office.repliesSent());
  }

  @Test
  void a_conversation_that_somebody_else_has_is_left_alone() {
    DeskStory story = office.started(LOTTIE, QUESTION);
    story.teammateAssigns(MAYA, new Assignee.ToTeammate(MAYA));
    office.works();
    assertEquals(List.of(), office.performed());
    assertEquals(
        silence(Outcome.Silence.ASSIGNED_ELSEWHERE), office.outcomeOf(story, first(story)));
  }

  @Test
  void a_teammate_who_replies_while_the_model_thinks_is_not_talked_over() {
    DeskStory story = office.started(LOTTIE, QUESTION);
    office.whileThinking = () -> story.teammateReplies(MAYA, "I'll take this");
    office.works();
    assertEquals(List.of("I'll take this"), office.replies(story));
    assertEquals(
        silence(Outcome.Silence.TEAMMATE_TOOK_OVER), office.outcomeOf(story, first(story)));
  }

  @Test
  void a_message_that_arrives_while_the_model_thinks_is_answered_with_the_first() {
    DeskStory story = office.started(LOTTIE, "hello there");
    office.whileThinking = () -> office.says(story, QUESTION);
    office.works();
    office.works();
    assertEquals(1, office.replies(story).size());
    assertEquals(2, office.asked);
    assertEquals(answered(), office.outcomeOf(story, first(story)));
  }

  @Test
  void after_a_takeover_the_agent_is_silent_until_it_is_given_back() {
    DeskStory story = office.started(LOTTIE, QUESTION);
    office.works();
    story.teammateReplies(MAYA, "Maya here");
    PartId next = office.says(story, QUESTION);
    office.works();
    assertEquals(2, office.replies(story).size());
    assertEquals(silence(Outcome.Silence.TEAMMATE_TOOK_OVER), office.outcomeOf(story, next));

    office.givenBack(story);
    office.works();
    assertEquals(3, office.replies(story).size());
    assertEquals(answered(), office.outcomeOf(story, next));
  }

  @Test
  void a_conversation_that_is_assigned_late_is_answered_then() {
    DeskStory story =
        office.desk.customerStarts(Office.ACME, LOTTIE, "https://app.example/", QUESTION);
    office.delivered(story, first(story), "conversation.user.created");
    office.works();
    assertEquals(silence(Outcome.Silence.UNASSIGNED), office.outcomeOf(story, first(story)));

    office.givenBack(story);
    office.works();
    assertEquals(1, office.replies(story).size());
    assertEquals(answered(), office.outcomeOf(story, first(story)));
  }

  @Test
  void a_wish_for_a_person_ends_with_note_attributes_reply_and_assignment() {
    DeskStory story = office.started(LOTTIE, "can i talk to a human");
    office.works();
    List<Action> performed = office.performed();
    assertInstanceOf(Action.Note.class, performed.get(0));
    assertInstanceOf(Action.SetAttributes.class, performed.get(1));
    assertInstanceOf(Action.Reply.class, performed.get(2));
    assertInstanceOf(Action.Assign.class, performed.get(3));
    assertEquals(Optional.empty(), story.now().orElseThrow().assignee());
    assertEquals(0, office.asked);
    assertEquals(
        Optional.of(new Outcome.HandedOff(HandoffReason.CUSTOMER_ASKED)),
        office.outcomeOf(story, first(story)));
  }

  @Test
  void after_a_handoff_the_agent_is_silent() {
    DeskStory story = office.started(LOTTIE, "can i talk to a human");
    office.works();
    PartId next = office.says(story, "hello?");
    office.works();
    assertEquals(1, office.replies(story).size());
    assertEquals(silence(Outcome.Silence.UNASSIGNED), office.outcomeOf(story, next));
  }

  @Test
  void without_an_answer_the_agent_asks_back_once_and_then_hands_off() {
    DeskStory story = office.started(LOTTIE, "tell me about zebras");
    office.works();
    assertEquals(List.of("Could you tell me more?"), office.replies(story));
    PartId second = office.says(story, "stripes of zebras");
    office.works();
    assertEquals(
        Optional.of(new Outcome.HandedOff(HandoffReason.NO_ANSWER_FOUND)),
        office.outcomeOf(story, second));
  }

  @Test
  void an_enterprise_account_goes_to_its_owner_without_a_model() {
    DeskStory story = office.started(DANA, QUESTION);
    office.works();
    assertEquals(Optional.of(PRIYA), story.now().orElseThrow().assignee());
    assertEquals(0, office.asked);
  }

  @Test
  void a_model_that_is_down_hands_off() {
    office.script.then(new Proposal.Unavailable("timeout"));
    DeskStory story = office.started(LOTTIE, QUESTION);
    office.works();
    assertEquals(
        Optional.of(new Outcome.HandedOff(HandoffReason.MODEL_UNAVAILABLE)),
        office.outcomeOf(story, first(story)));
  }

  @Test
  void a_configured_text_needs_no_article() {
    DeskStory story = office.started(LOTTIE, "thanks");
    office.works();
    assertEquals(List.of("You're welcome!"), office.replies(story));
  }

  @Test
  void while_intercom_cannot_be_read_the_message_waits() {
    DeskStory story = office.started(LOTTIE, QUESTION);
    office.desk.away(true);
    office.works();
    assertEquals(Optional.empty(), office.outcomeOf(story, first(story)));
    office.desk.away(false);
    office.worksFor(Duration.ofSeconds(10));
    assertEquals(1, office.replies(story).size());
    assertTrue(office.outcomeOf(story, first(story)).isPresent());
  }

  private static Optional<Outcome> answered() {
    return Optional.of(new Outcome.Answered());
  }

  private static Optional<Outcome> silence(Outcome.Silence why) {
    return Optional.of(new Outcome.Suppressed(why));
  }
}
