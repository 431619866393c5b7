package com.nexora.chat.application.answering;

import static com.nexora.chat.application.answering.Office.ACME;
import static com.nexora.chat.application.answering.Office.LOTTIE;
import static com.nexora.chat.application.answering.Office.MAYA;
import static com.nexora.chat.application.answering.Office.QUESTION;
import static com.nexora.chat.application.answering.Office.first;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nexora.chat.application.testing.DeskStory;
import com.nexora.chat.application.testing.ExamplePolicy;
import com.nexora.chat.application.testing.InMemoryDesk;
import com.nexora.chat.domain.conversation.Assignee;
import com.nexora.chat.domain.conversation.Instruction;
import com.nexora.chat.domain.conversation.PartId;
import com.nexora.chat.domain.handoff.HandoffReason;
import com.nexora.chat.domain.turn.Action;
import com.nexora.chat.domain.turn.Outcome;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// What a teammate tells the agent in a conversation, and what comes of it.
class InstructingTest {

  private static final Optional<Outcome> SILENCED =
      Optional.of(new Outcome.Suppressed(Outcome.Silence.SILENCED_BY_TEAMMATE));
  private static final Optional<Outcome> ANSWERED = Optional.of(new Outcome.Answered());
  private static final Assignee AGENT = new Assignee.ToTeammate(ExamplePolicy.AGENT);

  private final Office office = new Office();

  private boolean told(DeskStory story, Instruction.Kind kind) {
    return office.store.instructions().give(ACME, story.id(), MAYA, kind);
  }

  private void silenced(DeskStory story) {
    assertTrue(told(story, Instruction.Kind.SILENCE));
  }

  private void givenBack(DeskStory story) {
    assertTrue(told(story, Instruction.Kind.GIVE_BACK));
  }

  private long assignmentsToAgent() {
    return office.performed().stream()
        .filter(new Action.Assign(List.of(AGENT))::equals)
        .count();
  }

  private Outcome lastTurn(DeskStory story) {
    return office.store.turns().decided(ACME, story.id()).getLast().outcome();
  }

  private static Outcome back(Outcome.Return how) {
    return new Outcome.GivenBack(how);
  }

  @Test
  void in_silence_no_message_is_answered_and_each_says_why() {
    DeskStory story = office.started(LOTTIE, QUESTION);
    silenced(story);
    PartId second = office.says(story, QUESTION);
    office.works();
    assertEquals(List.of(), office.performed());
    assertEquals(SILENCED, office.outcomeOf(story, first(story)));
    assertEquals(SILENCED, office.outcomeOf(story, second));
  }

  @Test
  void silence_holds_while_intercom_is_away() {
    DeskStory story = office.started(LOTTIE, QUESTION);
    silenced(story);
    office.desk.away(true);
    office.works();
    assertEquals(SILENCED, office.outcomeOf(story, first(story)));
  }

  @Test
  void silence_while_the_model_thinks_keeps_the_reply_from_being_sent() {
    DeskStory story = office.started(LOTTIE, QUESTION);
    office.whileThinking = () -> silenced(story);
    office.works();
    assertEquals(List.of(), office.performed());
    assertEquals(SILENCED, office.outcomeOf(story, first(story)));
  }

  @Test
  void silence_after_the_last_look_keeps_the_reply_from_being_sent() {
    DeskStory story = office.started(LOTTIE, QUESTION);
    int[] reads = {0};
    office.whileReading = () -> {
      if (++reads[0] == 2) {
        silenced(story);
      }
    };
    office.works();
    assertEquals(List.of(), office.performed());
    assertEquals(SILENCED, office.outcomeOf(story, first(story)));
  }

  @Test
  void silence_during_a_handoff_stops_what_the_customer_would_see() {
    DeskStory story = office.started(LOTTIE, "can i talk to a human");
    office.desk.justBeforeTheNextPerform(() -> silenced(story)); // the note is on its way
    office.worksFor(Duration.ofMinutes(2));
    assertEquals(List.of(), office.replies(story));
    assertEquals(SILENCED, office.outcomeOf(story, first(story)));
  }

  @Test
  void whoever_was_announced_before_the_silence_comes() {
    DeskStory story = office.started(LOTTIE, "can i talk to a human");
    office.hands = (w, c, as, what, cutoff) -> {
      if (what instanceof Action.Reply) {
        silenced(story);
      }
      return office.desk.perform(w, c, as, what, cutoff);
    };
    office.worksFor(Duration.ofMinutes(2));
    assertEquals(1, office.replies(story).size());
    assertTrue(office.performed().stream().anyMatch(Action.Assign.class::isInstance));
    assertEquals(
        Optional.of(new Outcome.HandedOff(HandoffReason.CUSTOMER_ASKED)),
        office.outcomeOf(story, first(story)));
  }

  @Test
  void a_reply_that_was_lost_is_not_sent_again_in_silence() {
    DeskStory story = office.started(LOTTIE, QUESTION);
    office.desk.next(InMemoryDesk.Fate.UNCLEAR_AND_NOT_APPLIED);
    office.works();
    silenced(story);
    office.worksFor(Duration.ofMinutes(3));
    assertEquals(List.of(), office.replies(story));
    assertEquals(1, office.repliesSent());
    assertEquals(SILENCED, office.outcomeOf(story, first(story)));
  }

  @Test
  void what_was_silenced_is_answered_after_giving_back() {
    DeskStory story = office.started(LOTTIE, QUESTION);
    silenced(story);
    office.works();
    givenBack(story);
    office.works();
    assertEquals(1, office.replies(story).size());
    assertEquals(0, assignmentsToAgent());
    assertEquals(ANSWERED, office.outcomeOf(story, first(story)));
  }

  @Test
  void a_plan_that_was_silenced_is_made_anew_after_giving_back() {
    DeskStory story = office.started(LOTTIE, "can i talk to a human");
    office.desk.justBeforeTheNextPerform(() -> silenced(story));
    office.worksFor(Duration.ofMinutes(2));
    givenBack(story);
    office.worksFor(Duration.ofMinutes(2));
    assertEquals(1, office.replies(story).size());
    assertEquals(
        Optional.of(new Outcome.HandedOff(HandoffReason.CUSTOMER_ASKED)),
        office.outcomeOf(story, first(story)));
  }

  @Test
  void a_conversation_that_was_handed_off_comes_back_with_what_waits() {
    DeskStory story = office.started(LOTTIE, "can i talk to a human");
    office.works();
    PartId next = office.says(story, QUESTION);
    office.works();
    assertEquals(1, office.replies(story).size());
    givenBack(story);
    office.works();
    assertEquals(1, assignmentsToAgent());
    assertEquals(2, office.replies(story).size());
    assertEquals(ANSWERED, office.outcomeOf(story, next));
  }

  @Test
  void a_conversation_that_a_teammate_took_over_comes_back() {
    DeskStory story = office.started(LOTTIE, QUESTION);
    office.works();
    story.teammateReplies(MAYA, "Maya here");
    givenBack(story);
    office.works();
    assertEquals(1, assignmentsToAgent());
    PartId next = office.says(story, QUESTION);
    office.works();
    assertEquals(ANSWERED, office.outcomeOf(story, next));
  }

  @Test
  void giving_back_twice_assigns_once() {
    DeskStory story = office.started(LOTTIE, "can i talk to a human");
    office.works();
    givenBack(story);
    assertEquals(false, told(story, Instruction.Kind.GIVE_BACK));
    office.works();
    givenBack(story);
    office.works();
    assertEquals(1, assignmentsToAgent());
    assertEquals(back(Outcome.Return.AGENT_HAS_IT), lastTurn(story));
  }

  @Test
  void an_assignment_whose_answer_was_lost_is_looked_for_and_not_repeated() {
    DeskStory story = office.started(LOTTIE, "can i talk to a human");
    office.works();
    givenBack(story);
    office.desk.next(InMemoryDesk.Fate.APPLIED_BUT_UNCLEAR);
    office.worksFor(Duration.ofMinutes(2));
    assertEquals(1, assignmentsToAgent());
    assertEquals(Optional.of(ExamplePolicy.AGENT), story.now().orElseThrow().assignee());
  }

  @Test
  void a_teammate_who_replies_to_the_customer_in_the_meantime_keeps_the_conversation() {
    office.letPass(Duration.ofDays(-365)); // every part is newer than the instruction
    DeskStory story = office.started(LOTTIE, "can i talk to a human");
    office.works();
    givenBack(story);
    story.teammateReplies(MAYA, "I have it after all");
    office.works();
    assertEquals(0, assignmentsToAgent());
    assertEquals(back(Outcome.Return.TEAMMATE_REPLIED_SINCE), lastTurn(story));
  }

  @Test
  void a_teammate_who_replies_right_before_the_assignment_keeps_the_conversation() {
    office.letPass(Duration.ofDays(-365));
    DeskStory story = office.started(LOTTIE, "can i talk to a human");
    office.works();
    givenBack(story);
    int[] reads = {0};
    office.whileReading = () -> {
      if (++reads[0] == 2) {
        story.teammateReplies(MAYA, "I have it after all");
      }
    };
    office.works();
    assertEquals(0, assignmentsToAgent());
    assertEquals(back(Outcome.Return.TEAMMATE_REPLIED_SINCE), lastTurn(story));
  }

  @Test
  void an_assignment_that_intercom_refuses_ends_it_without_a_dead_letter() {
    DeskStory story = office.started(LOTTIE, "can i talk to a human");
    office.works();
    givenBack(story);
    office.desk.next(InMemoryDesk.Fate.REFUSED);
    office.works();
    assertEquals(back(Outcome.Return.ASSIGNMENT_REFUSED), lastTurn(story));
    assertTrue(office
        .store
        .turns()
        .standing(ACME, story.id())
        .instruction()
        .orElseThrow()
        .carriedOut());
  }

  @Test
  void silence_keeps_the_agent_from_taking_a_conversation_back() {
    DeskStory story = office.started(LOTTIE, "can i talk to a human");
    office.works();
    givenBack(story);
    silenced(story);
    office.works();
    assertEquals(0, assignmentsToAgent());
  }

  @Test
  void an_assignment_in_intercom_alone_does_not_end_a_silence() {
    DeskStory story = office.started(LOTTIE, QUESTION);
    silenced(story);
    office.works();
    office.givenBack(story);
    office.worksFor(Duration.ofMinutes(1));
    assertEquals(List.of(), office.replies(story));
  }
}
