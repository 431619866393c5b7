package com.nexora.chat.application.answering;

import static com.nexora.chat.application.answering.Office.ACME;
import static com.nexora.chat.application.answering.Office.ANSWER;
import static com.nexora.chat.application.answering.Office.LOTTIE;
import static com.nexora.chat.application.answering.Office.MAYA;
import static com.nexora.chat.application.answering.Office.QUESTION;
import static com.nexora.chat.application.answering.Office.first;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nexora.chat.application.port.PerformAction;
import com.nexora.chat.application.testing.DeskStory;
import com.nexora.chat.application.testing.ExamplePolicy;
import com.nexora.chat.domain.conversation.Assignee;
import com.nexora.chat.domain.conversation.Instruction;
import com.nexora.chat.domain.handoff.HandoffReason;
import com.nexora.chat.domain.turn.Action;
import com.nexora.chat.domain.turn.Outcome;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// The kill switch: not another word to customers, and none of them forgotten.
class HaltingTest {

  private static final Optional<Outcome> TO_A_PERSON =
      Optional.of(new Outcome.HandedOff(HandoffReason.AGENT_STOPPED));

  private final Office office = new Office();

  private void stopped() {
    var _ = office.store.halts().halt(ACME, "olga", "it invents prices");
  }

  private boolean isWithSupport(DeskStory story) {
    return story.now().orElseThrow().assignee().isEmpty()
        && office.performed().stream()
            .anyMatch(action -> action instanceof Action.Assign(List<Assignee> ladder, var _)
                && ladder.getFirst().equals(new Assignee.ToTeam(ExamplePolicy.SUPPORT)));
  }

  @Test
  void while_it_is_stopped_what_comes_goes_to_a_person_without_a_word_to_the_customer() {
    stopped();
    DeskStory story = office.started(LOTTIE, QUESTION);
    office.works();
    assertEquals(List.of(), office.replies(story));
    assertEquals(TO_A_PERSON, office.outcomeOf(story, first(story)));
    assertTrue(isWithSupport(story));
    assertTrue(office.performed().stream().anyMatch(Action.Note.class::isInstance));
    assertEquals(0, office.asked, "no model is asked");
  }

  @Test
  void a_stop_while_the_model_thinks_keeps_the_reply_from_being_sent() {
    DeskStory story = office.started(LOTTIE, QUESTION);
    office.whileThinking = this::stopped;
    office.works();
    assertEquals(List.of(), office.replies(story));
    assertEquals(TO_A_PERSON, office.outcomeOf(story, first(story)));
  }

  @Test
  void a_stop_at_the_last_look_keeps_the_reply_from_being_sent() {
    DeskStory story = office.started(LOTTIE, QUESTION);
    int[] reads = {0};
    office.whileReading = () -> {
      if (++reads[0] == 2) {
        stopped();
      }
    };
    office.worksFor(Duration.ofMinutes(1));
    assertEquals(List.of(), office.replies(story));
    assertEquals(TO_A_PERSON, office.outcomeOf(story, first(story)));
  }

  @Test
  void what_was_decided_and_never_sent_is_given_up_for_a_person() {
    DeskStory story = office.started(LOTTIE, QUESTION);
    office.hands = (_, _, _, _, _) -> new PerformAction.Result.NotNow("limited");
    office.works();
    stopped();
    office.hands = office.desk;
    office.worksFor(Duration.ofMinutes(2));
    assertEquals(List.of(), office.replies(story));
    assertEquals(TO_A_PERSON, office.outcomeOf(story, first(story)));
  }

  @Test
  void a_handoff_half_done_is_finished_without_its_words() {
    DeskStory story = office.started(LOTTIE, "can i talk to a human please");
    office.hands = (workspace, conversation, as, what, by) -> what instanceof Action.Reply
        ? new PerformAction.Result.NotNow("limited")
        : office.desk.perform(workspace, conversation, as, what, by);
    office.works();
    stopped();
    office.hands = office.desk;
    office.worksFor(Duration.ofMinutes(2));
    assertEquals(List.of(), office.replies(story));
    assertEquals(
        Optional.of(new Outcome.HandedOff(HandoffReason.CUSTOMER_ASKED)),
        office.outcomeOf(story, first(story)));
    assertTrue(isWithSupport(story));
  }

  @Test
  void a_reply_whose_answer_was_lost_is_not_sent_again() {
    DeskStory story = office.started(LOTTIE, QUESTION);
    office.hands = (_, _, _, _, _) -> new PerformAction.Result.Unclear("lost");
    office.works();
    stopped();
    office.hands = office.desk;
    office.worksFor(Duration.ofMinutes(5));
    assertEquals(List.of(), office.replies(story));
    assertEquals(
        Optional.of(new Outcome.HandedOff(HandoffReason.REPLY_NOT_DELIVERED)),
        office.outcomeOf(story, first(story)));
  }

  @Test
  void afterwards_it_answers_again() {
    stopped();
    assertTrue(office.store.halts().go(ACME, "olga", "mended"));
    DeskStory story = office.started(LOTTIE, QUESTION);
    office.works();
    assertTrue(office.replies(story).getFirst().contains(ANSWER));
  }

  @Test
  void a_conversation_given_back_meanwhile_is_taken_when_it_goes_on() {
    DeskStory story = office.started(LOTTIE, QUESTION);
    stopped();
    office.works();
    assertTrue(
        office.store.instructions().give(ACME, story.id(), MAYA, Instruction.Kind.GIVE_BACK));
    office.worksFor(Duration.ofMinutes(1));
    assertTrue(isWithSupport(story));
    assertTrue(office.store.halts().go(ACME, "olga", "mended"));
    office.worksFor(Duration.ofMinutes(6));
    assertEquals(Optional.of(ExamplePolicy.AGENT), story.now().orElseThrow().assignee());
  }
}
