package com.nexora.chat.domain.conversation;

import static com.nexora.chat.domain.conversation.Conversations.AGENT;
import static com.nexora.chat.domain.conversation.Conversations.MAYA;
import static com.nexora.chat.domain.conversation.Conversations.story;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class OwnershipTest {

  private static final Assignee TO_AGENT = new Assignee.ToTeammate(AGENT);

  @Test
  void a_conversation_assigned_to_the_agent_is_ours() {
    assertEquals(ours("p2"), of(story().customer("hi").assigned(TO_AGENT)));
  }

  @Test
  void a_conversation_that_began_with_us_has_no_episode_mark() {
    assertEquals(new Ownership.Ours(Optional.empty()), of(story().customer("hi")));
  }

  @Test
  void a_teammates_reply_takes_the_conversation_over_although_it_is_still_assigned_to_us() {
    assertEquals(
        notOurs(Ownership.Reason.TEAMMATE_TOOK_OVER),
        of(story().customer("hi").assigned(TO_AGENT).reply(MAYA, "I'll take this")));
  }

  @Test
  void a_teammates_note_takes_nothing_over() {
    assertEquals(
        ours("p2"), of(story().customer("hi").assigned(TO_AGENT).note(MAYA, "watching this")));
  }

  @Test
  void our_own_reply_takes_nothing_over() {
    assertEquals(ours("p2"), of(story().customer("hi").assigned(TO_AGENT).reply(AGENT, "hello")));
  }

  @Test
  void a_reply_that_travels_inside_an_assignment_takes_over_too() {
    Conversation now = story()
        .customer("hi")
        .assigned(TO_AGENT)
        .reply(MAYA, "mine")
        .heldBy(AGENT)
        .told();
    assertEquals(notOurs(Ownership.Reason.TEAMMATE_TOOK_OVER), Ownership.of(now, AGENT));
  }

  @Test
  void assigning_it_back_begins_a_new_episode() {
    assertEquals(
        ours("p4"),
        of(story().customer("hi").assigned(TO_AGENT).reply(MAYA, "mine").assigned(TO_AGENT)));
  }

  @Test
  void a_bots_message_takes_nothing_over() { // I-27
    assertEquals(
        ours("p2"), of(story().customer("hi").assigned(TO_AGENT).bot("We reply within a day")));
  }

  @Test
  void what_is_assigned_elsewhere_or_to_nobody_or_closed_or_snoozed_is_not_ours() {
    assertEquals(
        notOurs(Ownership.Reason.ASSIGNED_ELSEWHERE), of(story().customer("hi").heldBy(MAYA)));
    assertEquals(
        notOurs(Ownership.Reason.UNASSIGNED),
        of(story().customer("hi").assigned(new Assignee.ToTeam(new TeamId("7")))));
    assertEquals(notOurs(Ownership.Reason.CLOSED), of(story().customer("hi").closed()));
    assertEquals(notOurs(Ownership.Reason.SNOOZED), of(story().customer("hi").snoozed()));
  }

  private static Ownership of(Conversations story) {
    return Ownership.of(story.told(), AGENT);
  }

  private static Ownership ours(String episode) {
    return new Ownership.Ours(Optional.of(new PartId(episode)));
  }

  private static Ownership notOurs(Ownership.Reason reason) {
    return new Ownership.NotOurs(reason);
  }
}
