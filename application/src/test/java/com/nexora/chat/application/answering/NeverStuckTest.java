package com.nexora.chat.application.answering;

import static com.nexora.chat.application.answering.Office.LOTTIE;
import static com.nexora.chat.application.answering.Office.QUESTION;
import static com.nexora.chat.application.answering.Office.first;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nexora.chat.application.Working;
import com.nexora.chat.application.port.Embed;
import com.nexora.chat.application.port.PerformAction;
import com.nexora.chat.application.port.PortFailure;
import com.nexora.chat.application.testing.DeskStory;
import com.nexora.chat.application.testing.InMemoryStore;
import com.nexora.chat.application.testing.WordEmbeddings;
import com.nexora.chat.domain.conversation.PartId;
import com.nexora.chat.domain.handoff.HandoffReason;
import com.nexora.chat.domain.knowledge.Embedding;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import com.nexora.chat.domain.turn.Action;
import com.nexora.chat.domain.turn.DecisionRecord;
import com.nexora.chat.domain.turn.Outcome;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Every message comes to an end, whatever stands in its way.
class NeverStuckTest {

  private final Office office = new Office();

  @Test
  void a_message_after_one_that_was_settled_in_silence_is_answered() {
    DeskStory story = office.started(LOTTIE, "can i talk to a human");
    office.hands = (workspace, conversation, as, action, cutoff) ->
        new PerformAction.Result.Refused("forbidden");
    office.works();
    assertEquals(
        Optional.of(new Outcome.Suppressed(Outcome.Silence.HANDOFF_REFUSED)),
        office.outcomeOf(story, first(story)));
    office.hands = office.desk;
    PartId next = office.says(story, QUESTION);
    office.works();
    assertEquals(1, office.replies(story).size());
    assertEquals(Optional.of(new Outcome.Answered()), office.outcomeOf(story, next));
  }

  @Test
  void a_message_that_crossed_with_our_reply_is_not_taken_as_answered() {
    DeskStory story = office.started(LOTTIE, QUESTION);
    office.desk.justBeforeTheNextPerform(() -> office.says(story, "and can i talk to a human"));
    office.worksFor(Duration.ofSeconds(10));
    PartId crossed = story.now().orElseThrow().customerMessages().getLast().id();
    assertEquals(
        Optional.of(new Outcome.HandedOff(HandoffReason.CUSTOMER_ASKED)),
        office.outcomeOf(story, crossed));
    assertEquals(Optional.of(new Outcome.Answered()), office.outcomeOf(story, first(story)));
  }

  @Test
  void a_customer_who_writes_again_while_every_plan_is_made_is_answered_all_the_same() {
    DeskStory story = office.started(LOTTIE, QUESTION);
    keepsTyping(story, 7);
    office.worksFor(Duration.ofSeconds(20));
    assertEquals(
        List.of(5L, 8L), office.repliesAfterQuestions(story), "every fourth plan is carried out");
  }

  /// Another message whenever the agent thinks.
  private void keepsTyping(DeskStory story, int times) {
    if (times > 0) {
      office.whileThinking = () -> {
        keepsTyping(story, times - 1);
        office.says(story, QUESTION);
      };
    }
  }

  @Test
  void attributes_that_never_get_an_answer_do_not_hold_a_handoff_up() {
    DeskStory story = office.started(LOTTIE, "can i talk to a human");
    office.hands = (workspace, conversation, as, action, cutoff) ->
        action instanceof Action.SetAttributes
            ? new PerformAction.Result.Unclear("502")
            : office.desk.perform(workspace, conversation, as, action, cutoff);
    office.worksFor(Duration.ofMinutes(2));
    assertEquals(
        Optional.of(new Outcome.HandedOff(HandoffReason.CUSTOMER_ASKED)),
        office.outcomeOf(story, first(story)));
    assertEquals(Optional.empty(), story.now().orElseThrow().assignee());
  }

  @Test
  void without_any_model_a_wish_for_a_person_is_heard_and_a_question_handed_off() {
    office.embed = broken();
    DeskStory wish = office.started(LOTTIE, "can i talk to a human");
    DeskStory question = office.started(LOTTIE, QUESTION);
    office.works();
    assertEquals(
        Optional.of(new Outcome.HandedOff(HandoffReason.CUSTOMER_ASKED)),
        office.outcomeOf(wish, first(wish)));
    assertEquals(
        Optional.of(new Outcome.HandedOff(HandoffReason.MODEL_UNAVAILABLE)),
        office.outcomeOf(question, first(question)));
  }

  @Test
  void a_conversation_on_which_the_agent_fails_again_and_again_goes_to_a_person() {
    DeskStory story = office.started(LOTTIE, QUESTION);
    office.letPass(Duration.ofSeconds(3));
    for (int i = 1; i < TurnTaking.STRIKES_TO_HAND_OVER; i++) {
      office.whileThinking = () -> {
        throw new IllegalStateException("a bug");
      };
      assertThrows(IllegalStateException.class, () -> office.useCases.takeTurn().takeNext());
      office.letPass(Duration.ofMinutes(1));
    }
    office.works();
    assertEquals(
        Optional.of(new Outcome.HandedOff(HandoffReason.AGENT_FAILED)),
        office.outcomeOf(story, first(story)));
    assertEquals(Optional.empty(), story.now().orElseThrow().assignee());
  }

  @Test
  void a_conversation_that_kills_its_workers_goes_to_a_person_without_being_read_once_more() {
    DeskStory story = office.started(LOTTIE, QUESTION);
    office.letPass(Duration.ofSeconds(3));
    for (int i = 1; i < TurnTaking.STRIKES_TO_HAND_OVER; i++) {
      office.whileThinking = () -> {
        throw new OutOfMemoryError("dies without giving anything back");
      };
      assertThrows(OutOfMemoryError.class, () -> office.useCases.takeTurn().takeNext());
      office.letPass(Working.LEASE);
    }
    int asked = office.asked;
    office.works();
    assertEquals(asked, office.asked);
    DecisionRecord record =
        office.store.turns().decided(Office.ACME, story.id()).getLast().record();
    assertEquals(Optional.empty(), record.language(), "nobody read it");
    assertEquals(Optional.empty(), record.matchedRule());
    assertEquals(List.of(), record.rulesTried());
    assertEquals(
        Optional.of(new Outcome.HandedOff(HandoffReason.AGENT_FAILED)),
        office.outcomeOf(story, first(story)));
  }

  @Test
  void what_not_even_a_handoff_can_end_is_set_aside_until_the_customer_writes_again() {
    DeskStory story = office.started(LOTTIE, QUESTION);
    office.whileReading = () -> {
      throw new IllegalStateException("a bug");
    };
    office.letPass(Duration.ofSeconds(3));
    for (int i = 1; i < TurnTaking.STRIKES_TO_SET_ASIDE; i++) {
      assertThrows(IllegalStateException.class, () -> office.useCases.takeTurn().takeNext());
      office.letPass(Duration.ofMinutes(6));
    }
    office.works();
    assertEquals(
        Optional.of("every attempt ended in a crash or an error"),
        office.store.queue().setAside(new InMemoryStore.Key(Office.ACME, story.id())));
    assertEquals(Optional.empty(), office.outcomeOf(story, first(story)), "it stays owed");
    assertFalse(office.useCases.takeTurn().takeNext());
    office.whileReading = () -> {};
    office.says(story, "hello?");
    office.worksFor(Duration.ofMinutes(2));
    assertTrue(office.outcomeOf(story, first(story)).isPresent());
  }

  @Test
  void a_message_that_had_to_wait_too_long_goes_to_a_person() {
    office.desk.away(true);
    DeskStory story = office.started(LOTTIE, QUESTION);
    office.worksFor(Working.OVERDUE);
    office.desk.away(false);
    office.worksFor(Duration.ofMinutes(6));
    assertEquals(
        Optional.of(new Outcome.HandedOff(HandoffReason.OVERDUE)),
        office.outcomeOf(story, first(story)));
  }

  @Test
  void a_machine_that_always_answers_is_left_to_a_person() { // I-27
    DeskStory story = office.started(LOTTIE, QUESTION);
    office.works();
    PartId last = first(story);
    for (int i = 0; i < 25 && story.now().orElseThrow().assignee().isPresent(); i++) {
      last = office.says(story, QUESTION);
      office.works();
    }
    assertEquals(
        Optional.of(new Outcome.HandedOff(HandoffReason.TOO_MANY_REPLIES)),
        office.outcomeOf(story, last));
    assertEquals(21, office.replies(story).size(), "twenty, and the one that says goodbye");
  }

  @Test
  void a_customer_who_cannot_be_read_now_is_not_taken_for_anyone() {
    office.desk.accountsAway(true);
    DeskStory story = office.started(Office.DANA, QUESTION);
    office.works();
    assertEquals(0, office.performed().size());
    office.desk.accountsAway(false);
    office.worksFor(Duration.ofSeconds(10));
    assertEquals(Optional.of(Office.PRIYA), story.now().orElseThrow().assignee());
  }

  @Test
  void a_message_that_intercom_never_shows_comes_to_an_end() {
    DeskStory story = office.started(LOTTIE, QUESTION);
    PartId ghost = new PartId("ghost");
    office.delivered(story, ghost, "conversation.user.replied");
    office.worksFor(Duration.ofMinutes(30));
    assertEquals(
        Optional.of(new Outcome.Suppressed(Outcome.Silence.MESSAGE_NOT_SHOWN)),
        office.outcomeOf(story, ghost));
    assertEquals(1, office.replies(story).size());
  }

  @Test
  void a_conversation_that_is_only_late_is_not_taken_as_gone() {
    DeskStory story = office.started(LOTTIE, QUESTION);
    PartId message = first(story);
    story.deleted();
    office.works();
    assertEquals(Optional.empty(), office.outcomeOf(story, message), "one look is not enough");
    office.worksFor(Duration.ofMinutes(4));
    assertEquals(
        Optional.of(new Outcome.Suppressed(Outcome.Silence.CONVERSATION_GONE)),
        office.outcomeOf(story, message));
  }

  private static Embed broken() {
    return new Embed() {
      @Override
      public String model() {
        return new WordEmbeddings().model();
      }

      @Override
      public Embedding passage(WorkspaceId workspace, String text) {
        throw down();
      }

      @Override
      public Embedding question(WorkspaceId workspace, String text) {
        throw down();
      }

      private PortFailure down() {
        return new PortFailure("the model does not load", new IllegalStateException());
      }
    };
  }
}
