package com.nexora.chat.domain.inactivity;

import static com.nexora.chat.domain.conversation.Conversations.AGENT;
import static com.nexora.chat.domain.conversation.Conversations.MAYA;
import static com.nexora.chat.domain.conversation.Conversations.story;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.nexora.chat.domain.conversation.Author.Voice;
import com.nexora.chat.domain.conversation.Conversation;
import com.nexora.chat.domain.conversation.Conversations;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class QuietTest {

  private static final Duration DAY = Duration.ofDays(1);
  private static final Texts AGAIN = Texts.of("Is there anything else?");
  private static final Inactivity.Closing CLOSING =
      new Inactivity.Closing(DAY.multipliedBy(2), Texts.of("Goodbye."), "");
  private static final Inactivity BOTH = new Inactivity(
      Optional.of(new Inactivity.FollowUp(DAY, 2, AGAIN)), Optional.of(CLOSING), Set.of("refund"));
  private static final Quiet.Past ANSWERED = new Quiet.Past(Quiet.Last.SPOKE, 0, Set.of("login"));

  private static Conversations answered() {
    return story().customer("hi").reply(AGENT, "Press Reset.");
  }

  private static Quiet next(Conversations story, Quiet.Past past, Duration quiet) {
    Conversation told = story.told();
    return Quiet.next(BOTH, told, AGENT, past, told.parts().getLast().at().plus(quiet));
  }

  @Test
  void it_waits_as_long_as_is_left_of_the_time() {
    assertEquals(
        new Quiet.Wait(Duration.ofHours(1)), next(answered(), ANSWERED, Duration.ofHours(23)));
  }

  @Test
  void it_follows_up_when_the_time_is_over_and_as_often_as_wanted() {
    assertEquals(new Quiet.FollowUp(AGAIN), next(answered(), ANSWERED, DAY));
    assertEquals(
        new Quiet.FollowUp(AGAIN),
        next(answered(), new Quiet.Past(Quiet.Last.SPOKE, 1, Set.of()), DAY));
    assertEquals(
        new Quiet.Wait(DAY), next(answered(), new Quiet.Past(Quiet.Last.SPOKE, 2, Set.of()), DAY));
  }

  @Test
  void it_closes_after_the_last_follow_up() {
    assertEquals(
        new Quiet.Close(CLOSING),
        next(answered(), new Quiet.Past(Quiet.Last.SPOKE, 2, Set.of()), DAY.multipliedBy(2)));
  }

  @Test
  void it_does_nothing_where_the_last_word_is_not_the_agents() {
    Duration longAgo = DAY.multipliedBy(9);
    assertEquals(new Quiet.Nothing(), next(answered().customer("no"), ANSWERED, longAgo));
    assertEquals(new Quiet.Nothing(), next(answered().reply(MAYA, "Hi!"), ANSWERED, longAgo));
    assertEquals(
        new Quiet.Nothing(),
        next(answered().bot(Voice.FIN_ANSWER, "I am Fin."), ANSWERED, longAgo));
  }

  @Test
  void what_operator_shows_and_what_people_note_is_nobodys_word() {
    Conversations story = answered().note(MAYA, "For us").bot(Voice.NOTICE, "We are away.");
    assertEquals(new Quiet.FollowUp(AGAIN), next(story, ANSWERED, DAY));
  }

  @Test
  void it_does_nothing_after_a_handoff_nor_where_it_is_snoozed_or_closed() {
    Duration longAgo = DAY.multipliedBy(9);
    assertEquals(
        new Quiet.Nothing(),
        next(answered(), new Quiet.Past(Quiet.Last.OTHER, 0, Set.of()), longAgo));
    assertEquals(new Quiet.Nothing(), next(answered().snoozed(), ANSWERED, longAgo));
    assertEquals(new Quiet.Nothing(), next(answered().closed(), ANSWERED, longAgo));
  }

  @Test
  void an_intent_that_came_up_once_and_is_on_the_list_keeps_it_as_it_is() {
    assertEquals(
        new Quiet.Nothing(),
        next(
            answered(),
            new Quiet.Past(Quiet.Last.SPOKE, 0, Set.of("login", "refund")),
            DAY.multipliedBy(9)));
  }

  @Test
  void thanks_that_stand_unanswered_are_closed_and_never_followed_up() {
    Quiet.Past content = new Quiet.Past(Quiet.Last.LET_THANKS_STAND, 0, Set.of());
    Conversations thanked = answered().customer("Thanks!");
    assertEquals(new Quiet.Wait(DAY), next(thanked, content, DAY));
    assertEquals(new Quiet.Close(CLOSING), next(thanked, content, DAY.multipliedBy(2)));
    assertEquals(
        new Quiet.Nothing(),
        next(thanked.reply(MAYA, "You're welcome!"), content, DAY.multipliedBy(9)));
  }
}
