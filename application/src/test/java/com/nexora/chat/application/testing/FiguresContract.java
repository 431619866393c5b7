package com.nexora.chat.application.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nexora.chat.application.port.Claim;
import com.nexora.chat.application.port.DecidedTurn;
import com.nexora.chat.application.port.Figures;
import com.nexora.chat.application.port.Handback;
import com.nexora.chat.application.port.PlannedAction;
import com.nexora.chat.application.port.Promises;
import com.nexora.chat.application.port.Sense;
import com.nexora.chat.domain.conversation.ContactId;
import com.nexora.chat.domain.conversation.ConversationId;
import com.nexora.chat.domain.conversation.PartId;
import com.nexora.chat.domain.figures.Durations;
import com.nexora.chat.domain.figures.Figure;
import com.nexora.chat.domain.figures.Sums;
import com.nexora.chat.domain.handoff.HandoffReason;
import com.nexora.chat.domain.turn.DecisionRecord;
import com.nexora.chat.domain.turn.Outcome;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// What every store of figures does. What lies within one day is told apart by the
/// adapters' own tests, because a story must not depend on when it is told.
public interface FiguresContract extends StoreContract {

  ConversationId HERE = new ConversationId("1001");
  ConversationId THERE = new ConversationId("1002");
  ContactId ZOE = new ContactId("zoe");

  Figures figures();

  private Claim asked(ConversationId conversation, String part, ContactId who) {
    store()
        .inbox()
        .accept(
            ACME,
            Deliveries.message(conversation, part)
                .with(new Sense("customer spoke", Set.of(who), Optional.empty())));
    return claimed();
  }

  private void ended(Claim claim, String part, Outcome outcome) {
    DecidedTurn turn = Turns.ofEveryAction(claim, Set.of(new PartId(part)), outcome);
    store().turns().decide(ACME, claim, turn);
    for (PlannedAction action : turn.actions()) {
      turn = turn.with(action.sent());
    }
    store().turns().move(ACME, claim, turn.actions());
    if (outcome instanceof Outcome.Queued) {
      store().promises().make(ACME, claim, Turns.promise());
    }
    store().turns().finish(ACME, claim, turn, new Handback.Done());
  }

  private void turn(ConversationId conversation, String part, Outcome outcome) {
    ended(asked(conversation, part, ZOE), part, outcome);
  }

  private Sums counted() {
    assertTrue(figures().count(ACME, 100) > 0);
    return figures().ever(ACME);
  }

  @Test
  default void who_was_answered_and_says_no_more_is_contained_and_assumed_quiet() {
    turn(HERE, "1", new Outcome.Answered());
    Sums sums = counted();
    assertEquals(1, sums.of(Figure.CONVERSATIONS));
    assertEquals(1, sums.of(Figure.CONTAINED));
    assertEquals(1, sums.of(Figure.QUIET));
    assertEquals(0, sums.of(Figure.RECONTACTED));
    assertEquals(Map.of("answered", 1L), sums.parts(Figure.TURNS));
  }

  @Test
  default void who_writes_again_on_a_later_day_came_back() {
    turn(HERE, "1", new Outcome.Answered());
    letPass(Duration.ofDays(2));
    turn(HERE, "2", new Outcome.Answered());
    Sums sums = counted();
    assertEquals(1, sums.of(Figure.CONVERSATIONS));
    assertEquals(1, sums.of(Figure.RECONTACTED));
    assertEquals(0, sums.of(Figure.QUIET));
    assertEquals(2, sums.of(Figure.TURNS));
  }

  @Test
  default void who_writes_again_in_another_conversation_came_back_too() {
    turn(HERE, "1", new Outcome.Answered());
    letPass(Duration.ofHours(1));
    turn(THERE, "2", new Outcome.Answered());
    Sums sums = counted();
    assertEquals(2, sums.of(Figure.CONVERSATIONS));
    assertEquals(1, sums.of(Figure.RECONTACTED));
    assertEquals(1, sums.of(Figure.QUIET));
  }

  @Test
  default void another_customers_conversation_is_no_coming_back() {
    turn(HERE, "1", new Outcome.Answered());
    letPass(Duration.ofHours(1));
    ended(asked(THERE, "2", new ContactId("yan")), "2", new Outcome.Answered());
    assertEquals(0, counted().of(Figure.RECONTACTED));
  }

  @Test
  default void who_comes_back_after_a_week_does_not_count() {
    turn(HERE, "1", new Outcome.Answered());
    letPass(Duration.ofDays(9));
    turn(THERE, "2", new Outcome.Answered());
    assertEquals(0, counted().of(Figure.RECONTACTED));
  }

  @Test
  default void who_gets_a_person_was_assisted_if_the_agent_had_answered() {
    turn(HERE, "1", new Outcome.Answered());
    letPass(Duration.ofDays(1));
    turn(HERE, "2", new Outcome.HandedOff(HandoffReason.CUSTOMER_ASKED));
    turn(THERE, "3", new Outcome.HandedOff(HandoffReason.RISK));
    Sums sums = counted();
    assertEquals(1, sums.of(Figure.ASSISTED));
    assertEquals(1, sums.of(Figure.PEOPLES));
    assertEquals(0, sums.of(Figure.CONTAINED));
    assertEquals(Map.of("customer asked", 1L, "risk", 1L), sums.parts(Figure.HANDOFF_REASONS));
    assertEquals(Map.of("refund", 2L), sums.parts(Figure.HANDOFF_INTENTS));
    assertEquals(Map.of("“second”", 2L), sums.parts(Figure.HANDOFF_RULES));
    assertEquals(2, sums.of(Figure.HANDOFF_HOURS));
  }

  @Test
  default void a_message_that_a_teammate_took_reached_a_person() {
    turn(HERE, "1", new Outcome.Answered());
    Claim claim = asked(HERE, "2", ZOE);
    store()
        .turns()
        .close(
            ACME,
            claim,
            Set.of(new PartId("2")),
            new Outcome.Suppressed(Outcome.Silence.TEAMMATE_TOOK_OVER),
            new Handback.Done());
    assertEquals(1, counted().of(Figure.ASSISTED));
  }

  @Test
  default void what_was_left_alone_is_no_conversation_of_the_agents() {
    turn(HERE, "1", new Outcome.Suppressed(Outcome.Silence.SHADOW));
    Sums sums = counted();
    assertEquals(0, sums.of(Figure.CONVERSATIONS));
    assertEquals(Map.of("suppressed", 1L), sums.parts(Figure.TURNS));
  }

  @Test
  default void who_is_handed_on_unread_met_no_rule() {
    Claim claim = asked(HERE, "1", ZOE);
    DecidedTurn turn = new DecidedTurn(
        claim.epoch(),
        Optional.empty(),
        "",
        Set.of(new PartId("1")),
        new Outcome.HandedOff(HandoffReason.AGENT_FAILED),
        List.of(),
        DecisionRecord.nothing());
    store().turns().decide(ACME, claim, turn);
    store().turns().finish(ACME, claim, turn, new Handback.Done());
    assertEquals(Map.of("none tried", 1L), counted().parts(Figure.HANDOFF_RULES));
  }

  @Test
  default void a_promise_counts_as_what_became_of_it() {
    turn(HERE, "1", new Outcome.Queued(HandoffReason.RULE));
    assertEquals(Map.of("waiting", 1L), counted().parts(Figure.PROMISES));
    var promised = store().promises().open(ACME, 1).getFirst();
    assertTrue(store().promises().broken(ACME, promised, promised.promise().promisedAt()));
    letPass(Duration.ofHours(2));
    assertEquals(Map.of("broken", 1L), counted().parts(Figure.PROMISES));
    store().promises().end(ACME, promised, Promises.Ending.LATE);
    letPass(Duration.ofHours(2));
    assertEquals(Map.of("late", 1L), counted().parts(Figure.PROMISES));
  }

  @Test
  default void a_lead_counts_once_for_each_conversation() {
    turn(HERE, "1", new Outcome.HandedOff(HandoffReason.LEAD));
    turn(HERE, "2", new Outcome.HandedOff(HandoffReason.LEAD));
    turn(THERE, "3", new Outcome.HandedOff(HandoffReason.LEAD));
    assertEquals(2, counted().of(Figure.LEADS));
  }

  @Test
  default void a_first_reply_is_counted_by_how_long_it_took() {
    Claim claim = asked(HERE, "1", ZOE);
    letPass(Duration.ofSeconds(60));
    ended(claim, "1", new Outcome.Answered());
    Duration median =
        Durations.of(counted().parts(Figure.FIRST_REPLY)).within(0.5).orElseThrow();
    assertTrue(
        median.compareTo(Duration.ofSeconds(60)) >= 0
            && median.compareTo(Duration.ofSeconds(75)) < 0,
        median.toString());
  }

  @Test
  default void days_are_counted_once_and_no_more_than_allowed_at_a_time() {
    turn(HERE, "1", new Outcome.Answered());
    letPass(Duration.ofDays(3));
    assertEquals(3, figures().count(ACME, 3));
    assertEquals(1, figures().count(ACME, 3));
    assertEquals(0, figures().count(ACME, 3));
    assertEquals(1, figures().ever(ACME).of(Figure.CONVERSATIONS));
  }

  @Test
  default void another_workspaces_figures_are_its_own() {
    turn(HERE, "1", new Outcome.Answered());
    assertEquals(0, figures().count(GLOBEX, 10));
    assertTrue(figures().count(ACME, 10) > 0);
    assertEquals(Sums.NONE, figures().ever(GLOBEX));
  }

  @Test
  default void every_known_figure_says_how_it_is_counted() {
    assertFalse(figures().source(ACME).isBlank());
    for (Figure figure : Figure.values()) {
      assertFalse(figures().source(ACME, figure).isBlank(), figure.title());
    }
  }
}
