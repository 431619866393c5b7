package com.nexora.chat.domain.coexistence;

import static com.nexora.chat.domain.conversation.Conversations.AGENT;
import static com.nexora.chat.domain.conversation.Conversations.MAYA;
import static com.nexora.chat.domain.conversation.Conversations.story;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nexora.chat.domain.coexistence.Collision.Other;
import com.nexora.chat.domain.conversation.Assignee;
import com.nexora.chat.domain.conversation.Author.Voice;
import com.nexora.chat.domain.conversation.Conversations;
import com.nexora.chat.domain.conversation.PartId;
import com.nexora.chat.domain.conversation.TeamId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// In which conversations somebody else has answered as well as the agent.
class CollisionTest {

  private static final Assignee TO_AGENT = new Assignee.ToTeammate(AGENT);
  private static final Assignee TO_MAYA = new Assignee.ToTeammate(MAYA);
  private static final Assignee TO_TEAM = new Assignee.ToTeam(new TeamId("71"));

  private static List<Collision> in(Conversations story) {
    return Collision.in(story.told(), AGENT, true);
  }

  private static List<Collision> theyBegan(Other with, String theirs, String ours) {
    return List.of(new Collision(with, Optional.of(new PartId(theirs)), new PartId(ours), true));
  }

  private static List<Collision> weBegan(Other with, String theirs, String ours) {
    return List.of(new Collision(with, Optional.of(new PartId(theirs)), new PartId(ours), false));
  }

  @Test
  void two_who_answered_collide_and_it_is_known_who_began() {
    Conversations story =
        story().customer("hi").bot(Voice.FIN_ANSWER, "Press Reset.").reply(AGENT, "Press Reset.");
    assertEquals(
        List.of(new Collision(Other.FIN, Optional.of(new PartId("p2")), new PartId("p3"), true)),
        in(story));
    Conversations other =
        story().customer("hi").reply(AGENT, "Press Reset.").bot(Voice.FIN_ANSWER, "Press Reset.");
    assertEquals(
        List.of(new Collision(Other.FIN, Optional.of(new PartId("p3")), new PartId("p2"), false)),
        in(other));
  }

  @Test
  void who_only_announced_a_person_collides_with_nobody() {
    Conversations story =
        story().customer("hi").bot(Voice.FIN_ANSWER, "Press Reset.").reply(AGENT, "Wait.");
    assertTrue(Collision.in(story.told(), AGENT, false).isEmpty());
  }

  @Test
  void a_workflow_that_speaks_to_the_same_message_collides_before_or_after_the_agent() {
    assertEquals(
        theyBegan(Other.WORKFLOW, "p2", "p3"),
        in(story().customer("hi").bot(Voice.WORKFLOW, "Ask away.").reply(AGENT, "Press Reset.")));
    assertEquals(
        weBegan(Other.WORKFLOW, "p3", "p2"),
        in(story().customer("hi").reply(AGENT, "Press Reset.").bot(Voice.WORKFLOW, "We close.")));
  }

  @Test
  void a_person_who_answers_the_same_message_collides_before_or_after_the_agent() {
    assertEquals(
        theyBegan(Other.PERSON, "p2", "p3"),
        in(story().customer("hi").reply(MAYA, "I look.").reply(AGENT, "Press Reset.")));
    assertEquals(
        weBegan(Other.PERSON, "p3", "p2"),
        in(story().customer("hi").reply(AGENT, "Press Reset.").reply(MAYA, "Do that.")));
  }

  @Test
  void another_message_of_the_customers_lies_between_and_nobody_collides() {
    Conversations story = story()
        .customer("hi")
        .bot(Voice.WORKFLOW, "What is it about?")
        .customer("my password")
        .reply(AGENT, "Press Reset.")
        .customer("thanks, and my invoice?")
        .reply(MAYA, "Here it is.");
    assertEquals(List.of(), in(story));
  }

  @Test
  void a_person_who_answers_after_a_handoff_collides_with_nobody() {
    assertEquals(
        List.of(),
        in(story()
            .customer("hi")
            .reply(AGENT, "Somebody will come.")
            .assigned(AGENT, TO_TEAM)
            .assigned(MAYA, TO_MAYA)
            .reply(MAYA, "Here I am.")));
  }

  @Test
  void a_person_who_takes_it_unasked_speaks_beside_the_agent() {
    assertEquals(
        weBegan(Other.PERSON, "p4", "p2"),
        in(story()
            .customer("hi")
            .reply(AGENT, "Press Reset.")
            .assigned(MAYA, TO_MAYA)
            .reply(MAYA, "Do that.")));
  }

  @Test
  void a_workflow_that_gives_it_to_a_team_and_then_speaks_itself_speaks_beside_the_agent() {
    assertEquals(
        weBegan(Other.WORKFLOW, "p4", "p2"),
        in(story()
            .customer("hi")
            .reply(AGENT, "Press Reset.")
            .assigned(TO_TEAM)
            .bot(Voice.WORKFLOW, "We will be with you.")));
  }

  @Test
  void what_a_workflow_asks_after_the_closing_is_said_beside_nobody() {
    Conversations asked = story()
        .customer("hi")
        .reply(AGENT, "Press Reset.")
        .closes(AGENT, "I am closing this for now.")
        .bot(Voice.WORKFLOW, "How did we do?");
    assertEquals(List.of(), in(asked));
    assertTrue(
        Collision.awaits(story().customer("hi").bot(Voice.WORKFLOW, "Ask away.").told(), AGENT));
    assertFalse(Collision.awaits(
        story().customer("hi").bot(Voice.WORKFLOW, "Ask away.").closes(MAYA, "").told(), AGENT));
  }

  @Test
  void who_closes_with_words_after_the_agent_has_answered_does_speak_beside_it() {
    assertEquals(
        weBegan(Other.PERSON, "p3", "p2"),
        in(story().customer("hi").reply(AGENT, "Press Reset.").closes(MAYA, "Done.")));
  }

  @Test
  void the_agent_to_whom_a_workflow_or_a_person_passes_on_collides_with_nobody() {
    Conversations passedOn = story()
        .customer("hi")
        .bot(Voice.WORKFLOW, "I ask somebody.")
        .assigned(TO_AGENT)
        .reply(AGENT, "Press Reset.");
    assertEquals(List.of(), in(passedOn));
    Conversations givenBack = story()
        .customer("hi")
        .reply(MAYA, "Our agent knows.")
        .assigned(MAYA, TO_AGENT)
        .reply(AGENT, "Press Reset.");
    assertEquals(List.of(), in(givenBack));
  }

  @Test
  void notes_notices_and_greetings_before_the_customer_spoke_are_nobodys_answer() {
    assertEquals(
        List.of(),
        in(story()
            .bot(Voice.WORKFLOW, "Welcome!")
            .customer("hi")
            .note(MAYA, "I know them.")
            .bot(Voice.NOTICE, "We reply within minutes.")
            .reply(AGENT, "Press Reset.")));
  }

  @Test
  void with_each_the_first_one_is_told() {
    List<Collision> found = in(story()
        .customer("hi")
        .bot(Voice.FIN_ANSWER, "Press it.")
        .bot(Voice.WORKFLOW, "Ask away.")
        .reply(AGENT, "Press Reset.")
        .reply(MAYA, "Do that.")
        .customer("how?")
        .reply(AGENT, "With a finger.")
        .reply(MAYA, "Gently."));
    assertEquals(
        List.of(Other.FIN, Other.WORKFLOW, Other.PERSON),
        found.stream().map(Collision::with).toList());
    assertEquals(weBegan(Other.PERSON, "p5", "p4"), List.of(found.getLast()));
  }

  @Test
  void where_the_agent_would_collide_another_look_is_due() {
    Conversations story = story().customer("hi").bot(Voice.WORKFLOW, "Ask away.");
    assertTrue(Collision.awaits(story.told(), AGENT));
    assertFalse(Collision.awaits(story.customer("my password").told(), AGENT));
  }
}
