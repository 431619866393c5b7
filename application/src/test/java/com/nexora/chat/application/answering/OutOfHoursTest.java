package com.nexora.chat.application.answering;

import static com.nexora.chat.application.answering.Office.DANA;
import static com.nexora.chat.application.answering.Office.LOTTIE;
import static com.nexora.chat.application.answering.Office.MAYA;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nexora.chat.application.port.Promised;
import com.nexora.chat.application.port.Promises.Ending;
import com.nexora.chat.application.testing.DeskStory;
import com.nexora.chat.application.testing.ExamplePolicy;
import com.nexora.chat.application.testing.SalesPolicy;
import com.nexora.chat.application.usecase.KeepPromises;
import com.nexora.chat.domain.conversation.Conversation;
import com.nexora.chat.domain.conversation.PartId;
import com.nexora.chat.domain.handoff.HandoffReason;
import com.nexora.chat.domain.turn.Action;
import com.nexora.chat.domain.turn.Outcome;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Out of hours the agent keeps answering what it can, captures the issue, promises a time that is
/// computed from the routed team's hours, snoozes, and keeps the promise.
class OutOfHoursTest extends Night {

  /// Settles the last question of a lead's, and asks one of the customer's own.
  private static final String LAST_ANSWER = "office manager. " + Office.QUESTION + "?";

  @Test
  void while_somebody_is_there_a_conversation_is_handed_over() {
    DeskStory story = office.started(LOTTIE, WISH);
    office.works();
    assertEquals(List.of("Somebody will come."), office.replies(story));
    assertEquals(Optional.empty(), promised(story));
  }

  @Test
  void out_of_hours_the_agent_keeps_answering_what_it_can() {
    until(EVENING);
    DeskStory story = office.started(LOTTIE, Office.QUESTION);
    office.works();
    assertEquals(1, office.replies(story).size());
    assertTrue(office.replies(story).getFirst().contains(Office.ANSWER));
    assertEquals(Conversation.State.OPEN, now(story).state());
    assertEquals(Optional.empty(), promised(story));
  }

  @Test
  void who_would_be_handed_over_is_promised_a_time_by_the_routed_teams_hours() {
    until(EVENING);
    DeskStory story = office.started(LOTTIE, WISH);
    office.works();

    assertEquals(SAID + "\nSo that nothing is missing then: What is it about?", said(story));
    assertEquals(
        Optional.of(new Outcome.Queued(HandoffReason.CUSTOMER_ASKED)),
        office.outcomeOf(story, Office.first(story)));
    assertEquals(Conversation.State.SNOOZED, now(story).state());
    assertEquals(Optional.of(ExamplePolicy.AGENT), now(story).assignee());
    assertEquals("queued", story.attributes().get("Outcome"));
    assertTrue(note(story, 0).contains("Queued: nobody is there"), note(story, 0));

    Promised promised = promised(story).orElseThrow();
    assertEquals(PROMISED, promised.promise().promisedAt());
    assertEquals(OPENING, promised.promise().reopenAt());
    assertEquals(Optional.of(ExamplePolicy.SUPPORT), promised.promise().team());
  }

  @Test
  void what_the_customer_adds_is_noted_and_nothing_is_promised_twice() {
    until(EVENING);
    DeskStory story = office.started(LOTTIE, WISH);
    office.works();
    Promised before = promised(story).orElseThrow();
    office.letPass(Duration.ofHours(1));
    PartId more = office.says(story, "a person should see that the export of my invoices fails");
    office.works();

    assertEquals("Thank you, I have added that for the team.", said(story));
    assertEquals(
        Optional.of(new Outcome.Queued(HandoffReason.NO_ANSWER_FOUND)),
        office.outcomeOf(story, more));
    assertEquals(Conversation.State.SNOOZED, now(story).state());
    assertEquals(Optional.of(before), promised(story));
  }

  @Test
  void in_the_morning_it_is_opened_and_assigned_with_what_arrived_overnight_in_the_note() {
    until(EVENING);
    DeskStory story = office.started(LOTTIE, WISH);
    office.works();
    office.letPass(Duration.ofHours(1));
    office.says(story, "a person should see that the export of my invoices fails");
    office.works();
    long replies = office.repliesSent();

    until(OPENING.minusSeconds(10));
    keeps();
    assertEquals(Conversation.State.SNOOZED, now(story).state());
    until(OPENING);
    keeps();

    assertEquals(Conversation.State.OPEN, now(story).state());
    assertTrue(
        office.performed().contains(new Action.Open()), () -> office.performed().toString());
    assertEquals(Optional.empty(), now(story).assignee());
    String note = note(story, 1);
    assertTrue(note.contains("Promised: an answer by Tuesday, January 6, 2026, 11:00"), note);
    int since = note.indexOf("Written since then");
    assertTrue(since > 0 && note.indexOf("export of my invoices", since) > 0, note);
    assertEquals(replies, office.repliesSent());
    assertTrue(promised(story).orElseThrow().reopened());
    assertEquals("handed off", story.attributes().get("Outcome"));
  }

  @Test
  void when_nobody_answers_by_the_promised_time_that_is_said_once() {
    until(EVENING);
    DeskStory story = office.started(LOTTIE, WISH);
    office.works();
    until(OPENING);
    assertEquals(0, keeps().missed());
    until(PROMISED.plusSeconds(1));
    KeepPromises.Report report = keeps();
    assertEquals(1, report.missed());
    assertEquals(1, report.count().broken());
    assertEquals(0, keeps().missed());
    assertTrue(promised(story).orElseThrow().broken());

    story.teammateReplies(MAYA, "Sorry for the wait.");
    office.letPass(Duration.ofMinutes(11));
    assertEquals(0, keeps().count().broken());
    assertEquals(List.of(Ending.LATE), endings(story));
  }

  @Test
  void who_answers_before_the_promised_time_has_kept_the_promise() {
    until(EVENING);
    DeskStory story = office.started(LOTTIE, WISH);
    office.works();
    until(OPENING);
    keeps();
    story.teammateReplies(MAYA, "Good morning, here I am.");
    until(PROMISED.plusSeconds(1));
    assertEquals(0, keeps().missed());
    assertEquals(List.of(Ending.KEPT), endings(story));
  }

  @Test
  void a_person_who_answers_in_the_night_ends_the_promise_and_the_agent_does_not_come_back() {
    until(EVENING);
    DeskStory story = office.started(LOTTIE, WISH);
    office.works();
    story.teammateOpens(MAYA);
    story.teammateReplies(MAYA, "I am still up.");
    long performed = office.performed().size();
    until(OPENING);
    keeps();
    assertEquals(List.of(Ending.KEPT), endings(story));
    assertEquals(performed, office.performed().size());
  }

  @Test
  void danger_is_handed_over_at_once_whatever_the_hour() {
    until(EVENING);
    DeskStory story = office.started(LOTTIE, "our account was hacked");
    office.works();
    assertEquals(
        Optional.of(new Outcome.HandedOff(HandoffReason.RISK)),
        office.outcomeOf(story, Office.first(story)));
  }

  @Test
  void the_named_owner_is_kept_with_the_promise_and_gets_the_conversation() {
    until(EVENING);
    DeskStory story = office.started(DANA, "hello there my friends");
    office.works();
    assertEquals(
        Optional.of(Office.PRIYA), promised(story).orElseThrow().promise().owner());
    until(OPENING);
    keeps();
    assertEquals(Optional.of(Office.PRIYA), now(story).assignee());
  }

  @Test
  void what_was_answered_in_the_same_reply_is_said_before_the_promise() {
    Office sales = sales();
    DeskStory story = sales.started(LOTTIE, SalesPolicy.INTEREST);
    sales.works();
    sales.says(story, "30");
    sales.works();
    sales.says(story, LAST_ANSWER);
    sales.works();
    List<String> lines = sales.replies(story).getLast().lines().toList();
    assertEquals(Office.ANSWER, lines.getFirst());
    assertEquals(SAID, lines.get(2), "after the link to the article");
    assertFalse(lines.contains("Somebody will come."));
  }

  @Test
  void what_was_answered_is_said_too_where_nothing_is_promised_twice() {
    Office sales = sales();
    DeskStory story = sales.started(LOTTIE, WISH);
    sales.works();
    for (String words : List.of(SalesPolicy.INTEREST, "30", LAST_ANSWER)) {
      sales.says(story, words);
      sales.works();
    }
    List<String> lines = sales.replies(story).getLast().lines().toList();
    assertEquals(Office.ANSWER, lines.getFirst());
    assertEquals("Thank you, I have added that for the team.", lines.getLast());
    assertEquals(3, lines.size(), lines::toString);
  }

  private static Office sales() {
    Office sales = new Office(SalesPolicy.policy().withHours(hours()));
    sales.desk.tellsTimeBy(sales.store);
    sales.desk.teams(Office.ACME, SalesPolicy.SALES);
    sales.letPass(Duration.between(sales.store.instant(), EVENING));
    return sales;
  }
}
