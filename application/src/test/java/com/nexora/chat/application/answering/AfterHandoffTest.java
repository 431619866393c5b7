package com.nexora.chat.application.answering;

import static com.nexora.chat.application.answering.Office.LOTTIE;
import static com.nexora.chat.application.answering.Office.MAYA;
import static com.nexora.chat.application.answering.Office.QUESTION;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nexora.chat.application.testing.DeskStory;
import com.nexora.chat.application.testing.ExamplePolicy;
import com.nexora.chat.domain.conversation.PartId;
import com.nexora.chat.domain.handoff.HandoffReason;
import com.nexora.chat.domain.policy.BuiltInWording;
import com.nexora.chat.domain.policy.WorkspacePolicy;
import com.nexora.chat.domain.turn.Action;
import com.nexora.chat.domain.turn.Outcome;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// What happens in a conversation once it was handed off, and who is told of it how.
class AfterHandoffTest {

  @Test
  void what_the_customer_writes_after_a_handoff_and_a_reopening_is_not_handed_off_again() {
    Office office = new Office();
    DeskStory story = office.started(LOTTIE, "can i talk to a human");
    office.works();
    story.closed();
    PartId next = office.says(story, QUESTION);
    office.works();
    assertEquals(1, assignments(office), "the team has it, and nobody else");
    assertEquals(
        Optional.of(new Outcome.Suppressed(Outcome.Silence.UNASSIGNED)),
        office.outcomeOf(story, next));
  }

  @Test
  void given_back_after_a_handoff_the_agent_answers_in_a_fresh_episode() {
    Office office = new Office();
    DeskStory story = office.started(LOTTIE, "can i talk to a human");
    office.works();
    story.teammateReplies(MAYA, "All settled.");
    story.closed();
    PartId next = office.says(story, QUESTION);
    office.givenBack(story);
    office.works();
    assertEquals(Optional.of(new Outcome.Answered()), office.outcomeOf(story, next));
    assertEquals(1, assignments(office), "the old wish for a person does not count any more");
  }

  @Test
  void questions_asked_back_before_a_handoff_do_not_count_after_it() {
    Office office = new Office();
    DeskStory story = office.started(LOTTIE, "tell me about zebras");
    office.works();
    office.says(story, "stripes of zebras");
    office.works();
    assertEquals(1, assignments(office));
    story.teammateReplies(MAYA, "We have no zebras.");
    PartId next = office.says(story, "tell me about lions");
    office.givenBack(story);
    office.works();
    assertEquals(Optional.of(new Outcome.AskedBack()), office.outcomeOf(story, next));
    assertEquals(1, assignments(office), "it may ask back once more");
  }

  @Test
  void given_back_without_a_new_message_nothing_is_handed_off_for_the_old_reason() {
    Office office = new Office();
    DeskStory story = office.started(LOTTIE, "can i talk to a human");
    office.works();
    story.teammateReplies(MAYA, "All settled.");
    office.givenBack(story);
    office.works();
    assertEquals(1, assignments(office));
    assertEquals(2, office.replies(story).size());
  }

  @Test
  void who_is_told_of_a_handoff_reads_it_in_their_language() {
    WorkspacePolicy usual = ExamplePolicy.askingBack(1);
    Office office = new Office(WorkspacePolicy.plain(
        usual.agent(),
        usual.languages(),
        usual.intents(),
        usual.rules(),
        usual.handoffTo(),
        BuiltInWording.of(usual.mainLanguage()),
        usual.attributes(),
        usual.questionsBack(),
        usual.quietPeriod(),
        usual.email(),
        usual.share(),
        usual.guard()));
    DeskStory story = office.started(LOTTIE, "bitte, ich möchte mit einem menschen sprechen");
    office.works();
    assertEquals(
        Optional.of(new Outcome.HandedOff(HandoffReason.CUSTOMER_ASKED)),
        office.outcomeOf(story, Office.first(story)));
    assertTrue(
        office.replies(story).getLast().startsWith("Gerne. Ich gebe Sie"),
        () -> office.replies(story).toString());
    assertTrue(note(office).startsWith("Handoff from the AI agent"), "the workspace's own");
  }

  private static long assignments(Office office) {
    return office.performed().stream().filter(Action.Assign.class::isInstance).count();
  }

  private static String note(Office office) {
    return office.performed().stream()
        .flatMap(action -> action instanceof Action.Note(var body)
            ? List.of(body.plain()).stream()
            : List.<String>of().stream())
        .toList()
        .getLast();
  }
}
