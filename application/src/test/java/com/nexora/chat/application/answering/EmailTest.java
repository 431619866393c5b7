package com.nexora.chat.application.answering;

import static com.nexora.chat.application.answering.Office.LOTTIE;
import static com.nexora.chat.application.answering.Office.QUESTION;
import static com.nexora.chat.application.answering.Office.first;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nexora.chat.application.testing.DeskStory;
import com.nexora.chat.domain.conversation.Part;
import com.nexora.chat.domain.handoff.HandoffReason;
import com.nexora.chat.domain.policy.EmailReplies;
import com.nexora.chat.domain.turn.Outcome;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EmailTest {

  @Test
  void a_question_by_email_goes_to_a_person_without_asking_the_model() {
    Office office = new Office(EmailReplies.HAND_OFF);
    DeskStory story = byEmail(office);
    assertEquals(List.of(), office.replies(story));
    assertEquals(
        handedOff(HandoffReason.REPLY_MIGHT_NOT_ARRIVE), office.outcomeOf(story, first(story)));
    assertEquals(0, office.asked);
    assertEquals(Optional.empty(), story.now().orElseThrow().assignee());
    assertEquals(1, notes(story).size());
    assertEquals(Map.of("Outcome", "handed off"), story.attributes());
  }

  @Test
  void a_draft_is_left_for_a_person_to_send() {
    Office office = new Office(EmailReplies.DRAFT);
    DeskStory story = byEmail(office);
    assertEquals(List.of(), office.replies(story));
    assertEquals(handedOff(HandoffReason.DRAFT_TO_SEND), office.outcomeOf(story, first(story)));
    assertEquals(2, notes(story).size());
    assertTrue(notes(story).getFirst().contains(Office.ANSWER), notes(story).getFirst());
  }

  @Test
  void an_email_is_answered_where_intercom_sends_it() {
    Office office = new Office(EmailReplies.ANSWER);
    DeskStory story = byEmail(office);
    assertEquals(1, office.replies(story).size());
    assertEquals(Optional.of(new Outcome.Answered()), office.outcomeOf(story, first(story)));
  }

  @Test
  void who_turns_to_email_while_the_model_thinks_is_not_answered_into_the_void() {
    Office office = new Office(EmailReplies.HAND_OFF);
    DeskStory story = office.started(LOTTIE, QUESTION);
    office.whileThinking = story::byEmail;
    office.works();
    assertEquals(List.of(), office.replies(story));
    assertEquals(
        handedOff(HandoffReason.REPLY_MIGHT_NOT_ARRIVE), office.outcomeOf(story, first(story)));
  }

  private static DeskStory byEmail(Office office) {
    DeskStory story = office.started(LOTTIE, QUESTION).byEmail();
    office.works();
    return story;
  }

  private static List<String> notes(DeskStory story) {
    return story.now().orElseThrow().parts().stream()
        .filter(part -> part.kind() == Part.Kind.NOTE)
        .map(Part::text)
        .toList();
  }

  private static Optional<Outcome> handedOff(HandoffReason why) {
    return Optional.of(new Outcome.HandedOff(why));
  }
}
