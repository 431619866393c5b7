package com.nexora.chat.application.answering;

import static com.nexora.chat.application.answering.Office.LOTTIE;
import static com.nexora.chat.application.answering.Office.MAYA;
import static com.nexora.chat.application.answering.Office.QUESTION;
import static com.nexora.chat.application.answering.Office.first;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nexora.chat.application.port.PerformAction;
import com.nexora.chat.application.testing.DeskStory;
import com.nexora.chat.application.testing.ExamplePolicy;
import com.nexora.chat.application.testing.InMemoryDesk.Fate;
import com.nexora.chat.domain.conversation.PartId;
import com.nexora.chat.domain.handoff.HandoffReason;
import com.nexora.chat.domain.turn.Action;
import com.nexora.chat.domain.turn.Outcome;
import java.time.Duration;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What happens in Intercom between the moment a conversation is read and the moment something is
/// said in it, or is seen to have been said. The numbers in comments are the faults of the
/// catalogue that the tests answer.
class MeanwhileTest {

  private final Office office = new Office();

  /// The looks are at 5, 15 and 35 seconds.
  @ParameterizedTest
  @ValueSource(ints = {4, 14, 34})
  void a_reply_that_shows_only_seconds_after_it_was_given_up_is_found(int seconds) {
    office.desk.next(Fate.UNCLEAR_AND_NOT_APPLIED);
    DeskStory story = office.started(LOTTIE, QUESTION);
    office.works();
    everySecond(seconds);
    var lost = (Action.Reply) office.performed().getFirst();
    story.teammateReplies(ExamplePolicy.AGENT, lost.body().plain());
    everySecond(120);
    assertEquals(1, office.repliesSent());
    assertEquals(1, office.replies(story).size());
    assertEquals(answered(), office.outcomeOf(story, first(story)));
  }

  @Test
  void who_replies_in_the_instant_of_sending_is_not_talked_to_any_more() {
    DeskStory story = office.started(LOTTIE, QUESTION);
    office.desk.justBeforeTheNextPerform(() -> story.teammateReplies(MAYA, "mine"));
    office.works();
    assertEquals(2, office.replies(story).size(), "nothing could prevent that");
    PartId next = office.says(story, QUESTION);
    office.works();
    assertEquals(2, office.replies(story).size());
    assertEquals(silence(Outcome.Silence.TEAMMATE_TOOK_OVER), office.outcomeOf(story, next));
  }

  @Test
  void what_was_redacted_meanwhile_is_not_answered() {
    stopsWhen((story, message) -> story.redacted(message), Outcome.Silence.ALREADY_REPLIED);
  }

  @Test
  void of_two_messages_one_of_which_was_redacted_the_other_is_answered() {
    DeskStory story = office.started(LOTTIE, "my card is 4111");
    PartId second = office.says(story, QUESTION);
    office.whileThinking = () -> story.redacted(first(story));
    office.works();
    office.works();
    assertEquals(1, office.repliesSent());
    assertEquals(QUESTION, office.lastAsked.words());
    assertEquals(answered(), office.outcomeOf(story, second));
  }

  @Test
  void in_a_conversation_that_was_deleted_meanwhile_nothing_is_said() {
    stopsWhen((story, message) -> story.deleted(), Outcome.Silence.CONVERSATION_GONE);
  }

  @Test
  void in_a_conversation_that_was_snoozed_meanwhile_nothing_is_said() {
    stopsWhen((story, message) -> story.snoozed(), Outcome.Silence.CONVERSATION_SNOOZED);
  }

  @Test
  void in_a_conversation_that_was_closed_meanwhile_nothing_is_said() {
    stopsWhen((story, message) -> story.closed(), Outcome.Silence.CONVERSATION_CLOSED);
  }

  @Test
  void attributes_that_intercom_refuses_hold_up_neither_answer_nor_handoff() {
    office.hands = (workspace, conversation, as, action, cutoff) ->
        action instanceof Action.SetAttributes
            ? new PerformAction.Result.Refused("422: parameter_invalid")
            : office.desk.perform(workspace, conversation, as, action, cutoff);
    DeskStory asked = office.started(LOTTIE, QUESTION);
    DeskStory wished = office.started(LOTTIE, "can i talk to a human");
    office.works();
    assertEquals(answered(), office.outcomeOf(asked, first(asked)));
    assertEquals(
        Optional.of(new Outcome.HandedOff(HandoffReason.CUSTOMER_ASKED)),
        office.outcomeOf(wished, first(wished)));
    assertEquals(1, office.replies(asked).size());
    assertEquals(1, office.replies(wished).size());
    assertTrue(wished.now().orElseThrow().assignee().isEmpty());
  }

  private void stopsWhen(BiConsumer<DeskStory, PartId> event, Outcome.Silence why) {
    DeskStory story = office.started(LOTTIE, QUESTION);
    PartId message = first(story);
    office.whileThinking = () -> event.accept(story, message);
    office.works();
    office.works();
    assertEquals(1, office.asked);
    assertEquals(0, office.performed().size());
    assertEquals(silence(why), office.outcomeOf(story, message));
  }

  private void everySecond(int seconds) {
    for (int i = 0; i < seconds; i++) {
      office.letPass(Duration.ofSeconds(1));
      while (office.useCases.takeTurn().takeNext()) {
        // Until nothing is due at this moment.
      }
    }
  }

  private static Optional<Outcome> answered() {
    return Optional.of(new Outcome.Answered());
  }

  private static Optional<Outcome> silence(Outcome.Silence why) {
    return Optional.of(new Outcome.Suppressed(why));
  }
}
