package com.nexora.chat.domain.turn;

import static com.nexora.chat.domain.conversation.Conversations.AGENT;
import static com.nexora.chat.domain.conversation.Conversations.story;
import static com.nexora.chat.domain.turn.Examples.ANSWERS;
import static com.nexora.chat.domain.turn.Examples.deciding;
import static com.nexora.chat.domain.turn.Examples.judged;
import static com.nexora.chat.domain.turn.Examples.note;
import static com.nexora.chat.domain.turn.Examples.reading;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nexora.chat.domain.answering.Proposal;
import com.nexora.chat.domain.handoff.HandoffReason;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DecidingOnAttachmentsTest {

  @Test
  void what_nobody_here_can_see_goes_to_a_person_with_a_note_that_names_it() {
    Reading reading = reading().in(story().customerShows("error.png")).build();
    Decision decision = deciding(ANSWERS, reading)
        .with(new Proposal.CannotSee(), judged(new Proposal.CannotSee(), List.of()), List.of());
    assertEquals(new Outcome.HandedOff(HandoffReason.ONLY_ATTACHMENTS), decision.outcome());
    String note = note(decision, 0);
    assertTrue(note.contains("They sent only files, which the agent cannot see."), note);
    assertTrue(note.contains("a person's reply to: “[image: error.png]”"), note);
    assertTrue(
        note.contains(
            "Attachments\nerror.png (image/png, 12 kB) (https://files.example/error.png?"),
        note);
  }

  @Test
  void every_handoff_names_the_files_and_none_where_there_are_none() {
    Reading shown =
        reading().in(story().customerShows("error.png").customer("help")).build();
    assertTrue(note(deciding(ANSWERS, shown).givingUp(HandoffReason.OVERDUE), 0)
        .contains("error.png (image/png, 12 kB)"));
    Reading told = reading().in(story().customer("help")).build();
    assertFalse(
        note(deciding(ANSWERS, told).givingUp(HandoffReason.OVERDUE), 0).contains("Attachments"));
  }

  @Test
  void a_question_keeps_words_and_files_apart() {
    Reading reading =
        reading().in(story().customerShows("error.png").customer("what is it")).build();
    assertEquals("what is it", reading.question(AGENT, List.of()).words());
    assertEquals(1, reading.question(AGENT, List.of()).attachments().size());
    assertFalse(reading.question(AGENT, List.of()).onlyAttachments());
    assertEquals("[image: error.png]\nwhat is it", reading.latestContent());
  }

  @Test
  void what_was_said_before_does_not_say_what_a_picture_shows() {
    Reading reading = reading()
        .in(story().customerShows("error.png"))
        .prior(new PriorTurn(new Outcome.AskedBack(), "it broke", "unknown", Set.of()))
        .build();
    assertEquals("it broke", reading.question(AGENT, List.of()).words().strip());
    assertTrue(reading.question(AGENT, List.of()).onlyAttachments());
  }
}
