package com.nexora.chat.application.answering;

import static com.nexora.chat.application.answering.Office.ACME;
import static com.nexora.chat.application.answering.Office.LOTTIE;
import static com.nexora.chat.application.answering.Office.QUESTION;
import static com.nexora.chat.application.answering.Office.first;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nexora.chat.application.Assistance;
import com.nexora.chat.application.testing.DeskStory;
import com.nexora.chat.application.testing.ExamplePolicy;
import com.nexora.chat.application.testing.InMemoryPolicies;
import com.nexora.chat.application.usecase.ShowCase;
import com.nexora.chat.domain.answering.Proposal;
import com.nexora.chat.domain.conversation.Assignee;
import com.nexora.chat.domain.conversation.Attachment;
import com.nexora.chat.domain.conversation.Part;
import com.nexora.chat.domain.conversation.PartId;
import com.nexora.chat.domain.handoff.HandoffReason;
import com.nexora.chat.domain.turn.Outcome;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AttachmentsTest {

  private static final Attachment SCREEN = new Attachment(
      Attachment.Kind.IMAGE,
      "reset the password in settings.png",
      "image/png",
      2_000,
      Optional.empty(),
      Optional.of(URI.create("https://files.example/1?sig=a")));

  private final Office office = new Office();

  @Test
  void a_picture_alone_goes_to_a_person_and_no_answer_is_made_up() {
    DeskStory story = started();
    office.works();
    assertEquals(List.of("Somebody will come."), office.replies(story));
    assertEquals(
        Optional.of(new Outcome.HandedOff(HandoffReason.ONLY_ATTACHMENTS)),
        office.outcomeOf(story, first(story)));
    String note = story.now().orElseThrow().parts().stream()
        .filter(part -> part.kind() == Part.Kind.NOTE)
        .map(Part::text)
        .findFirst()
        .orElseThrow();
    assertTrue(note.contains("password in settings.png (image/png, 2 kB)"), note);
  }

  @Test
  void a_model_that_can_see_is_given_the_picture_and_the_words() {
    DeskStory story = started();
    office.says(story, QUESTION);
    office.works();
    assertEquals(QUESTION, office.lastAsked.words());
    assertEquals(List.of(SCREEN), office.lastAsked.attachments());
    assertEquals(1, office.replies(story).size());
  }

  @Test
  void a_model_that_can_see_is_asked_about_a_picture_alone() {
    office.script.then(new Proposal.NothingFound());
    DeskStory story = started();
    office.works();
    assertEquals(List.of("Could you tell me more?"), office.replies(story));
  }

  @Test
  void a_customers_file_is_not_shown_as_an_article() {
    DeskStory story = started();
    office.works();
    ShowCase showing = Assistance.showing(
        office.store.cases(), new InMemoryPolicies().with(ACME, ExamplePolicy.askingBack(1)));
    assertEquals(
        List.of(),
        showing.show(ACME, story.id(), new ShowCase.Asked(Optional.empty())).lookedAt());
  }

  /// The first part of a conversation is its source, so the picture comes as the second.
  private DeskStory started() {
    DeskStory story = office.desk.customerStarts(ACME, LOTTIE, "https://app.example/", "");
    PartId picture = story.customerSends(SCREEN);
    story.assigned(new Assignee.ToTeammate(ExamplePolicy.AGENT));
    office.delivered(story, picture, "conversation.user.replied");
    return story;
  }
}
