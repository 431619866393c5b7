package com.nexora.chat.domain.turn;

import static com.nexora.chat.domain.conversation.Conversations.AGENT;
import static com.nexora.chat.domain.conversation.Conversations.MAYA;
import static com.nexora.chat.domain.conversation.Conversations.story;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.nexora.chat.domain.conversation.Assignee;
import com.nexora.chat.domain.conversation.Conversations;
import com.nexora.chat.domain.conversation.PartId;
import com.nexora.chat.domain.conversation.RichText;
import com.nexora.chat.domain.conversation.RichText.Run;
import com.nexora.chat.domain.conversation.TeamId;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FingerprintTest {

  private static final Action HELLO = new Action.Reply(RichText.paragraph("Hello – Zoë & co!"));

  @Test
  void a_reply_is_found_although_the_sanitiser_changed_spaces_and_signs() {
    assertEquals(
        part("p2"), find(HELLO, story().customer("hi").reply(AGENT, "Hello Zoë\n\n& co"), "p1"));
  }

  @Test
  void a_reply_is_found_although_an_address_in_it_was_written_anew() {
    URI asConfigured = URI.create("HTTPS://Help.Example/");
    Action reply = new Action.Reply(new RichText(List.of(new RichText.Line(
        RichText.Kind.PARAGRAPH,
        List.of(Run.link("Reset", asConfigured), Run.link("help.example", asConfigured))))));
    assertEquals(
        part("p2"),
        find(
            reply,
            story().customer("hi").reply(AGENT, "Reset (https://help.example)help.example"),
            "p1"));
  }

  @Test
  void the_same_words_before_the_watermark_are_an_older_reply() {
    assertEquals(
        Optional.empty(),
        find(HELLO, story().customer("hi").reply(AGENT, "Hello – Zoë & co!").customer("?"), "p3"));
  }

  @Test
  void the_same_words_by_a_person_or_in_a_note_are_not_our_reply() {
    assertEquals(
        Optional.empty(),
        find(
            HELLO,
            story().customer("hi").reply(MAYA, "Hello – Zoë & co!").note(AGENT, "Hello Zoë co"),
            "p1"));
  }

  @Test
  void a_note_and_an_assignment_are_found_too() {
    assertEquals(
        part("p2"),
        find(
            new Action.Note(RichText.paragraph("Handoff")),
            story().customer("hi").note(AGENT, "Handoff"),
            "p1"));
    Assignee team = new Assignee.ToTeam(new TeamId("7"));
    assertEquals(
        part("p2"),
        find(
            new Action.Assign(List.of(team, new Assignee.ToNobody())),
            story().customer("hi").assigned(team),
            "p1"));
  }

  @Test
  void attributes_leave_no_part_behind() {
    assertEquals(
        Optional.empty(),
        find(new Action.SetAttributes(Map.of("a", "b")), story().customer("hi"), "p1"));
  }

  private static Optional<PartId> find(Action action, Conversations story, String watermark) {
    return Fingerprint.find(action, story.told().partsAfter(new PartId(watermark)), AGENT);
  }

  private static Optional<PartId> part(String id) {
    return Optional.of(new PartId(id));
  }
}
