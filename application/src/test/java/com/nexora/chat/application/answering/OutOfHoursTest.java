package com.nexora.chat.application.answering;

import static com.nexora.chat.application.answering.Office.ACME;
import static com.nexora.chat.application.answering.Office.DANA;
import static com.nexora.chat.application.answering.Office.LOTTIE;
import static com.nexora.chat.application.answering.Office.MAYA;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nexora.chat.application.Watch;
import com.nexora.chat.application.port.Promised;
import com.nexora.chat.application.port.Promises.Ending;
import com.nexora.chat.application.testing.DeskStory;
import com.nexora.chat.application.testing.ExamplePolicy;
import com.nexora.chat.application.testing.InMemoryDesk.Fate;
import com.nexora.chat.application.testing.InMemoryStore;
import com.nexora.chat.application.usecase.KeepPromises;
import com.nexora.chat.domain.conversation.Assignee;
import com.nexora.chat.domain.conversation.Conversation;
import com.nexora.chat.domain.conversation.Part;
import com.nexora.chat.domain.conversation.PartId;
import com.nexora.chat.domain.handoff.HandoffReason;
import com.nexora.chat.domain.hours.Hours;
import com.nexora.chat.domain.hours.Queueing;
import com.nexora.chat.domain.hours.Schedule;
import com.nexora.chat.domain.hours.Span;
import com.nexora.chat.domain.hours.Timetable;
import com.nexora.chat.domain.turn.Action;
import com.nexora.chat.domain.turn.Outcome;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Out of hours the agent keeps answering what it can, captures the issue, promises a time that is
/// computed from the routed team's hours, snoozes, and keeps the promise.
class OutOfHoursTest {

  private static final String WISH = "I would like to speak to a human please";
  private static final Instant EVENING = Instant.parse("2026-01-05T19:00:00Z");
  private static final Instant OPENING = Instant.parse("2026-01-06T08:00:00Z");
  private static final Instant PROMISED = Instant.parse("2026-01-06T10:00:00Z");
  private static final String SAID = "Nobody of our team is here right now. You will have an answer"
      + " by Tuesday, January 6, 2026, 11:00 AM (UTC+1, Berlin).";

  private final Office office = new Office(ExamplePolicy.askingBack(1).withHours(hours()));
  private final KeepPromises promises =
      Watch.promises(office.store.promises(), office.desk, office.policies, office.store);

  OutOfHoursTest() {
    office.desk.tellsTimeBy(office.store);
  }

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

  private KeepPromises.Report keeps() {
    KeepPromises.Report report = promises.keep(ACME);
    office.works();
    return report;
  }

  private void until(Instant then) {
    office.letPass(Duration.between(office.store.instant(), then));
  }

  private Optional<Promised> promised(DeskStory story) {
    return office.store.promises().open(ACME, 10).stream()
        .filter(promised -> promised.conversation().equals(story.id()))
        .findFirst();
  }

  private List<Ending> endings(DeskStory story) {
    return office.store.promises().endings(new InMemoryStore.Key(ACME, story.id()));
  }

  private static Conversation now(DeskStory story) {
    return story.now().orElseThrow();
  }

  private String said(DeskStory story) {
    return office.replies(story).getLast();
  }

  private static String note(DeskStory story, int number) {
    return notes(story).get(number);
  }

  private static List<String> notes(DeskStory story) {
    return now(story).parts().stream()
        .filter(part -> part.kind() == Part.Kind.NOTE)
        .map(Part::text)
        .toList();
  }

  private static Hours hours() {
    List<Span> week = new ArrayList<>();
    for (int day = 0; day < 5; day++) {
      week.add(new Span(day * Span.DAY + 9 * 60, day * Span.DAY + 17 * 60));
    }
    Schedule office = new Schedule(ZoneId.of("Europe/Berlin"), week, List.of());
    return new Hours(Optional.of(new Timetable.Written(office)), Map.of(), Queueing.USUAL);
  }
}
