package com.nexora.chat.application.answering;

import static com.nexora.chat.application.answering.Office.ACME;
import static com.nexora.chat.application.answering.Office.ANSWER;
import static com.nexora.chat.application.answering.Office.LOTTIE;
import static com.nexora.chat.application.answering.Office.QUESTION;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nexora.chat.application.port.DecidedTurn;
import com.nexora.chat.application.port.Mirrored;
import com.nexora.chat.application.testing.DeskStory;
import com.nexora.chat.application.testing.ExamplePolicy;
import com.nexora.chat.application.testing.InMemoryDesk;
import com.nexora.chat.domain.attribute.Mapping;
import com.nexora.chat.domain.attribute.Model;
import com.nexora.chat.domain.attribute.Shape;
import com.nexora.chat.domain.attribute.WriteBack;
import com.nexora.chat.domain.conversation.Conversation;
import com.nexora.chat.domain.conversation.Part;
import com.nexora.chat.domain.conversation.PartId;
import com.nexora.chat.domain.disclosure.Disclosure;
import com.nexora.chat.domain.inactivity.Inactivity;
import com.nexora.chat.domain.inactivity.Texts;
import com.nexora.chat.domain.intent.Language;
import com.nexora.chat.domain.policy.Manners;
import com.nexora.chat.domain.policy.WorkspacePolicy;
import com.nexora.chat.domain.turn.Conduct;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/// What the agent's first message says about being an AI, and the proof that it was shown.
class DisclosureTest {

  private static final String SENTENCE =
      Disclosure.USUAL.sentence(new Language("en")).text();

  private static final Duration DAY = Duration.ofHours(24);

  private final Office office = new Office(
      ExamplePolicy.askingBack(1).withManners(Manners.NONE.withDisclosure(Disclosure.USUAL)));

  private void onlyTheFirstDiscloses(DeskStory story) {
    assertTrue(office.replies(story).getFirst().startsWith(SENTENCE + "\n"));
    office.replies(story).stream()
        .skip(1)
        .forEach(reply -> assertFalse(reply.contains(SENTENCE), reply));
  }

  @Test
  void an_answer_that_comes_first_says_that_an_ai_wrote_it_and_later_ones_do_not() {
    DeskStory story = office.started(LOTTIE, QUESTION);
    office.works();
    office.says(story, QUESTION);
    office.works();
    assertEquals(2, office.replies(story).size());
    onlyTheFirstDiscloses(story);
    assertTrue(office.replies(story).getFirst().contains(ANSWER));
  }

  @Test
  void a_question_back_that_comes_first_says_it_and_the_handoff_after_it_does_not() {
    DeskStory story = office.started(LOTTIE, "weather");
    office.works();
    office.says(story, "rain");
    office.works();
    assertEquals(2, office.replies(story).size());
    onlyTheFirstDiscloses(story);
  }

  @Test
  void a_rules_own_words_that_come_first_say_it() {
    DeskStory story = office.started(LOTTIE, "thanks");
    office.works();
    onlyTheFirstDiscloses(story);
    assertTrue(office.replies(story).getFirst().contains("You're welcome!"));
  }

  @Test
  void the_announcement_of_a_person_that_comes_first_says_it() {
    DeskStory story = office.started(LOTTIE, "can i talk to a human");
    office.works();
    onlyTheFirstDiscloses(story);
    assertTrue(office.replies(story).getFirst().contains("Somebody will come."));
  }

  @Test
  void the_record_proves_what_was_said_in_which_part() {
    DeskStory story = office.started(LOTTIE, "can i talk to a human");
    office.works();
    DecidedTurn turn = office.store.turns().decided(ACME, story.id()).getLast();
    Conduct.Disclosed proof = turn.record().conduct().disclosed();
    assertEquals(new Conduct.Disclosed(SENTENCE, "en", "built in", 2), proof);
    PartId shown = turn.actions().get(proof.action()).result().orElseThrow();
    Part part = story.now().orElseThrow().parts().stream()
        .filter(candidate -> candidate.id().equals(shown))
        .findFirst()
        .orElseThrow();
    assertTrue(part.text().startsWith(proof.text()));
  }

  @Test
  void what_is_written_to_attributes_does_not_shift_the_proof() {
    Mapping why =
        new Mapping(Model.CONVERSATION, "Why", "handoff-reason", Shape.TEXT, List.of(), false, 0);
    Office mapping =
        office(Disclosure.USUAL, policy -> policy.withWriteBack(new WriteBack(List.of(why))));
    mapping.defines(new Mirrored.Attribute(
        Model.CONVERSATION, "5", "Why", "Why", "string", List.of(), true, false));
    DeskStory story = mapping.started(LOTTIE, "can i talk to a human");
    mapping.works();
    assertEquals("customer asked", story.attributes().get("Why"));
    shown(mapping, story, 0, "Somebody will come.");
  }

  @Test
  void always_means_the_follow_up_and_the_closing_too_and_each_is_proven() {
    Inactivity rules = new Inactivity(
        Optional.of(new Inactivity.FollowUp(DAY, 1, Texts.of("Is there anything else?"))),
        Optional.of(new Inactivity.Closing(DAY, Texts.of("I am closing this."), "")),
        Set.of());
    Disclosure always =
        new Disclosure(Disclosure.When.ALWAYS, Disclosure.Place.LINE_ABOVE, Map.of(), "");
    Office quiet =
        office(always, policy -> policy.withManners(policy.manners().withInactivity(rules)));
    DeskStory story = quiet.started(LOTTIE, QUESTION);
    quiet.works();
    for (int days = 0; days < 2; days++) {
      quiet.letPass(DAY);
      quiet.works();
    }
    assertEquals(Conversation.State.CLOSED, story.now().orElseThrow().state());
    shown(quiet, story, 1, "Is there anything else?");
    shown(quiet, story, 2, "I am closing this.");
  }

  /// The proof of a turn names the action, and so the part, in which it was said.
  private static void shown(Office office, DeskStory story, int number, String words) {
    DecidedTurn turn = office.store.turns().decided(ACME, story.id()).get(number);
    Conduct.Disclosed proof = turn.record().conduct().disclosed();
    assertTrue(proof.happened(), words);
    PartId shown = turn.actions().get(proof.action()).result().orElseThrow();
    assertEquals(
        List.of(SENTENCE + "\n" + words),
        story.now().orElseThrow().parts().stream()
            .filter(part -> part.id().equals(shown))
            .map(Part::text)
            .toList());
  }

  private static Office office(Disclosure disclosure, UnaryOperator<WorkspacePolicy> changed) {
    Office office = new Office(changed.apply(
        ExamplePolicy.askingBack(1).withManners(Manners.NONE.withDisclosure(disclosure))));
    office.desk.tellsTimeBy(office.store);
    return office;
  }

  @Test
  void a_first_message_that_was_lost_on_the_way_back_is_found_with_its_disclosure() {
    DeskStory story = office.started(LOTTIE, QUESTION);
    office.desk.next(InMemoryDesk.Fate.APPLIED_BUT_UNCLEAR);
    office.worksFor(Duration.ofMinutes(2));
    assertEquals(1, office.replies(story).size());
    onlyTheFirstDiscloses(story);
  }

  @Test
  void a_first_message_that_was_refused_has_told_nobody() {
    DeskStory story = office.started(LOTTIE, QUESTION);
    office.desk.next(InMemoryDesk.Fate.REFUSED);
    office.worksFor(Duration.ofMinutes(1));
    office.givenBack(story);
    office.says(story, QUESTION);
    office.worksFor(Duration.ofMinutes(1));
    onlyTheFirstDiscloses(story);
  }
}
