package com.nexora.chat.domain.conversation;

import static com.nexora.chat.domain.conversation.Conversations.AGENT;
import static com.nexora.chat.domain.conversation.Conversations.MAYA;
import static com.nexora.chat.domain.conversation.Conversations.story;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ConversationTest {

  @Test
  void messages_in_a_row_wait_together() {
    assertEquals(
        List.of("hi", "are you there"), waiting(story().customer("hi").customer("are you there")));
  }

  @Test
  void a_reply_settles_what_came_before_it() {
    assertEquals(
        List.of("and now?"),
        waiting(story().customer("hi").reply(AGENT, "hello").customer("and now?")));
    assertEquals(List.of(), waiting(story().customer("hi").reply(MAYA, "hello")));
  }

  @Test
  void a_picture_without_a_word_is_a_message_and_a_reply() {
    assertEquals(1, waiting(story().customerShows("a.png")).size());
    assertEquals(List.of(), waiting(story().customer("hi").replyShows(MAYA, "a.png")));
    assertEquals(
        new Ownership.NotOurs(Ownership.Reason.TEAMMATE_TOOK_OVER),
        Ownership.of(story().customer("hi").replyShows(MAYA, "a.png").told(), AGENT));
  }

  @Test
  void notes_and_bots_settle_nothing() {
    assertEquals(
        List.of("hi"), waiting(story().customer("hi").note(MAYA, "hm").bot("Typically 2 h")));
  }

  @Test
  void a_message_that_crossed_with_our_reply_still_waits_while_its_obligation_is_open() {
    Conversation now = story()
        .customer("one")
        .customer("two")
        .reply(AGENT, "to one")
        .customer("three")
        .told();
    assertEquals(List.of("two", "three"), texts(now.waiting(AGENT, Set.of(new PartId("p2")))));
    assertEquals(List.of("three"), texts(now.waiting(AGENT, Set.of())));
  }

  @Test
  void a_persons_reply_settles_what_crossed_with_it() {
    Conversation now = story().customer("one").reply(MAYA, "mine").told();
    assertEquals(List.of(), texts(now.waiting(AGENT, Set.of(new PartId("p1")))));
  }

  @Test
  void the_parts_after_a_watermark_are_the_news() {
    Conversation now =
        story().customer("one").reply(AGENT, "two").customer("three").told();
    assertEquals(1, now.partsAfter(new PartId("p2")).size());
    assertEquals(3, now.partsAfter(new PartId("fell off the newest 500")).size());
  }

  @Test
  void the_agents_replies_of_the_last_hour_are_counted_and_nobody_elses() { // I-27
    Conversation now = story()
        .customer("one")
        .reply(AGENT, "two")
        .reply(MAYA, "three")
        .note(AGENT, "four")
        .reply(AGENT, "five")
        .told();
    assertEquals(2, now.repliesInLastHour(AGENT));
    assertEquals(0, story().told().repliesInLastHour(AGENT));
  }

  private static List<String> texts(List<Part> parts) {
    return parts.stream().map(Part::text).toList();
  }

  private static List<String> waiting(Conversations story) {
    return story.told().awaitingReply().stream().map(Part::text).toList();
  }
}
