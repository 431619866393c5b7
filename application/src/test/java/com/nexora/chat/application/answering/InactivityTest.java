package com.nexora.chat.application.answering;

import static com.nexora.chat.application.answering.Office.ACME;
import static com.nexora.chat.application.answering.Office.LOTTIE;
import static com.nexora.chat.application.answering.Office.MAYA;
import static com.nexora.chat.application.answering.Office.QUESTION;
import static com.nexora.chat.application.answering.Office.first;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.nexora.chat.application.testing.DeskStory;
import com.nexora.chat.application.testing.ExamplePolicy;
import com.nexora.chat.application.testing.InMemoryDesk;
import com.nexora.chat.domain.conversation.Assignee;
import com.nexora.chat.domain.conversation.Conversation;
import com.nexora.chat.domain.conversation.PartId;
import com.nexora.chat.domain.inactivity.Inactivity;
import com.nexora.chat.domain.inactivity.Texts;
import com.nexora.chat.domain.policy.Manners;
import com.nexora.chat.domain.policy.Release;
import com.nexora.chat.domain.policy.Rollout;
import com.nexora.chat.domain.policy.Rollouts;
import com.nexora.chat.domain.turn.Outcome;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// What becomes of a conversation in which the customer says no more after the agent's answer.
class InactivityTest {

  private static final Duration DAY = Duration.ofHours(24);
  private static final String AGAIN = "Is there anything else?";
  private static final String GOODBYE = "I am closing this.";
  private static final String RATING = "Ask for a rating";

  private static Inactivity rules(int followUps, String... never) {
    return new Inactivity(
        Optional.of(new Inactivity.FollowUp(DAY, followUps, Texts.of(AGAIN))),
        Optional.of(new Inactivity.Closing(DAY, Texts.of(GOODBYE), RATING)),
        Set.of(never));
  }

  private static Office office(Inactivity rules) {
    Office office =
        new Office(ExamplePolicy.askingBack(1).withManners(Manners.NONE.withInactivity(rules)));
    office.desk.tellsTimeBy(office.store);
    return office;
  }

  private static DeskStory answered(Office office) {
    DeskStory story = office.started(LOTTIE, QUESTION);
    office.works();
    assertEquals(1, office.replies(story).size());
    return story;
  }

  private static void after(Office office, Duration time) {
    office.letPass(time);
    office.works();
  }

  private static String last(Office office, DeskStory story) {
    return office.replies(story).getLast();
  }

  private static Conversation.State state(DeskStory story) {
    return story.now().orElseThrow().state();
  }

  private static List<Outcome> turns(Office office, DeskStory story) {
    return office.store.turns().decided(ACME, story.id()).stream()
        .map(turn -> turn.outcome())
        .toList();
  }

  private static Outcome quiet(Outcome.Step step) {
    return new Outcome.CustomerQuiet(step);
  }

  @Test
  void a_customer_who_says_no_more_is_asked_again_and_then_closed_with_a_word() {
    Office office = office(rules(1));
    DeskStory story = answered(office);
    after(office, Duration.ofHours(23));
    assertEquals(1, office.replies(story).size());
    after(office, Duration.ofHours(1));
    assertEquals(AGAIN, last(office, story));
    assertEquals(Conversation.State.OPEN, state(story));
    after(office, Duration.ofHours(23));
    assertEquals(2, office.replies(story).size());
    after(office, Duration.ofHours(1));
    assertEquals(GOODBYE, last(office, story));
    assertEquals(Conversation.State.CLOSED, state(story));
    assertEquals(
        List.of(
            new Outcome.Answered(), quiet(Outcome.Step.FOLLOWED_UP), quiet(Outcome.Step.CLOSED)),
        turns(office, story));
    after(office, DAY.multipliedBy(9));
    assertEquals(3, office.replies(story).size());
  }

  @Test
  void a_rating_is_asked_for_by_the_attribute_when_it_is_closed() {
    Office office = office(rules(1));
    DeskStory story = answered(office);
    after(office, DAY);
    assertFalse(story.attributes().containsKey(RATING));
    after(office, DAY);
    assertEquals("true", story.attributes().get(RATING));
  }

  @Test
  void as_many_follow_ups_come_as_the_workspace_wants() {
    Office office = office(rules(3));
    DeskStory story = answered(office);
    for (int i = 1; i <= 3; i++) {
      after(office, DAY);
      assertEquals(1 + i, office.replies(story).size());
    }
    after(office, DAY);
    assertEquals(GOODBYE, last(office, story));
  }

  @Test
  void what_the_customer_did_before_keeps_its_outcome() {
    Office office = office(rules(1));
    DeskStory story = answered(office);
    after(office, DAY);
    after(office, DAY);
    assertEquals(Optional.of(new Outcome.Answered()), office.outcomeOf(story, first(story)));
  }

  @Test
  void a_question_back_that_is_not_answered_is_followed_up_too() {
    Office office = office(rules(1));
    DeskStory story = office.started(LOTTIE, "weather");
    office.works();
    after(office, DAY);
    assertEquals(AGAIN, last(office, story));
  }

  @Test
  void an_intent_on_the_list_is_never_followed_up_nor_closed() {
    Office office = office(rules(1, "thanks"));
    DeskStory story = office.started(LOTTIE, "thanks");
    office.works();
    office.says(story, QUESTION);
    office.works();
    after(office, DAY);
    after(office, DAY);
    assertEquals(2, office.replies(story).size());
    assertEquals(Conversation.State.OPEN, state(story));
  }

  @Test
  void whoever_was_handed_over_is_left_to_people() {
    Office office = office(rules(1));
    DeskStory story = office.started(LOTTIE, "can i talk to a human");
    office.works();
    int said = office.replies(story).size();
    after(office, DAY);
    after(office, DAY);
    assertEquals(said, office.replies(story).size());
    assertEquals(Conversation.State.OPEN, state(story));
  }

  @Test
  void a_snoozed_conversation_is_left_alone() {
    Office office = office(rules(1));
    DeskStory story = answered(office);
    story.snoozed();
    after(office, DAY);
    after(office, DAY);
    assertEquals(1, office.replies(story).size());
    assertEquals(Conversation.State.SNOOZED, state(story));
  }

  @Test
  void a_person_who_joined_in_is_not_talked_over() {
    Office office = office(rules(1));
    DeskStory story = answered(office);
    story.teammateReplies(MAYA, "Hi, Maya here.");
    after(office, DAY);
    after(office, DAY);
    assertEquals(2, office.replies(story).size());
  }

  @Test
  void a_customer_whose_message_waits_gets_an_answer_and_no_follow_up() {
    Office office = office(rules(1));
    DeskStory story = answered(office);
    office.letPass(DAY);
    office.says(story, QUESTION);
    office.works();
    assertEquals(2, office.replies(story).size());
    assertFalse(office.replies(story).contains(AGAIN));
    after(office, DAY);
    assertEquals(AGAIN, last(office, story));
  }

  @Test
  void a_customer_who_writes_at_the_last_moment_cancels_the_closing() {
    Office office = office(rules(1));
    DeskStory story = answered(office);
    after(office, DAY);
    int[] reads = {0};
    office.whileReading = () -> {
      if (++reads[0] == 2) {
        office.says(story, QUESTION);
      }
    };
    after(office, DAY);
    office.whileReading = () -> {};
    office.works();
    assertEquals(Conversation.State.OPEN, state(story));
    assertFalse(office.replies(story).contains(GOODBYE));
    assertEquals(3, office.replies(story).size());
  }

  @Test
  void a_closing_whose_answer_was_lost_is_found_and_not_repeated() {
    Office office = office(rules(1));
    DeskStory story = answered(office);
    after(office, DAY);
    office.desk.next(InMemoryDesk.Fate.APPLIED_BUT_UNCLEAR);
    office.letPass(DAY);
    office.worksFor(Duration.ofMinutes(2));
    assertEquals(1, office.replies(story).stream().filter(GOODBYE::equals).count());
    assertEquals(quiet(Outcome.Step.CLOSED), turns(office, story).getLast());
    assertEquals("true", story.attributes().get(RATING));
  }

  @Test
  void a_follow_up_that_is_refused_is_not_tried_again_and_brings_nobody() {
    Office office = office(rules(1));
    DeskStory story = answered(office);
    office.desk.next(InMemoryDesk.Fate.REFUSED);
    after(office, DAY);
    after(office, DAY);
    assertEquals(1, office.replies(story).size());
    assertEquals(quiet(Outcome.Step.NOT_DONE), turns(office, story).getLast());
    assertEquals(Conversation.State.OPEN, state(story));
  }

  @Test
  void news_that_is_no_message_does_not_lose_the_next_look() {
    Office office = office(rules(1));
    DeskStory story = answered(office);
    office.letPass(Duration.ofHours(10));
    PartId note = story.teammateAssigns(MAYA, new Assignee.ToTeammate(ExamplePolicy.AGENT));
    office.delivered(story, note, "conversation.admin.assigned");
    office.works();
    after(office, Duration.ofHours(14));
    assertEquals(AGAIN, last(office, story));
  }

  @Test
  void what_a_live_rule_answered_is_followed_up_where_the_rest_is_not_let_out() {
    Office office = office(rules(1));
    letting(office, Rollout.all(Rollout.Stage.OFF), Rollout.LIVE);
    DeskStory story = office.started(LOTTIE, "thanks");
    office.works();
    after(office, DAY);
    assertEquals(AGAIN, last(office, story));
    after(office, DAY);
    assertEquals(GOODBYE, last(office, story));
  }

  @Test
  void what_a_rule_answered_that_is_in_the_shadow_by_now_is_not_followed_up() {
    Office office = office(rules(1));
    DeskStory story = office.started(LOTTIE, "thanks");
    office.works();
    letting(office, Rollout.LIVE, Rollout.all(Rollout.Stage.SHADOW));
    after(office, DAY);
    after(office, DAY);
    assertEquals(List.of("You're welcome!"), office.replies(story));
  }

  private static void letting(Office office, Rollout workspace, Rollout thanks) {
    Rollouts out = new Rollouts(workspace, Map.of("thanks", thanks));
    office.policies.with(
        ACME,
        ExamplePolicy.askingBack(1)
            .withManners(Manners.NONE.withInactivity(rules(1)))
            .withRelease(Release.OF_FILE.letting(out)));
  }

  @Test
  void without_rules_nothing_is_ever_said() {
    Office office = office(Inactivity.NONE);
    DeskStory story = answered(office);
    after(office, DAY.multipliedBy(30));
    assertEquals(1, office.replies(story).size());
  }
}
