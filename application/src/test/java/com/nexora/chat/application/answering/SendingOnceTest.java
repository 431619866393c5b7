package com.nexora.chat.application.answering;

import static com.nexora.chat.application.answering.Office.ACME;
import static com.nexora.chat.application.answering.Office.LOTTIE;
import static com.nexora.chat.application.answering.Office.MAYA;
import static com.nexora.chat.application.answering.Office.QUESTION;
import static com.nexora.chat.application.answering.Office.first;
import static com.nexora.chat.application.testing.InMemoryDesk.Fate.APPLIED_BUT_UNCLEAR;
import static com.nexora.chat.application.testing.InMemoryDesk.Fate.NOT_NOW;
import static com.nexora.chat.application.testing.InMemoryDesk.Fate.REFUSED;
import static com.nexora.chat.application.testing.InMemoryDesk.Fate.UNCLEAR_AND_NOT_APPLIED;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.nexora.chat.application.Working;
import com.nexora.chat.application.port.DecidedTurn;
import com.nexora.chat.application.port.PerformAction;
import com.nexora.chat.application.port.PlannedAction;
import com.nexora.chat.application.testing.DeskStory;
import com.nexora.chat.domain.handoff.HandoffReason;
import com.nexora.chat.domain.turn.Action;
import com.nexora.chat.domain.turn.Outcome;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Intercom has no idempotency keys; these are the ways an answer can be lost.
class SendingOnceTest {

  private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(11);

  private final Office office = new Office();

  @Test
  void a_reply_that_was_applied_is_found_and_not_sent_again() {
    office.desk.next(APPLIED_BUT_UNCLEAR);
    DeskStory story = office.started(LOTTIE, QUESTION);
    worksFor(4);
    assertEquals(1, office.repliesSent());
    assertEquals(1, office.replies(story).size());
    assertEquals(Optional.of(new Outcome.Answered()), office.outcomeOf(story, first(story)));
  }

  @Test
  void a_reply_that_was_not_applied_is_sent_once_more_after_three_looks() {
    office.desk.next(UNCLEAR_AND_NOT_APPLIED);
    DeskStory story = office.started(LOTTIE, QUESTION);
    office.works();
    office.letPass(BETWEEN_LOOKS);
    office.works();
    office.letPass(BETWEEN_LOOKS);
    office.works();
    assertEquals(1, office.repliesSent(), "two looks are not enough");
    worksFor(2);
    assertEquals(2, office.repliesSent());
    assertEquals(1, office.replies(story).size());
    assertEquals(Optional.of(new Outcome.Answered()), office.outcomeOf(story, first(story)));
  }

  @Test
  void a_reply_that_is_lost_twice_is_handed_to_a_person_and_not_sent_again() {
    office.desk.next(UNCLEAR_AND_NOT_APPLIED, UNCLEAR_AND_NOT_APPLIED);
    DeskStory story = office.started(LOTTIE, QUESTION);
    worksFor(9);
    assertEquals(2, office.repliesSent());
    assertEquals(List.of(), office.replies(story));
    assertEquals(Optional.empty(), story.now().orElseThrow().assignee());
    assertEquals(notDelivered(), office.outcomeOf(story, first(story)));
  }

  @Test
  void a_lost_reply_is_not_repeated_when_a_teammate_has_taken_over() {
    office.desk.next(UNCLEAR_AND_NOT_APPLIED);
    DeskStory story = office.started(LOTTIE, QUESTION);
    office.works();
    story.teammateReplies(MAYA, "mine");
    worksFor(4);
    assertEquals(1, office.repliesSent());
    assertEquals(List.of("mine"), office.replies(story));
  }

  @Test
  void what_intercom_does_not_take_now_is_sent_later() {
    office.desk.next(NOT_NOW);
    DeskStory story = office.started(LOTTIE, QUESTION);
    worksFor(2);
    assertEquals(1, office.replies(story).size());
    assertEquals(Optional.of(new Outcome.Answered()), office.outcomeOf(story, first(story)));
  }

  @Test
  void a_refused_reply_is_handed_to_a_person() {
    office.desk.next(REFUSED);
    DeskStory story = office.started(LOTTIE, QUESTION);
    office.works();
    assertEquals(1, office.repliesSent());
    assertEquals(Optional.empty(), story.now().orElseThrow().assignee());
    assertEquals(notDelivered(), office.outcomeOf(story, first(story)));
  }

  @Test
  void a_handoff_that_intercom_refuses_is_not_called_one() {
    DeskStory story = office.started(LOTTIE, "can i talk to a human");
    office.hands = (workspace, conversation, as, action, cutoff) ->
        new PerformAction.Result.Refused("forbidden");
    office.works();
    assertEquals(
        Optional.of(new Outcome.Suppressed(Outcome.Silence.HANDOFF_REFUSED)),
        office.outcomeOf(story, first(story)));
    assertEquals(1, turns(story).size(), "and it is not tried for ever");
  }

  @Test
  void a_handoff_goes_on_although_its_note_was_refused() {
    office.desk.next(REFUSED);
    DeskStory story = office.started(LOTTIE, "can i talk to a human");
    office.works();
    assertEquals(Optional.empty(), story.now().orElseThrow().assignee());
    assertEquals(1, office.replies(story).size());
  }

  @Test
  void a_worker_that_fails_while_sending_leaves_the_same_words_to_the_next() {
    DeskStory story = office.started(LOTTIE, QUESTION);
    office.hands = (workspace, conversation, as, action, cutoff) -> {
      throw new IllegalStateException("the process dies here");
    };
    assertThrows(IllegalStateException.class, office::works);
    office.hands = office.desk;
    worksFor(4);
    assertEquals(1, office.asked, "the model is asked once");
    assertEquals(1, office.replies(story).size());
    assertEquals(Optional.of(new Outcome.Answered()), office.outcomeOf(story, first(story)));
  }

  @Test
  void a_failure_is_told_although_the_claim_was_lost_with_it() {
    office.started(LOTTIE, QUESTION);
    office.letPass(Duration.ofSeconds(3));
    office.whileThinking = () -> {
      office.letPass(Working.LEASE.plusSeconds(1));
      office.works();
      throw new IllegalStateException("a bug");
    };
    IllegalStateException told = assertThrows(
        IllegalStateException.class, () -> office.useCases.takeTurn().takeNext());
    assertEquals("a bug", told.getMessage());
    assertEquals(1, told.getSuppressed().length);
  }

  @Test
  void a_worker_that_was_paused_past_its_lease_changes_nothing() {
    DeskStory story = office.started(LOTTIE, QUESTION);
    office.whileThinking = () -> {
      office.letPass(Working.LEASE.plusSeconds(1));
      office.works();
    };
    office.works();
    assertEquals(1, office.repliesSent());
    assertEquals(1, office.replies(story).size());
    assertEquals(1, turns(story).size());
  }

  @Test
  void a_heartbeat_keeps_a_slow_turn_and_not_one_that_hangs() {
    DeskStory story = office.started(LOTTIE, QUESTION);
    office.whileThinking = () -> {
      beatFor(TurnTaking.LONGEST_TURN.minus(Working.LEASE));
      office.works();
      assertEquals(1, office.asked, "it is still the first worker's");
      beatFor(Working.LEASE.multipliedBy(2).plusSeconds(10));
      office.works();
      assertEquals(2, office.asked, "another worker has it");
    };
    office.works();
    assertEquals(1, office.replies(story).size());
    assertEquals(1, turns(story).size());
  }

  private void beatFor(Duration time) {
    Duration beat = Working.LEASE.dividedBy(3);
    for (Duration passed = Duration.ZERO; passed.compareTo(time) < 0; passed = passed.plus(beat)) {
      office.letPass(beat);
      office.useCases.keepLeases().keep();
    }
  }

  @Test
  void every_action_of_a_finished_turn_is_settled() {
    DeskStory story = office.started(LOTTIE, "can i talk to a human");
    office.works();
    List<PlannedAction> actions = turns(story).getFirst().actions();
    assertEquals(4, actions.size());
    assertEquals(
        List.of(),
        actions.stream().filter(a -> a.state() != PlannedAction.State.SENT).toList());
    assertEquals(
        1, actions.stream().filter(a -> a.action() instanceof Action.Assign).count());
  }

  private static Optional<Outcome> notDelivered() {
    return Optional.of(new Outcome.HandedOff(HandoffReason.REPLY_NOT_DELIVERED));
  }

  private List<DecidedTurn> turns(DeskStory story) {
    return office.store.turns().decided(ACME, story.id());
  }

  private void worksFor(int looks) {
    for (int i = 0; i < looks; i++) {
      office.works();
      office.letPass(BETWEEN_LOOKS);
    }
    office.works();
  }
}
