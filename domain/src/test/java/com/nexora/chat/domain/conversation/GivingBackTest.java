package com.nexora.chat.domain.conversation;

import static com.nexora.chat.domain.conversation.Conversations.AGENT;
import static com.nexora.chat.domain.conversation.Conversations.MAYA;
import static com.nexora.chat.domain.conversation.Conversations.story;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class GivingBackTest {

  private static final Assignee TO_AGENT = new Assignee.ToTeammate(AGENT);
  private static final Assignee TO_SUPPORT = new Assignee.ToTeam(new TeamId("1"));

  /// The parts of a story follow each other by a second each, from here on.
  private static final Instant BEGINNING = Instant.ofEpochSecond(1_700_000_000L);

  private static final Instant LONG_AFTER = BEGINNING.plusSeconds(1000);

  @Test
  void what_somebody_else_has_is_assigned() {
    assertEquals(GivingBack.ASSIGN, at(LONG_AFTER, story().customer("hi").assigned(TO_SUPPORT)));
  }

  @Test
  void what_a_teammate_took_over_is_assigned_anew() {
    assertEquals(
        GivingBack.ASSIGN,
        at(LONG_AFTER, story().customer("hi").assigned(TO_AGENT).reply(MAYA, "mine")));
  }

  @Test
  void what_the_agent_has_needs_nothing() {
    assertEquals(GivingBack.DONE, at(LONG_AFTER, story().customer("hi").assigned(TO_AGENT)));
  }

  @Test
  void a_closed_or_snoozed_conversation_is_the_agents_when_it_opens_again() {
    assertEquals(
        GivingBack.DONE,
        at(LONG_AFTER, story().customer("hi").assigned(TO_AGENT).closed()));
    assertEquals(
        GivingBack.ASSIGN,
        at(LONG_AFTER, story().customer("hi").assigned(TO_SUPPORT).snoozed()));
  }

  @Test
  void a_teammate_who_replied_since_keeps_it() {
    var story = story().customer("hi").assigned(TO_SUPPORT).reply(MAYA, "mine after all");
    assertEquals(GivingBack.OVERTAKEN, at(BEGINNING.minusSeconds(60), story));
  }

  @Test
  void a_reply_and_a_click_at_the_same_time_give_it_back() {
    var story = story().customer("hi").assigned(TO_SUPPORT).reply(MAYA, "our assistant will help");
    assertEquals(GivingBack.ASSIGN, at(BEGINNING.minusSeconds(20), story));
  }

  @Test
  void a_note_or_the_agents_own_reply_keeps_nothing() {
    var story = story()
        .customer("hi")
        .reply(AGENT, "hello")
        .assigned(TO_SUPPORT)
        .note(MAYA, "the agent can do this");
    assertEquals(GivingBack.ASSIGN, at(BEGINNING.minusSeconds(60), story));
  }

  private static GivingBack at(Instant asked, Conversations story) {
    return GivingBack.of(story.told(), AGENT, asked);
  }
}
