package com.nexora.chat.application.answering;

import static com.nexora.chat.application.answering.Office.ACME;
import static com.nexora.chat.application.answering.Office.DANA;
import static com.nexora.chat.application.answering.Office.LOTTIE;
import static com.nexora.chat.application.answering.Office.MAYA;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nexora.chat.application.Watch;
import com.nexora.chat.application.port.Handovers;
import com.nexora.chat.application.port.Handovers.Ending;
import com.nexora.chat.application.testing.DeskStory;
import com.nexora.chat.application.testing.ExamplePolicy;
import com.nexora.chat.application.testing.InMemoryDesk;
import com.nexora.chat.application.usecase.EscalateHandoffs;
import com.nexora.chat.domain.account.Account;
import com.nexora.chat.domain.conversation.Part;
import com.nexora.chat.domain.conversation.TeammateId;
import com.nexora.chat.domain.handoff.Destination;
import com.nexora.chat.domain.turn.Action;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Unaccepted handoffs escalate after a configured time.
class EscalatingTest extends Unaccepted {

  @Test
  void while_the_customer_cannot_be_read_it_waits_a_little_before_it_goes_on() {
    DeskStory story = handedToPriya();
    office.desk.accountsAway(true);
    office.letPass(Duration.ofMinutes(6));
    var _ = after(WITHIN);
    assertEquals(List.of(TO_PRIYA), given(story));
    var _ = after(Duration.ofMinutes(11));
    assertEquals(List.of(TO_PRIYA, TO_SUCCESS), given(story));
  }

  @Test
  void a_handoff_that_nobody_takes_in_time_goes_to_the_next_step_of_its_ladder() {
    DeskStory story = handedToPriya();
    var _ = after(WITHIN.minusSeconds(10));
    assertEquals(List.of(TO_PRIYA), given(story));
    var _ = after(Duration.ofSeconds(10));
    assertEquals(List.of(TO_PRIYA, TO_SUCCESS), given(story));
  }

  @Test
  void the_note_says_since_when_nobody_took_it_and_who_had_it_and_why_whoever_has_it_now() {
    DeskStory story = handedToPriya();
    Instant since = awaited(story).orElseThrow().handed().since();
    assertEquals(Instant.parse("2026-01-05T09:00:02.001Z"), since);
    var _ = after(WITHIN);
    assertEquals("""
        Nobody has taken this conversation
        It is with 904 since Monday, January 5, 2026, 9:00 AM (UTC); nobody has replied, noted\
         anything or passed it on.
        It goes on now, 1 of at most 2 times.
        Why this assignee
        904, a teammate, had it and did not take it.
        73, the team, comes first who can take it.""", Night.notes(story).getLast());
    Part note = Night.now(story).parts().stream()
        .filter(part -> part.kind() == Part.Kind.NOTE)
        .reduce((_, later) -> later)
        .orElseThrow();
    assertTrue(Night.now(story).parts().indexOf(note) < Night.now(story).parts().size() - 1);
  }

  @Test
  void it_goes_to_whoever_is_configured_before_any_ladder() {
    office.policies.with(ACME, toMaya());
    DeskStory story = handedToSupport();
    var _ = after(WITHIN);
    assertEquals(List.of(TO_SUPPORT, TO_MAYA), given(story));
    assertEquals(Optional.of(MAYA), Night.now(story).assignee());
  }

  @Test
  void the_customer_is_told_nothing() {
    DeskStory story = handedToPriya();
    List<String> said = office.replies(story);
    var _ = after(WITHIN);
    assertEquals(said, office.replies(story));
    assertEquals("handed off", story.attributes().get("Outcome"));
  }

  @Test
  void it_goes_on_at_most_so_often_and_then_stays_and_is_told_once() {
    office.policies.with(ACME, policy(Optional.of(new Destination.Teammate(MAYA)), 1));
    DeskStory story = handedToPriya();
    assertEquals(new EscalateHandoffs.Report(0, new Handovers.Count(1, 0)), after(WITHIN));
    assertEquals(List.of(TO_PRIYA, TO_MAYA), given(story));
    assertEquals(new EscalateHandoffs.Report(1, new Handovers.Count(0, 1)), after(WITHIN));
    assertEquals(
        new EscalateHandoffs.Report(0, new Handovers.Count(0, 1)), after(Duration.ofMinutes(11)));
    assertEquals(List.of(TO_PRIYA, TO_MAYA), given(story));
    assertTrue(awaited(story).orElseThrow().stuck());
  }

  @Test
  void where_nobody_is_left_it_stays_and_is_told_until_somebody_takes_it() {
    DeskStory story = handedToSupport();
    var _ = after(WITHIN);
    assertTrue(awaited(story).orElseThrow().stuck());
    assertEquals(List.of(TO_SUPPORT), given(story));
    story.teammateReplies(MAYA, "Sorry for the wait.");
    assertEquals(new Handovers.Count(0, 0), after(Duration.ofMinutes(11)).count());
    assertEquals(List.of(Ending.TAKEN), endings(story));
  }

  @Test
  void who_had_it_before_is_named_when_it_goes_on_once_more() {
    office.policies.with(
        ACME, policy(Optional.of(new Destination.AccountOwner(ExamplePolicy.SUPPORT)), 2));
    DeskStory story = handedToSupport();
    assertTrue(awaited(story).isPresent());
    office.policies.with(ACME, toMaya());
    var _ = after(WITHIN);
    office.policies.with(ACME, policy(Optional.of(new Destination.Team(ExamplePolicy.SUCCESS)), 2));
    var _ = after(WITHIN);
    assertEquals(List.of(TO_SUPPORT, TO_MAYA, TO_SUCCESS), given(story));
    assertTrue(
        Night.notes(story).getLast().contains("Before that it was with 71."),
        () -> Night.notes(story).getLast());
  }

  @Test
  void whom_intercom_accepted_in_place_of_another_has_had_it_and_does_not_get_it_again() {
    office.desk.knows(ACME, ownedBy(new TeammateId("999")));
    DeskStory story = office.started(DANA, QUESTION);
    office.works();
    assertEquals(List.of(TO_SUCCESS), given(story), "Intercom knows no 999");
    assertEquals(TO_SUCCESS, awaited(story).orElseThrow().handed().holder());
    office.policies.with(ACME, toMaya());
    var _ = after(WITHIN);
    office.policies.with(ACME, policy(Optional.of(new Destination.Team(ExamplePolicy.SUCCESS)), 2));
    var _ = after(WITHIN);
    assertEquals(List.of(TO_SUCCESS, TO_MAYA), given(story));
  }

  @Test
  void a_team_to_which_a_workflow_moved_it_has_had_it_too() {
    DeskStory story = handedToPriya();
    story.assigned(TO_SUPPORT);
    office.policies.with(ACME, toMaya());
    var _ = after(WITHIN);
    office.policies.with(ACME, policy(Optional.of(new Destination.Team(ExamplePolicy.SUPPORT)), 2));
    var _ = after(WITHIN);
    assertEquals(List.of(TO_PRIYA, TO_MAYA), given(story));
  }

  @Test
  void only_open_time_of_the_team_counts() {
    office.policies.with(ACME, toMaya().withHours(Night.hours()));
    office.letPass(Duration.between(office.store.instant(), Instant.parse("2026-01-05T15:50:00Z")));
    DeskStory story = handedToSupport();
    var _ = after(Duration.ofHours(2));
    assertEquals(List.of(TO_SUPPORT), given(story), "ten minutes were open time");
    Instant morning = Instant.parse("2026-01-06T08:05:05Z");
    var _ = after(Duration.between(office.store.instant(), morning));
    assertEquals(List.of(TO_SUPPORT, TO_MAYA), given(story));
  }

  @Test
  void what_comes_due_while_the_service_is_down_does_not_go_on_in_the_night() {
    office.policies.with(ACME, toMaya().withHours(Night.hours()));
    DeskStory story = handedToSupport();
    var _ = after(Duration.between(office.store.instant(), Night.EVENING));
    assertEquals(List.of(TO_SUPPORT), given(story));
    var _ = after(Duration.between(office.store.instant(), Night.OPENING.plusSeconds(1)));
    assertEquals(List.of(TO_SUPPORT, TO_MAYA), given(story));
  }

  @Test
  void out_of_hours_the_promise_stands_instead_until_the_conversation_comes_back() {
    office.policies.with(ACME, toMaya().withHours(Night.hours()));
    office.letPass(Duration.between(office.store.instant(), Night.EVENING));
    DeskStory story = office.started(LOTTIE, Night.WISH);
    office.works();
    assertEquals(Optional.empty(), awaited(story));
    office.letPass(Duration.between(office.store.instant(), Night.OPENING));
    var _ = Watch.promises(office.store.promises(), office.desk, office.policies, office.store)
        .keep(ACME);
    office.works();
    assertEquals(List.of(TO_SUPPORT), given(story));
    var _ = after(WITHIN);
    assertEquals(List.of(TO_SUPPORT, TO_MAYA), given(story));
  }

  @Test
  void an_assignment_whose_answer_is_lost_is_looked_for_and_counted_once() {
    DeskStory story = handedToPriya();
    office.letPass(WITHIN);
    office.hands = (workspace, conversation, as, action, cutoff) -> {
      if (action instanceof Action.Assign) {
        office.hands = office.desk;
        office.desk.next(InMemoryDesk.Fate.APPLIED_BUT_UNCLEAR);
      }
      return office.desk.perform(workspace, conversation, as, action, cutoff);
    };
    var _ = rounds.look(ACME);
    office.works();
    office.worksFor(Duration.ofMinutes(2));
    assertEquals(List.of(TO_PRIYA, TO_SUCCESS), given(story));
    assertEquals(1, awaited(story).orElseThrow().handed().times());
  }

  @Test
  void two_nodes_that_look_at_once_let_it_go_on_once() {
    DeskStory story = handedToPriya();
    office.letPass(WITHIN);
    var _ = rounds.look(ACME);
    var _ = rounds.look(ACME);
    office.works();
    var _ = rounds.look(ACME);
    office.works();
    assertEquals(List.of(TO_PRIYA, TO_SUCCESS), given(story));
    assertEquals(1, awaited(story).orElseThrow().handed().times());
  }

  @Test
  void whom_intercom_refuses_is_left_for_a_person_and_not_tried_again() {
    office.policies.with(
        ACME, policy(Optional.of(new Destination.Teammate(new TeammateId("999"))), 2));
    DeskStory story = handedToPriya();
    var _ = after(WITHIN);
    var _ = after(WITHIN);
    var _ = after(WITHIN);
    assertEquals(List.of(TO_PRIYA), given(story));
    assertEquals(2, Night.notes(story).size(), "one of the handoff, one of the try");
    assertTrue(awaited(story).orElseThrow().stuck());
  }

  @Test
  void where_every_turn_that_is_to_pass_it_on_fails_the_same_alarm_is_raised_once() {
    DeskStory story = handedToPriya();
    office.letPass(WITHIN);
    assertEquals(0, rounds.look(ACME).stuck());
    office.whileReading = () -> {
      throw new IllegalStateException("a bug");
    };
    for (int i = 0; i < TurnTaking.STRIKES_TO_SET_ASIDE - 1; i++) {
      assertThrows(IllegalStateException.class, () -> office.useCases.takeTurn().takeNext());
      assertFalse(awaited(story).orElseThrow().stuck());
      office.letPass(Duration.ofMinutes(6));
    }
    office.works();
    assertEquals(new EscalateHandoffs.Report(1, new Handovers.Count(0, 1)), rounds.look(ACME));
    assertTrue(awaited(story).orElseThrow().stuck());
    assertEquals(0, after(Duration.ofMinutes(11)).stuck(), "it is told once");
  }

  @Test
  void what_the_customer_adds_meanwhile_is_settled_and_the_handoff_still_goes_on() {
    DeskStory story = handedToPriya();
    var more = office.says(story, "it is about my invoice");
    office.works();
    assertTrue(office.outcomeOf(story, more).isPresent());
    var _ = after(WITHIN);
    assertEquals(List.of(TO_PRIYA, TO_SUCCESS), given(story));
    assertFalse(awaited(story).orElseThrow().stuck());
  }

  private static Account ownedBy(TeammateId owner) {
    return new Account(
        DANA,
        DANA.value(),
        Account.Role.USER,
        Optional.of(owner),
        "Company",
        Map.of(),
        Map.of("tier", "enterprise"));
  }
}
