package com.nexora.chat.application.answering;

import static com.nexora.chat.application.answering.Office.LOTTIE;
import static com.nexora.chat.application.answering.Office.MAYA;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nexora.chat.application.testing.DeskStory;
import com.nexora.chat.application.testing.InMemoryDesk.Fate;
import com.nexora.chat.domain.conversation.Assignee;
import com.nexora.chat.domain.conversation.Conversation;
import com.nexora.chat.domain.conversation.PartId;
import com.nexora.chat.domain.handoff.HandoffReason;
import com.nexora.chat.domain.turn.Outcome;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// What may happen between a promise and the time it is due.
class OutOfHoursMeanwhileTest extends Night {

  @Test
  void an_answer_in_between_puts_the_conversation_aside_again() {
    until(EVENING);
    DeskStory story = office.started(LOTTIE, WISH);
    office.works();
    office.says(story, "besides, " + Office.QUESTION + ", " + Office.ANSWER);
    office.works();
    assertTrue(said(story).contains("Read more:"), said(story));
    assertEquals(Conversation.State.SNOOZED, now(story).state());
  }

  @Test
  void what_a_person_has_taken_without_an_answer_is_still_promised() {
    until(EVENING);
    DeskStory story = office.started(LOTTIE, WISH);
    office.works();
    story.teammateAssigns(MAYA, new Assignee.ToTeammate(MAYA));
    long performed = office.performed().size();
    until(OPENING);
    keeps();
    assertEquals(performed, office.performed().size());
    until(PROMISED.plusSeconds(1));
    assertEquals(1, keeps().missed());
  }

  @Test
  void the_first_conversation_of_a_team_tells_who_else_waits() {
    until(EVENING);
    DeskStory first = office.started(LOTTIE, WISH);
    office.works();
    DeskStory second = office.started(LOTTIE, WISH);
    office.works();
    until(OPENING);
    keeps();
    String digest = note(first, 1);
    assertTrue(digest.contains("Morning queue of team 71: 2 customers were promised"), digest);
    assertTrue(digest.contains("conversation " + second.id()), digest);
    assertFalse(notes(second).stream().anyMatch(note -> note.contains("Morning queue")));
  }

  @Test
  void a_lost_answer_to_the_snooze_leads_to_no_second_promise() {
    until(EVENING);
    office.desk.next(Fate.APPLIED_BUT_UNCLEAR);
    DeskStory story = office.started(LOTTIE, WISH);
    office.worksFor(Duration.ofMinutes(2));
    assertEquals(1, office.replies(story).size());
    assertEquals(Conversation.State.SNOOZED, now(story).state());
    assertTrue(promised(story).isPresent());
  }

  @Test
  void a_message_that_crosses_the_snooze_is_not_lost_in_it() {
    until(EVENING);
    DeskStory story = office.started(LOTTIE, WISH);
    office.works();
    PartId crossing = story.customerSays("and a person must look at my invoice number seven");
    story.snoozed();
    office.delivered(story, crossing, "conversation.user.replied");
    office.works();
    assertEquals(
        Optional.of(new Outcome.Queued(HandoffReason.CUSTOMER_ASKED)),
        office.outcomeOf(story, crossing));
  }
}
