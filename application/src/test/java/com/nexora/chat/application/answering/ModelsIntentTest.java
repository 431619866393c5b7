package com.nexora.chat.application.answering;

import static com.nexora.chat.application.answering.Office.ACME;
import static com.nexora.chat.application.answering.Office.LOTTIE;
import static com.nexora.chat.application.answering.Office.QUESTION;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nexora.chat.application.Watch;
import com.nexora.chat.application.port.Mirrored;
import com.nexora.chat.application.testing.DeskStory;
import com.nexora.chat.application.testing.ExamplePolicy;
import com.nexora.chat.application.usecase.KeepPromises;
import com.nexora.chat.domain.attribute.Mapping;
import com.nexora.chat.domain.attribute.Model;
import com.nexora.chat.domain.attribute.Shape;
import com.nexora.chat.domain.attribute.WriteBack;
import com.nexora.chat.domain.inactivity.Inactivity;
import com.nexora.chat.domain.inactivity.Texts;
import com.nexora.chat.domain.policy.Manners;
import com.nexora.chat.domain.policy.WorkspacePolicy;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// An intent that the classifier does not know and a model names is as good as any afterwards.
class ModelsIntentTest {

  private static final Duration DAY = Duration.ofHours(24);

  @Test
  void it_is_never_followed_up_nor_closed_where_the_workspace_wants_it_so() {
    Inactivity never = new Inactivity(
        Optional.of(new Inactivity.FollowUp(DAY, 1, Texts.of("Is there anything else?"))),
        Optional.empty(),
        Set.of("refund"));
    Office office =
        office(ExamplePolicy.askingBack(1).withManners(Manners.NONE.withInactivity(never)));
    DeskStory story = office.started(LOTTIE, QUESTION);
    office.works();
    office.letPass(DAY.plusHours(1));
    office.works();
    assertEquals(1, office.replies(story).size());
  }

  @Test
  void it_is_written_to_the_attribute() {
    Office office = office(ExamplePolicy.askingBack(1)
        .withWriteBack(new WriteBack(List.of(
            new Mapping(Model.CONVERSATION, "Topic", "intent", Shape.TEXT, List.of(), false, 0)))));
    office.defines(new Mirrored.Attribute(
        Model.CONVERSATION, "1", "Topic", "Topic", "string", List.of(), true, false));
    DeskStory story = office.started(LOTTIE, QUESTION);
    office.works();
    assertEquals("refund", story.attributes().get("Topic"));
  }

  @Test
  void it_stands_in_the_promise_and_in_the_note_of_the_morning() {
    Office office = office(ExamplePolicy.askingBack(0).withHours(Night.hours()));
    KeepPromises promises =
        Watch.promises(office.store.promises(), office.desk, office.policies, office.store);
    office.letPass(Duration.between(office.store.instant(), Night.EVENING));
    DeskStory story = office.started(LOTTIE, "tell me about zebras");
    office.works();
    assertEquals(
        "refund", office.store.promises().open(ACME, 1).getFirst().promise().about());
    office.letPass(Duration.between(office.store.instant(), Night.OPENING));
    promises.keep(ACME);
    office.works();
    String note = Night.notes(story).getLast();
    assertTrue(note.contains("Detected intent: refund"), note);
  }

  private static Office office(WorkspacePolicy policy) {
    Office office = new Office(policy);
    office.script.naming("refund");
    office.desk.tellsTimeBy(office.store);
    return office;
  }
}
