package com.nexora.chat.application.answering;

import static com.nexora.chat.application.answering.Office.ACME;
import static com.nexora.chat.application.answering.Office.ANSWER;
import static com.nexora.chat.application.answering.Office.LOTTIE;
import static com.nexora.chat.application.answering.Office.QUESTION;
import static com.nexora.chat.application.answering.Office.first;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nexora.chat.application.port.DecidedTurn;
import com.nexora.chat.application.port.PlannedAction;
import com.nexora.chat.application.testing.DeskStory;
import com.nexora.chat.application.testing.ExamplePolicy;
import com.nexora.chat.domain.conversation.PartId;
import com.nexora.chat.domain.handoff.HandoffReason;
import com.nexora.chat.domain.policy.Release;
import com.nexora.chat.domain.policy.Rollout;
import com.nexora.chat.domain.policy.Rollout.Stage;
import com.nexora.chat.domain.policy.Rollout.Unit;
import com.nexora.chat.domain.policy.Rollouts;
import com.nexora.chat.domain.policy.WorkspacePolicy;
import com.nexora.chat.domain.turn.Action;
import com.nexora.chat.domain.turn.Outcome;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Off, shadow, draft, some of them, everybody: by workspace and by rule.
class RolloutTest {

  private static WorkspacePolicy let(Rollout workspace, Map<String, Rollout> byRule) {
    Rollouts out = new Rollouts(workspace, byRule);
    return ExamplePolicy.askingBack(1).withRelease(Release.OF_FILE.numbered(7).letting(out));
  }

  private static Office office(Stage stage) {
    return new Office(let(Rollout.all(stage), Map.of()));
  }

  private static Optional<Outcome> silent(Outcome.Silence why) {
    return Optional.of(new Outcome.Suppressed(why));
  }

  private static DecidedTurn turn(Office office, DeskStory story) {
    return office.store.turns().decided(ACME, story.id()).getLast();
  }

  @Test
  void off_it_decides_nothing_and_asks_no_model() {
    Office office = office(Stage.OFF);
    DeskStory story = office.started(LOTTIE, QUESTION);
    office.works();
    assertEquals(List.of(), office.performed());
    assertEquals(silent(Outcome.Silence.NOT_ROLLED_OUT), office.outcomeOf(story, first(story)));
    assertEquals(0, office.asked);
  }

  @Test
  void in_the_shadow_it_decides_and_stores_what_it_would_do_and_sends_nothing() {
    Office office = office(Stage.SHADOW);
    DeskStory story = office.started(LOTTIE, QUESTION);
    office.works();
    assertEquals(List.of(), office.performed());
    assertEquals(silent(Outcome.Silence.SHADOW), office.outcomeOf(story, first(story)));
    DecidedTurn turn = turn(office, story);
    assertEquals("7", turn.record().configVersion());
    assertEquals("shadow: answered", turn.record().rollout());
    PlannedAction would = turn.actions().getFirst();
    assertTrue(
        would.action() instanceof Action.Reply(var body) && String.valueOf(body).contains(ANSWER));
    assertEquals(PlannedAction.State.DROPPED, would.state());
  }

  @Test
  void in_the_shadow_a_handoff_assigns_nobody() {
    Office office = office(Stage.SHADOW);
    DeskStory story = office.started(LOTTIE, "can i talk to a human please");
    office.works();
    assertEquals(List.of(), office.performed());
    assertEquals(
        "shadow: handed off, customer asked", turn(office, story).record().rollout());
  }

  @Test
  void in_the_shadow_out_of_hours_the_record_says_queued_and_nothing_is_promised() {
    Office office = new Office(let(Rollout.all(Stage.SHADOW), Map.of()).withHours(Night.hours()));
    office.letPass(Duration.between(office.store.instant(), Night.EVENING));
    DeskStory story = office.started(LOTTIE, Night.WISH);
    office.works();
    assertEquals(List.of(), office.performed());
    assertEquals("shadow: queued, customer asked", turn(office, story).record().rollout());
    assertTrue(turn(office, story).actions().stream()
        .anyMatch(would -> would.action() instanceof Action.Snooze
            && would.state() == PlannedAction.State.DROPPED));
    assertEquals(List.of(), office.store.promises().open(ACME, 1));
  }

  @Test
  void every_message_is_decided_in_the_shadow() {
    Office office = office(Stage.SHADOW);
    DeskStory story = office.started(LOTTIE, QUESTION);
    office.works();
    PartId second = office.says(story, QUESTION);
    office.works();
    assertEquals(2, office.store.turns().decided(ACME, story.id()).size());
    assertEquals(silent(Outcome.Silence.SHADOW), office.outcomeOf(story, second));
  }

  @Test
  void as_a_draft_the_reply_is_a_note_and_a_person_gets_it() {
    Office office = office(Stage.DRAFT);
    DeskStory story = office.started(LOTTIE, QUESTION);
    office.works();
    assertEquals(List.of(), office.replies(story));
    assertEquals(
        Optional.of(new Outcome.HandedOff(HandoffReason.DRAFT_TO_SEND)),
        office.outcomeOf(story, first(story)));
    assertTrue(office.performed().stream()
        .anyMatch(action -> action instanceof Action.Note(var body)
            && String.valueOf(body).contains("Draft by the AI agent, not sent")
            && String.valueOf(body).contains(ANSWER)
            && !String.valueOf(body).contains("e-mail")));
    assertEquals(
        "draft: handed off, draft to send", turn(office, story).record().rollout());
  }

  @Test
  void as_a_draft_a_handoff_says_nothing_to_the_customer() {
    Office office = office(Stage.DRAFT);
    DeskStory story = office.started(LOTTIE, "can i talk to a human please");
    office.works();
    assertEquals(List.of(), office.replies(story));
    assertEquals(
        Optional.of(new Outcome.HandedOff(HandoffReason.CUSTOMER_ASKED)),
        office.outcomeOf(story, first(story)));
  }

  @Test
  void live_it_answers_and_the_record_names_the_version() {
    Office office = office(Stage.LIVE);
    DeskStory story = office.started(LOTTIE, QUESTION);
    office.works();
    assertTrue(office.replies(story).getFirst().contains(ANSWER));
    assertEquals("7", turn(office, story).record().configVersion());
    assertEquals("", turn(office, story).record().rollout());
  }

  @Test
  void for_some_percent_whoever_is_in_is_answered_and_the_others_are_drafted() {
    int in = 0;
    Office office =
        new Office(let(new Rollout(Stage.LIVE, 50, Stage.DRAFT, Unit.CONVERSATION), Map.of()));
    for (int i = 0; i < 20; i++) {
      DeskStory story = office.started(LOTTIE, QUESTION);
      office.works();
      boolean answered = !office.replies(story).isEmpty();
      in += answered ? 1 : 0;
      assertEquals(
          Optional.of(
              answered
                  ? new Outcome.Answered()
                  : new Outcome.HandedOff(HandoffReason.DRAFT_TO_SEND)),
          office.outcomeOf(story, first(story)));
    }
    assertTrue(in > 2 && in < 18, in + " of 20");
  }

  @Test
  void by_contact_all_conversations_of_one_person_are_alike() {
    Office office =
        new Office(let(new Rollout(Stage.LIVE, 50, Stage.DRAFT, Unit.CONTACT), Map.of()));
    long answered = 0;
    for (int i = 0; i < 10; i++) {
      DeskStory story = office.started(LOTTIE, QUESTION);
      office.works();
      answered += office.replies(story).size();
    }
    assertTrue(answered == 0 || answered == 10, answered + " of 10");
  }

  @Test
  void a_rule_may_be_live_while_the_rest_is_off() {
    Office office = new Office(let(Rollout.all(Stage.OFF), Map.of("thanks", Rollout.LIVE)));
    DeskStory thanks = office.started(LOTTIE, "thanks");
    DeskStory other = office.started(LOTTIE, QUESTION);
    office.works();
    assertEquals(List.of("You're welcome!"), office.replies(thanks));
    assertEquals(List.of(), office.replies(other));
  }

  @Test
  void a_rule_may_be_in_the_shadow_while_the_rest_is_live() {
    Office office = new Office(let(Rollout.LIVE, Map.of("thanks", Rollout.all(Stage.SHADOW))));
    DeskStory thanks = office.started(LOTTIE, "thanks");
    DeskStory other = office.started(LOTTIE, QUESTION);
    office.works();
    assertEquals(List.of(), office.replies(thanks));
    assertEquals(1, office.replies(other).size());
  }

  @Test
  void a_raised_stage_holds_from_the_next_turn_on() {
    Office office = office(Stage.SHADOW);
    DeskStory story = office.started(LOTTIE, QUESTION);
    office.works();
    office.policies.with(ACME, let(Rollout.LIVE, Map.of()));
    office.says(story, QUESTION);
    office.works();
    assertEquals(1, office.replies(story).size());
  }
}
