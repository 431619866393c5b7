package com.nexora.chat.application.answering;

import static com.nexora.chat.application.answering.Office.LOTTIE;
import static com.nexora.chat.application.answering.Office.MAYA;
import static com.nexora.chat.application.answering.Office.QUESTION;
import static com.nexora.chat.application.answering.Office.first;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.nexora.chat.application.testing.DeskStory;
import com.nexora.chat.application.testing.ExamplePolicy;
import com.nexora.chat.application.usecase.ReceiveWebhook.Receipt;
import com.nexora.chat.domain.conversation.Assignee;
import com.nexora.chat.domain.conversation.PartId;
import com.nexora.chat.domain.turn.Outcome;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Webhooks come late, twice and in any order; what is so is read from the conversation. The
/// numbers in comments are the faults of the catalogue that the tests answer.
class LateNewsTest {

  private static final String STARTED = "conversation.user.created";
  private static final String REPLIED = "conversation.user.replied";

  private final Office office = new Office();

  @Test
  void a_second_message_whose_news_came_first_is_answered_with_the_first() { // I-12
    DeskStory story = silentlyStarted();
    PartId second = story.customerSays(QUESTION);
    office.delivered(story, second, REPLIED);
    office.works();
    assertEquals(Receipt.STORED, office.delivered(story, first(story), STARTED));
    office.works();
    assertEquals(1, office.repliesSent());
    assertEquals(Optional.of(new Outcome.Answered()), office.outcomeOf(story, second));
    assertEquals(Optional.of(new Outcome.Answered()), office.outcomeOf(story, first(story)));
  }

  @Test
  void what_was_closed_before_its_news_came_gets_no_reply() { // I-12
    DeskStory story = silentlyStarted();
    story.closed();
    office.delivered(story, first(story), STARTED);
    office.works();
    assertEquals(0, office.performed().size());
    assertEquals(
        Optional.of(new Outcome.Suppressed(Outcome.Silence.CONVERSATION_CLOSED)),
        office.outcomeOf(story, first(story)));
  }

  @Test
  void news_that_come_hours_late_and_newest_first_find_what_was_done_meanwhile() { // I-13
    DeskStory story = silentlyStarted();
    PartId second = story.customerSays("hello?");
    story.teammateReplies(MAYA, "I have reset it for you");
    office.letPass(Duration.ofHours(3));
    office.delivered(story, second, REPLIED);
    office.delivered(story, first(story), STARTED);
    office.works();
    assertEquals(0, office.performed().size());
    Optional<Outcome> silence =
        Optional.of(new Outcome.Suppressed(Outcome.Silence.TEAMMATE_TOOK_OVER));
    assertEquals(silence, office.outcomeOf(story, first(story)));
    assertEquals(silence, office.outcomeOf(story, second));
  }

  @Test
  void a_thousand_echoes_of_our_own_replies_begin_no_turn() { // I-26
    DeskStory story = office.started(LOTTIE, QUESTION);
    office.works();
    for (int i = 0; i < 1_000; i++) {
      office.delivered(story, new PartId("echo " + i), "conversation.admin.replied");
    }
    office.letPass(Duration.ofMinutes(1));
    assertFalse(office.useCases.takeTurn().takeNext());
    assertEquals(1, office.asked);
    assertEquals(1, office.repliesSent());
  }

  /// Intercom tells nobody of it yet.
  private DeskStory silentlyStarted() {
    DeskStory story =
        office.desk.customerStarts(Office.ACME, LOTTIE, "https://app.example/", QUESTION);
    story.assigned(new Assignee.ToTeammate(ExamplePolicy.AGENT));
    return story;
  }
}
