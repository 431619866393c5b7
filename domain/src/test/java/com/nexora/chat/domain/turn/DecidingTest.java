package com.nexora.chat.domain.turn;

import static com.nexora.chat.domain.conversation.Conversations.AGENT;
import static com.nexora.chat.domain.conversation.Conversations.MAYA;
import static com.nexora.chat.domain.conversation.Conversations.story;
import static com.nexora.chat.domain.turn.Examples.ANSWERS;
import static com.nexora.chat.domain.turn.Examples.NOTHING;
import static com.nexora.chat.domain.turn.Examples.OFFERED;
import static com.nexora.chat.domain.turn.Examples.RESET;
import static com.nexora.chat.domain.turn.Examples.SUCCESS;
import static com.nexora.chat.domain.turn.Examples.SUPPORT;
import static com.nexora.chat.domain.turn.Examples.deciding;
import static com.nexora.chat.domain.turn.Examples.early;
import static com.nexora.chat.domain.turn.Examples.judged;
import static com.nexora.chat.domain.turn.Examples.ladder;
import static com.nexora.chat.domain.turn.Examples.note;
import static com.nexora.chat.domain.turn.Examples.reading;
import static com.nexora.chat.domain.turn.Examples.reply;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nexora.chat.domain.answering.Proposal;
import com.nexora.chat.domain.conversation.Assignee;
import com.nexora.chat.domain.conversation.Conversations;
import com.nexora.chat.domain.handoff.Destination;
import com.nexora.chat.domain.handoff.HandoffReason;
import com.nexora.chat.domain.routing.Rule;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DecidingTest {

  /// L-20
  @Test
  void what_tells_of_danger_goes_to_a_person_before_any_model_is_asked() {
    Decision decision =
        early(ANSWERS, reading().in(story().customer("I want to kill myself")).build());
    assertEquals(new Outcome.HandedOff(HandoffReason.RISK), decision.outcome());
    assertEquals(
        Optional.empty(),
        deciding(
                ANSWERS,
                reading().in(story().customer("this bug is killing me")).build())
            .withoutModel());
  }

  @Test
  void an_answer_is_said_with_a_link_to_its_article_and_then_recorded() {
    Decision decision = deciding(ANSWERS, reading().build())
        .with(
            new Proposal.Answer(RESET.text(), List.of(RESET), 0.8),
            judged(new Proposal.Answer(RESET.text(), List.of(RESET), 0.8), OFFERED),
            OFFERED);
    assertEquals(new Outcome.Answered(), decision.outcome());
    assertEquals(
        "Open Settings and press Reset.\nRead more: Reset your password (https://help.example/4101)",
        reply(decision));
    assertEquals(
        new Action.SetAttributes(Map.of("Intent", "login", "Outcome", "answered")),
        decision.actions().getLast());
  }

  @Test
  void an_answer_from_a_source_that_was_not_offered_is_rejected() {
    Decision decision = deciding(ANSWERS, reading().build())
        .with(
            new Proposal.Answer("Trust me.", List.of(RESET), 1),
            judged(new Proposal.Answer("Trust me.", List.of(RESET), 1), List.of()),
            List.of());
    assertEquals(new Outcome.HandedOff(HandoffReason.ANSWER_REJECTED), decision.outcome());
  }

  @Test
  void without_an_answer_the_agent_asks_back_once_and_then_a_person_takes_over() {
    Decision first =
        deciding(ANSWERS, reading().build()).with(NOTHING, judged(NOTHING, OFFERED), OFFERED);
    assertEquals(new Outcome.AskedBack(), first.outcome());
    Decision second = deciding(
            ANSWERS,
            reading()
                .prior(new PriorTurn(new Outcome.AskedBack(), "it broke", "unknown", Set.of()))
                .build())
        .with(NOTHING, judged(NOTHING, OFFERED), OFFERED);
    assertEquals(new Outcome.HandedOff(HandoffReason.NO_ANSWER_FOUND), second.outcome());
  }

  @Test
  void an_answer_in_between_lets_the_agent_ask_back_again() {
    Reading reading = reading()
        .prior(
            new PriorTurn(new Outcome.AskedBack(), "it broke", "unknown", Set.of()),
            new PriorTurn(new Outcome.Answered(), "the pdf", "unknown", Set.of()))
        .build();
    assertEquals(
        new Outcome.AskedBack(),
        deciding(ANSWERS, reading)
            .with(NOTHING, judged(NOTHING, List.of()), List.of())
            .outcome());
  }

  @Test
  void what_was_said_before_the_agent_asked_back_belongs_to_the_question() {
    Reading reading = reading()
        .prior(
            new PriorTurn(new Outcome.Answered(), "old", "unknown", Set.of()),
            new PriorTurn(new Outcome.AskedBack(), "it broke", "unknown", Set.of()))
        .build();
    assertEquals("it broke\nmy password", reading.question(AGENT, List.of()).words());
  }

  @Test
  void a_model_that_is_down_hands_off() {
    assertEquals(
        new Outcome.HandedOff(HandoffReason.MODEL_UNAVAILABLE),
        deciding(ANSWERS, reading().build())
            .with(
                new Proposal.Unavailable("timeout"),
                judged(new Proposal.Unavailable("timeout"), List.of()),
                List.of())
            .outcome());
  }

  @Test
  void a_wish_for_a_person_needs_no_model_and_no_rule() {
    Decision decision = early(ANSWERS, reading().wantsHuman().build());
    assertEquals(new Outcome.HandedOff(HandoffReason.CUSTOMER_ASKED), decision.outcome());
    assertEquals(List.of(new Assignee.ToTeam(SUPPORT), new Assignee.ToNobody()), ladder(decision));
  }

  @Test
  void a_handoff_goes_note_attributes_reply_assignment() {
    Decision decision = early(ANSWERS, reading().wantsHuman().build());
    assertInstanceOf(Action.Note.class, decision.actions().get(0));
    assertInstanceOf(Action.SetAttributes.class, decision.actions().get(1));
    assertEquals("Someone will be with you.", reply(decision));
    assertInstanceOf(Action.Assign.class, decision.actions().get(3));
  }

  @Test
  void a_rule_can_send_an_account_straight_to_its_owner() {
    Rule.Outcome toOwner = new Rule.Outcome.HandOff(new Destination.AccountOwner(SUCCESS));
    assertEquals(
        List.of(
            new Assignee.ToTeammate(MAYA), new Assignee.ToTeam(SUCCESS), new Assignee.ToNobody()),
        ladder(early(toOwner, reading().ownedBy(Optional.of(MAYA)).build())));
    assertEquals(
        List.of(new Assignee.ToTeam(SUCCESS), new Assignee.ToNobody()),
        ladder(early(toOwner, reading().build())));
  }

  @Test
  void a_rule_can_say_a_configured_text_or_nothing_at_all() {
    assertEquals(
        "You are welcome!",
        reply(early(new Rule.Outcome.Say("You are welcome!"), reading().build())));
    assertEquals(
        new Decision(new Outcome.Suppressed(Outcome.Silence.RULE_LEAVES_ALONE), List.of()),
        early(new Rule.Outcome.LeaveAlone(), reading().build()));
  }

  @Test
  void what_a_rule_leaves_alone_is_left_alone_whatever_is_said_there() {
    Conversations loop = story().customer("hi");
    for (int i = 0; i < Deciding.MOST_REPLIES_AN_HOUR; i++) {
      loop.reply(AGENT, "Press Reset.").customer("hi");
    }
    for (Reading reading : List.of(
        reading().wantsHuman().build(),
        reading().in(story().customer("I want to kill myself")).build(),
        reading().in(loop).build())) {
      assertNotEquals(
          Optional.empty(), deciding(ANSWERS, reading).withoutModel(), "a person gets it else");
      assertEquals(
          new Decision(new Outcome.Suppressed(Outcome.Silence.RULE_LEAVES_ALONE), List.of()),
          early(new Rule.Outcome.LeaveAlone(), reading));
    }
  }

  @Test
  void a_language_nobody_configured_goes_to_a_person() {
    assertEquals(
        new Outcome.HandedOff(HandoffReason.LANGUAGE_NOT_SERVED),
        early(ANSWERS, reading().in("fi").build()).outcome());
  }

  @Test
  void the_note_saves_the_customer_from_repeating_themselves() {
    Decision decision = early(ANSWERS, reading().wantsHuman().build());
    String note = ((Action.Note) decision.actions().getFirst()).body().plain();
    assertTrue(note.contains("Dana of Northwind"), note);
    assertTrue(note.contains("https://app.example/billing"), note);
    assertTrue(note.contains("They asked for a person."), note);
    assertTrue(note.contains("Detected intent: login"), note);
    assertTrue(note.contains("my password"), note);
    assertTrue(note.contains("The customer still needs"), note);
  }

  @Test
  void a_wish_for_a_person_does_not_hide_what_the_customer_came_for() {
    Reading reading = reading()
        .unrecognised()
        .wantsHuman()
        .prior(new PriorTurn(new Outcome.Answered(), "my card", "billing", Set.of()))
        .build();
    String note =
        ((Action.Note) early(ANSWERS, reading).actions().getFirst()).body().plain();
    assertTrue(note.contains("Detected intent: billing"), note);
  }

  @Test
  void a_decision_that_announces_a_handoff_without_assigning_cannot_be_made() {
    assertThrows(
        IllegalArgumentException.class,
        () -> new Decision(new Outcome.HandedOff(HandoffReason.RULE), List.of()));
    assertThrows(
        IllegalArgumentException.class,
        () -> new Decision(
            new Outcome.Answered(), List.of(new Action.Assign(List.of(new Assignee.ToNobody())))));
  }
}
