package com.nexora.chat.domain.turn;

import static com.nexora.chat.domain.turn.Examples.ANSWERS;
import static com.nexora.chat.domain.turn.Examples.NOTHING;
import static com.nexora.chat.domain.turn.Examples.OFFERED;
import static com.nexora.chat.domain.turn.Examples.RESET;
import static com.nexora.chat.domain.turn.Examples.SUCCESS;
import static com.nexora.chat.domain.turn.Examples.deciding;
import static com.nexora.chat.domain.turn.Examples.early;
import static com.nexora.chat.domain.turn.Examples.judged;
import static com.nexora.chat.domain.turn.Examples.kinds;
import static com.nexora.chat.domain.turn.Examples.note;
import static com.nexora.chat.domain.turn.Examples.reading;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nexora.chat.domain.answering.Proposal;
import com.nexora.chat.domain.handoff.Destination;
import com.nexora.chat.domain.handoff.HandoffReason;
import com.nexora.chat.domain.policy.EmailReplies;
import com.nexora.chat.domain.routing.Rule;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DecidingByEmailTest {

  @Test
  void by_email_a_person_gets_the_conversation_and_nothing_is_said() {
    Decision decision =
        early(EmailReplies.HAND_OFF, ANSWERS, reading().byEmail().build());
    assertEquals(new Outcome.HandedOff(HandoffReason.REPLY_MIGHT_NOT_ARRIVE), decision.outcome());
    assertEquals(
        List.of(Action.Note.class, Action.SetAttributes.class, Action.Assign.class),
        kinds(decision));
    assertTrue(note(decision, 0).contains("a reply of the agent might reach nobody"));
  }

  @ParameterizedTest
  @EnumSource(names = {"HAND_OFF", "DRAFT"})
  void by_email_nothing_is_said_whatever_is_decided(EmailReplies email) {
    for (Rule.Outcome rule : List.of(
        ANSWERS,
        new Rule.Outcome.Say("You are welcome!"),
        new Rule.Outcome.HandOff(new Destination.Team(SUCCESS)),
        new Rule.Outcome.LeaveAlone())) {
      for (Reading reading : List.of(
          reading().byEmail().build(),
          reading().byEmail().wantsHuman().build(),
          reading().byEmail().in("fi").build())) {
        Deciding deciding = deciding(email, rule, reading);
        List<Decision> decisions = List.of(
            deciding
                .withoutModel()
                .orElseGet(() -> deciding.with(NOTHING, judged(NOTHING, List.of()), List.of())),
            deciding.with(
                new Proposal.Answer(RESET.text(), List.of(RESET), 0.8),
                judged(new Proposal.Answer(RESET.text(), List.of(RESET), 0.8), OFFERED),
                OFFERED),
            deciding.with(
                new Proposal.Unavailable("down"),
                judged(new Proposal.Unavailable("down"), List.of()),
                List.of()),
            deciding.afterLostReply(),
            deciding.givingUp(HandoffReason.OVERDUE));
        for (Decision decision : decisions) {
          assertFalse(kinds(decision).contains(Action.Reply.class), decision.toString());
          assertFalse(decision.outcome() instanceof Outcome.Answered, decision.toString());
          assertFalse(decision.outcome() instanceof Outcome.AskedBack, decision.toString());
        }
      }
    }
  }

  @Test
  void a_drafted_answer_is_a_note_of_its_own_and_counts_as_handed_off() {
    Deciding deciding =
        deciding(EmailReplies.DRAFT, ANSWERS, reading().byEmail().build());
    assertEquals(Optional.empty(), deciding.withoutModel());
    Decision decision = deciding.with(
        new Proposal.Answer(RESET.text(), List.of(RESET), 0.8),
        judged(new Proposal.Answer(RESET.text(), List.of(RESET), 0.8), OFFERED),
        OFFERED);
    assertEquals(new Outcome.HandedOff(HandoffReason.DRAFT_TO_SEND), decision.outcome());
    assertEquals(
        List.of(
            Action.Note.class, Action.Note.class, Action.SetAttributes.class, Action.Assign.class),
        kinds(decision));
    assertEquals("""
        Draft by the AI agent, not sent: please check and send it by e-mail
        Open Settings and press Reset.
        Read more: Reset your password (https://help.example/4101)""", note(decision, 0));
    assertTrue(note(decision, 1).contains("somebody has to send it"), note(decision, 1));
  }

  @Test
  void a_text_of_a_rule_is_drafted_too() {
    Decision decision = early(
        EmailReplies.DRAFT,
        new Rule.Outcome.Say("You are welcome!"),
        reading().byEmail().build());
    assertEquals(new Outcome.HandedOff(HandoffReason.DRAFT_TO_SEND), decision.outcome());
    assertTrue(note(decision, 0).endsWith("You are welcome!"), note(decision, 0));
  }

  @Test
  void where_email_replies_are_switched_on_the_agent_replies_as_everywhere() {
    Deciding deciding =
        deciding(EmailReplies.ANSWER, ANSWERS, reading().byEmail().build());
    assertEquals(
        new Outcome.Answered(),
        deciding
            .with(
                new Proposal.Answer(RESET.text(), List.of(RESET), 0.8),
                judged(new Proposal.Answer(RESET.text(), List.of(RESET), 0.8), OFFERED),
                OFFERED)
            .outcome());
    assertEquals(
        new Outcome.AskedBack(),
        deciding.with(NOTHING, judged(NOTHING, List.of()), List.of()).outcome());
  }

  @Test
  void the_record_says_what_the_workspace_wants_of_email() {
    assertEquals("", deciding(ANSWERS, reading().build()).record().email());
    assertEquals(
        "hand off", deciding(ANSWERS, reading().byEmail().build()).record().email());
  }
}
