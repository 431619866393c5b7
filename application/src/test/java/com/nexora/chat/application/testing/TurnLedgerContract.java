package com.nexora.chat.application.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nexora.chat.application.port.Claim;
import com.nexora.chat.application.port.DecidedTurn;
import com.nexora.chat.application.port.Handback;
import com.nexora.chat.application.port.PlannedAction;
import com.nexora.chat.application.port.StaleClaim;
import com.nexora.chat.application.port.TurnLedger;
import com.nexora.chat.domain.conversation.ConversationId;
import com.nexora.chat.domain.conversation.Ownership;
import com.nexora.chat.domain.conversation.PartId;
import com.nexora.chat.domain.handoff.HandoffReason;
import com.nexora.chat.domain.turn.Outcome;
import com.nexora.chat.domain.turn.PriorTurn;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// What every turn ledger does.
public interface TurnLedgerContract extends StoreContract {

  ConversationId TALK = new ConversationId("1001");
  PartId FIRST = new PartId("1");
  PartId SECOND = new PartId("2");
  Handback DONE = new Handback.Done();
  Duration WAY = Duration.ofSeconds(15);
  Outcome ANSWERED = new Outcome.Answered();
  Outcome HANDED_OFF = new Outcome.HandedOff(HandoffReason.NO_ANSWER_FOUND);
  Outcome SILENT = new Outcome.Suppressed(Outcome.Silence.ALREADY_REPLIED);

  private TurnLedger turns() {
    return store().turns();
  }

  private Claim claimAfter(PartId message) {
    store().inbox().accept(ACME, Deliveries.message(TALK, message.value()));
    return claimed();
  }

  @Test
  default void a_decision_is_found_as_it_was_committed() {
    Claim claim = claimAfter(FIRST);
    DecidedTurn turn = Turns.ofEveryAction(claim, Set.of(FIRST, SECOND), HANDED_OFF);
    turns().decide(ACME, claim, turn);

    assertEquals(Optional.of(turn), turns().standing(ACME, TALK).unfinished());
    assertEquals(Set.of(FIRST), turns().standing(ACME, TALK).open());
    assertEquals(List.of(), turns().standing(ACME, TALK).prior(new Ownership.Ours(turn.episode())));
  }

  @Test
  default void every_outcome_is_read_as_it_was_written() {
    for (Outcome outcome : Turns.everyOutcome()) {
      PartId message = new PartId(outcome.label() + outcome.reason());
      Claim claim = claimAfter(message);
      DecidedTurn turn = Turns.silent(claim, Set.of(message), outcome);
      turns().decide(ACME, claim, turn);
      assertEquals(Optional.of(turn), turns().standing(ACME, TALK).unfinished());

      turns().finish(ACME, claim, turn, DONE);
      assertEquals(Optional.of(outcome), outcomeOf(ACME, TALK, message));
    }
  }

  @Test
  default void an_action_is_found_as_far_as_it_has_come() {
    Claim claim = claimAfter(FIRST);
    DecidedTurn turn = Turns.ofEveryAction(claim, Set.of(FIRST), HANDED_OFF);
    turns().decide(ACME, claim, turn);

    PlannedAction sent =
        turn.actions().get(0).sending(Turns.readUpTo(FIRST), WAY).sent(SECOND);
    PlannedAction lost = turn.actions()
        .get(1)
        .sending(WAY)
        .unknown("the answer was lost", Duration.ZERO)
        .lookedInVain(Duration.ZERO);
    turns().move(ACME, claim, List.of(sent, lost));

    List<PlannedAction> found =
        turns().standing(ACME, TALK).unfinished().orElseThrow().actions();
    assertEquals(List.of(sent, lost), found.subList(0, 2));
    assertEquals(turn.actions().subList(2, 4), found.subList(2, 4));
  }

  @Test
  default void a_turn_is_unfinished_until_it_is_finished() {
    Claim claim = claimAfter(FIRST);
    DecidedTurn turn = Turns.silent(claim, Set.of(FIRST), SILENT);
    turns().decide(ACME, claim, turn);
    assertTrue(turns().standing(ACME, TALK).unfinished().isPresent());

    turns().finish(ACME, claim, turn, DONE);

    assertEquals(Optional.empty(), turns().standing(ACME, TALK).unfinished());
    assertEquals(Set.of(), turns().standing(ACME, TALK).open());
    assertEquals(Optional.of(SILENT), outcomeOf(ACME, TALK, FIRST));
  }

  @Test
  default void a_turn_may_end_otherwise_than_it_was_decided() {
    Claim claim = claimAfter(FIRST);
    DecidedTurn turn = Turns.asked(claim, Optional.empty(), "Where?");
    turns().decide(ACME, claim, turn);
    Outcome overtaken = new Outcome.Suppressed(Outcome.Silence.SUPERSEDED);

    turns().finish(ACME, claim, turn.endingIn(overtaken).settlingNothing(), DONE);

    assertEquals(Optional.empty(), turns().standing(ACME, TALK).unfinished());
    assertEquals(Set.of(FIRST), turns().standing(ACME, TALK).open());
    assertEquals(
        List.of(new PriorTurn(overtaken, "Where?", "refund", Set.of())),
        turns().standing(ACME, TALK).prior(new Ownership.Ours(Optional.empty())));
  }

  @Test
  default void a_prior_turn_tells_what_it_settled() {
    Claim claim = claimAfter(FIRST);
    DecidedTurn turn = Turns.silent(claim, Set.of(FIRST, SECOND), SILENT);
    turns().decide(ACME, claim, turn);
    turns().finish(ACME, claim, turn, DONE);

    assertEquals(
        List.of(new PriorTurn(SILENT, turn.question(), "refund", Set.of(FIRST, SECOND))),
        turns().standing(ACME, TALK).prior(new Ownership.Ours(turn.episode())));
  }

  @Test
  default void a_finished_turn_names_the_rule_that_decided_it() {
    Claim claim = claimAfter(FIRST);
    DecidedTurn turn = Turns.silent(claim, Set.of(FIRST), ANSWERED);
    turns().decide(ACME, claim, turn);
    turns().finish(ACME, claim, turn, DONE);

    assertEquals(
        Optional.of("“second”"),
        turns().standing(ACME, TALK).finished().getFirst().rule());
  }

  /// What the classifier knows counts; where it knows nothing, what a model made of it.
  @Test
  default void a_prior_turn_tells_the_intent_that_counts() {
    Claim claim = claimAfter(FIRST);
    List<List<String>> readings =
        List.of(List.of("refund", "login"), List.of("unknown", "login"), List.of("unknown", ""));
    for (List<String> both : readings) {
      DecidedTurn turn = Turns.read(claim, both.getFirst(), both.getLast());
      turns().decide(ACME, claim, turn);
      turns().finish(ACME, claim, turn, DONE);
      claim = claimAfter(new PartId("1" + turn.epoch()));
    }
    assertEquals(
        List.of("refund", "login", "unknown"),
        turns().standing(ACME, TALK).finished().stream()
            .map(finished -> finished.turn().intent())
            .toList());
  }

  @Test
  default void a_later_claim_finishes_what_an_earlier_one_began() {
    Claim dead = claimAfter(FIRST);
    DecidedTurn turn = Turns.ofEveryAction(dead, Set.of(FIRST), HANDED_OFF);
    turns().decide(ACME, dead, turn);
    letPass(LEASE);

    Claim live = claimed();
    turns().move(ACME, live, List.of(turn.actions().getFirst().sending(WAY)));
    turns().finish(ACME, live, turn, DONE);

    assertEquals(Optional.of(HANDED_OFF), outcomeOf(ACME, TALK, FIRST));
  }

  @Test
  default void prior_turns_are_those_of_the_episode_oldest_first() {
    Claim claim = claimAfter(FIRST);
    for (int i = 2; i < 6; i++) {
      DecidedTurn turn =
          Turns.asked(claim, i == 4 ? Optional.of(FIRST) : Optional.empty(), "q" + i);
      turns().decide(ACME, claim, turn);
      turns().finish(ACME, claim, turn, DONE);
      claim = claimAfter(new PartId("" + i));
    }

    assertEquals(
        List.of("q2", "q3", "q5"),
        turns().standing(ACME, TALK).prior(new Ownership.Ours(Optional.empty())).stream()
            .map(PriorTurn::question)
            .toList());
    assertEquals(
        List.of(new PriorTurn(new Outcome.AskedBack(), "q4", "refund", Set.of())),
        turns().standing(ACME, TALK).prior(new Ownership.Ours(Optional.of(FIRST))));
  }

  @Test
  default void an_outcome_is_the_last_unless_the_message_was_only_left_alone() {
    Claim claim = claimAfter(FIRST);
    turns().close(ACME, claim, Set.of(FIRST), SILENT, DONE);
    assertEquals(Optional.of(SILENT), outcomeOf(ACME, TALK, FIRST));

    DecidedTurn turn = Turns.silent(claim, Set.of(FIRST), ANSWERED);
    turns().decide(ACME, claim, turn);
    turns().finish(ACME, claim, turn, DONE);
    turns().finish(ACME, claim, turn, DONE);
    turns().close(ACME, claim, Set.of(FIRST), HANDED_OFF, DONE);
    turns().close(ACME, claim, Set.of(FIRST), SILENT, DONE);

    assertEquals(Optional.of(ANSWERED), outcomeOf(ACME, TALK, FIRST));
    assertEquals(Set.of(), turns().standing(ACME, TALK).open());
  }

  @Test
  default void a_message_settled_before_its_delivery_stays_settled() {
    Claim claim = claimAfter(FIRST);
    DecidedTurn turn = Turns.silent(claim, Set.of(FIRST, SECOND), ANSWERED);
    turns().decide(ACME, claim, turn);
    turns().finish(ACME, claim, turn, DONE);

    assertTrue(store().inbox().accept(ACME, Deliveries.message(TALK, SECOND.value())));

    assertEquals(Set.of(), turns().standing(ACME, TALK).open());
    assertEquals(Optional.of(ANSWERED), outcomeOf(ACME, TALK, SECOND));
  }

  @Test
  default void a_stale_claim_changes_nothing() {
    Claim stale = claimAfter(FIRST);
    letPass(LEASE);
    Claim live = claimed();
    DecidedTurn turn = Turns.ofEveryAction(live, Set.of(FIRST), HANDED_OFF);
    turns().decide(ACME, live, turn);
    DecidedTurn other = Turns.silent(stale, Set.of(FIRST), ANSWERED);
    PlannedAction dropped = turn.actions().getFirst().dropped("too late");

    assertThrows(StaleClaim.class, () -> turns().decide(ACME, stale, other));
    assertThrows(StaleClaim.class, () -> turns().move(ACME, stale, List.of(dropped)));
    assertThrows(StaleClaim.class, () -> turns().finish(ACME, stale, turn, DONE));
    assertThrows(StaleClaim.class, () -> turns().close(ACME, stale, Set.of(FIRST), SILENT, DONE));

    assertEquals(Optional.of(turn), turns().standing(ACME, TALK).unfinished());
    assertEquals(Set.of(FIRST), turns().standing(ACME, TALK).open());
  }

  @Test
  default void another_workspaces_turns_are_invisible() {
    Claim claim = claimAfter(FIRST);
    DecidedTurn turn = Turns.asked(claim, Optional.empty(), "Where is my parcel?");
    turns().decide(ACME, claim, turn);

    assertEquals(Optional.empty(), turns().standing(GLOBEX, TALK).unfinished());
    assertEquals(Set.of(), turns().standing(GLOBEX, TALK).open());
    turns().finish(ACME, claim, turn, DONE);
    assertEquals(
        List.of(), turns().standing(GLOBEX, TALK).prior(new Ownership.Ours(Optional.empty())));
    assertThrows(
        IllegalArgumentException.class,
        () -> turns().close(GLOBEX, claim, Set.of(FIRST), SILENT, DONE));
  }

  @Test
  default void whatever_a_customer_writes_can_be_stored() {
    Claim claim = claimAfter(FIRST);
    turns()
        .decide(
            ACME,
            claim,
            Turns.asked(claim, Optional.empty(), "nul \0, quote ', emoji \uD83D\uDE00"));

    assertTrue(turns()
        .standing(ACME, TALK)
        .unfinished()
        .orElseThrow()
        .question()
        .endsWith("\uD83D\uDE00"));
  }
}
