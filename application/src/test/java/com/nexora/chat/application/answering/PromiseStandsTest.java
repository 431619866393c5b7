package com.nexora.chat.application.answering;

import static com.nexora.chat.application.answering.Office.ACME;
import static com.nexora.chat.application.answering.Office.LOTTIE;
import static com.nexora.chat.application.answering.Office.MAYA;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nexora.chat.application.Watch;
import com.nexora.chat.application.port.PerformAction;
import com.nexora.chat.application.port.Promises.Ending;
import com.nexora.chat.application.port.ReadConversation;
import com.nexora.chat.application.testing.DeskStory;
import com.nexora.chat.application.testing.ExamplePolicy;
import com.nexora.chat.application.usecase.KeepPromises;
import com.nexora.chat.domain.conversation.Conversation;
import com.nexora.chat.domain.conversation.Instruction;
import com.nexora.chat.domain.conversation.RichText;
import com.nexora.chat.domain.inactivity.Inactivity;
import com.nexora.chat.domain.inactivity.Texts;
import com.nexora.chat.domain.policy.Manners;
import com.nexora.chat.domain.routing.Condition;
import com.nexora.chat.domain.routing.Rule;
import com.nexora.chat.domain.turn.Action;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Nobody waits who does not know it, and nobody is forgotten who does.
class PromiseStandsTest extends Night {

  private static final String WORDS = "You will have an answer by";

  @Test
  void whose_promise_is_refused_is_not_put_aside_but_handed_over() {
    promisesEndIn(new PerformAction.Result.Refused("forbidden"));
    DeskStory story = promisedInTheEvening();
    assertEquals(List.of(), office.replies(story));
    assertEquals(Conversation.State.OPEN, now(story).state());
    assertEquals(Optional.empty(), now(story).assignee());
    assertEquals(Optional.empty(), promised(story));
  }

  @Test
  void whose_promise_may_not_have_arrived_is_not_put_aside_but_handed_over() {
    promisesEndIn(new PerformAction.Result.Unclear("lost on the way"));
    DeskStory story = promisedInTheEvening();
    office.worksFor(Duration.ofMinutes(5));
    assertEquals(Conversation.State.OPEN, now(story).state());
    assertTrue(office.performed().stream().anyMatch(Action.Assign.class::isInstance));
  }

  @Test
  void a_promise_of_another_night_takes_the_place_of_one_that_was_broken() {
    DeskStory story = promisedInTheEvening();
    until(OPENING);
    keeps();
    until(PROMISED.plusSeconds(1));
    assertEquals(1, keeps().missed());
    until(EVENING.plus(Duration.ofDays(1)));
    office.givenBack(story);
    office.works();
    office.says(story, "hello, I would like to speak to a human about my export please");
    office.works();
    assertTrue(said(story).contains("January 7"), said(story));
    assertEquals(List.of(Ending.REPLACED), endings(story));

    until(OPENING.plus(Duration.ofDays(1)));
    keeps();
    assertEquals(Conversation.State.OPEN, now(story).state());
    assertEquals(Optional.empty(), now(story).assignee());
    until(PROMISED.plus(Duration.ofDays(1)).plusSeconds(1));
    assertEquals(1, keeps().missed());
  }

  @Test
  void what_people_give_back_unanswered_comes_back_to_them_once_when_its_time_is_over() {
    DeskStory story = promisedInTheEvening();
    until(OPENING);
    keeps();
    office.givenBack(story);
    until(PROMISED.minusSeconds(60));
    keeps();
    assertEquals(Optional.of(ExamplePolicy.AGENT), now(story).assignee());
    until(PROMISED.plusSeconds(1));
    assertEquals(1, keeps().missed());
    assertEquals(Optional.empty(), now(story).assignee());

    office.givenBack(story);
    until(PROMISED.plus(Duration.ofHours(3)));
    assertEquals(0, keeps().missed());
    assertEquals(Optional.of(ExamplePolicy.AGENT), now(story).assignee());
  }

  @Test
  void a_promise_is_kept_where_a_teammate_has_silenced_the_agent_since() {
    DeskStory story = promisedInTheEvening();
    office.store.instructions().give(ACME, story.id(), MAYA, Instruction.Kind.SILENCE);
    office.works();
    long replies = office.repliesSent();
    until(OPENING);
    keeps();
    assertEquals(Conversation.State.OPEN, now(story).state());
    assertEquals(Optional.empty(), now(story).assignee());
    assertEquals(replies, office.repliesSent());
  }

  @Test
  void what_cannot_be_read_makes_no_other_promise_wait() {
    DeskStory unreadable = promisedInTheEvening();
    DeskStory other = office.started(LOTTIE, WISH);
    office.works();
    until(OPENING);
    assertEquals(2, office.store.promises().due(ACME, OPENING, 10).size());
    assertEquals(0, unableToRead(unreadable).keep(ACME).missed());
    office.works();
    assertEquals(List.of(), office.store.promises().due(ACME, OPENING, 10));
    assertEquals(Optional.empty(), now(other).assignee());
  }

  @Test
  void what_cannot_be_read_for_long_after_its_time_is_an_alarm() {
    DeskStory story = promisedInTheEvening();
    KeepPromises keeping = unableToRead(story);
    until(PROMISED.plus(Duration.ofMinutes(10)));
    assertEquals(0, keeping.keep(ACME).missed());
    until(PROMISED.plus(Duration.ofMinutes(20)));
    assertEquals(1, keeping.keep(ACME).missed());
  }

  @Test
  void a_broken_promise_is_looked_at_less_and_less_and_after_a_week_no_more() {
    DeskStory story = promisedInTheEvening();
    until(OPENING);
    keeps();
    int looks = 0;
    for (int minute = 1; minute < 8 * 24 * 60; minute++) {
      until(PROMISED.plus(Duration.ofMinutes(minute)));
      if (!office.store.promises().due(ACME, office.store.instant(), 10).isEmpty()) {
        keeps();
        looks++;
      }
    }
    assertEquals(List.of(Ending.LAPSED), endings(story));
    assertTrue(looks < 40, "looked at " + looks + " times");
  }

  @Test
  void a_team_has_its_digest_although_somebody_came_back_in_the_night() {
    DeskStory danger = promisedInTheEvening();
    office.says(danger, "our account was hacked");
    office.works();
    DeskStory one = office.started(LOTTIE, WISH);
    office.works();
    DeskStory other = office.started(LOTTIE, WISH);
    office.works();
    until(OPENING);
    keeps();
    assertEquals(1, digests(danger, one, other));
    DeskStory late = office.started(LOTTIE, WISH);
    office.works();
    assertEquals(1, digests(danger, one, other, late));
  }

  @Test
  void a_draft_in_the_night_is_no_digest() {
    Rule drafts =
        new Rule("drafts", new Condition.IntentIs("thanks"), new Rule.Outcome.DraftOnly());
    office.policies.with(ACME, ExamplePolicy.ruled(List.of(drafts)).withHours(hours()));
    DeskStory one = promisedInTheEvening();
    DeskStory other = promisedInTheEvening();
    office.says(one, "thanks");
    office.works();
    until(OPENING);
    keeps();
    assertEquals(1, digests(one, other));
  }

  @Test
  void who_was_promised_a_person_is_not_followed_up_and_nothing_turns_in_circles() {
    Inactivity followUp = new Inactivity(
        Optional.of(new Inactivity.FollowUp(Duration.ofMinutes(30), 1, Texts.of("Still there?"))),
        Optional.empty(),
        Set.of());
    office.policies.with(
        ACME,
        ExamplePolicy.askingBack(1)
            .withHours(hours())
            .withManners(Manners.NONE.withInactivity(followUp)));
    DeskStory story = promisedInTheEvening();
    until(OPENING);
    keeps();
    story.teammateReplies(MAYA, "Good morning, all settled.");
    office.givenBack(story);
    office.works();
    office.says(story, Office.QUESTION);
    office.works();
    long said = office.repliesSent();
    office.letPass(Duration.ofMinutes(31));
    office.works();
    assertEquals(said, office.repliesSent());
  }

  private DeskStory promisedInTheEvening() {
    until(EVENING);
    DeskStory story = office.started(LOTTIE, WISH);
    office.works();
    return story;
  }

  private KeepPromises unableToRead(DeskStory story) {
    return Watch.promises(
        office.store.promises(),
        (workspace, conversation) -> conversation.equals(story.id())
            ? new ReadConversation.Result.Unavailable("away")
            : office.desk.read(workspace, conversation),
        office.policies,
        office.store);
  }

  private void promisesEndIn(PerformAction.Result result) {
    office.hands = (workspace, conversation, as, what, by) ->
        what instanceof Action.Reply(RichText body) && body.plain().contains(WORDS)
            ? result
            : office.desk.perform(workspace, conversation, as, what, by);
  }

  private static long digests(DeskStory... stories) {
    return Stream.of(stories)
        .flatMap(story -> notes(story).stream())
        .filter(note -> note.contains("Morning queue"))
        .count();
  }
}
