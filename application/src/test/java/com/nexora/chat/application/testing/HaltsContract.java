package com.nexora.chat.application.testing;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nexora.chat.application.port.Claim;
import com.nexora.chat.application.port.DecidedTurn;
import com.nexora.chat.application.port.Halts;
import com.nexora.chat.application.port.Handback;
import com.nexora.chat.application.port.PlannedAction;
import com.nexora.chat.application.port.StaleClaim;
import com.nexora.chat.domain.conversation.ConversationId;
import com.nexora.chat.domain.conversation.PartId;
import com.nexora.chat.domain.conversation.RichText;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import com.nexora.chat.domain.turn.Action;
import com.nexora.chat.domain.turn.DecisionRecord;
import com.nexora.chat.domain.turn.Outcome;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// What every kill switch does.
public interface HaltsContract extends StoreContract {

  ConversationId TALK = new ConversationId("1001");
  PartId FIRST = new PartId("1");
  Duration WAY = Duration.ofSeconds(15);

  Halts halts();

  private Claim claimAfterAMessage(WorkspaceId workspace) {
    store().inbox().accept(workspace, Deliveries.message(TALK, FIRST.value()));
    return claimed();
  }

  private static DecidedTurn sending(Claim claim, Action action) {
    return new DecidedTurn(
        claim.epoch(),
        Optional.empty(),
        "question",
        Set.of(FIRST),
        new Outcome.Answered(),
        List.of(PlannedAction.planned(claim.epoch(), 0, action).sending(WAY)),
        DecisionRecord.nothing());
  }

  private static Action reply() {
    return new Action.Reply(RichText.paragraph("Hello"));
  }

  private long halt() {
    return halts().halt(ACME, "olga", "it invents prices");
  }

  @Test
  default void nobody_is_halted_at_first() {
    assertEquals(Optional.empty(), halts().of(ACME));
    assertEquals(Set.of(), halts().halted());
    assertFalse(halts().go(ACME, "olga", ""));
    Claim claim = claimAfterAMessage(ACME);
    assertFalse(store().turns().standing(ACME, TALK).halted());
    assertDoesNotThrow(() -> store().turns().decide(ACME, claim, sending(claim, reply())));
  }

  @Test
  default void it_is_known_who_halted_it_and_why() {
    assertEquals(0, halt());
    assertEquals("olga", halts().of(ACME).orElseThrow().by());
    assertEquals("it invents prices", halts().of(ACME).orElseThrow().because());
    assertEquals(Set.of(ACME), halts().halted());
    assertTrue(store().turns().standing(ACME, TALK).halted());
  }

  @Test
  default void a_halt_ends_every_claim_without_a_strike_and_what_it_was_for_is_due() {
    Claim claim = claimAfterAMessage(ACME);
    assertEquals(0, halt());
    DecidedTurn turn = sending(claim, new Action.Note(RichText.paragraph("Note")));
    assertThrows(StaleClaim.class, () -> store().turns().decide(ACME, claim, turn));
    Claim next = claimed();
    assertEquals(TALK, next.conversation());
    assertEquals(1, next.strikes());
    assertTrue(next.epoch() > claim.epoch());
  }

  @Test
  default void nothing_that_customers_see_can_be_marked_as_being_sent_while_it_is_halted() {
    assertEquals(0, halt());
    Claim claim = claimAfterAMessage(ACME);
    assertThrows(
        StaleClaim.class, () -> store().turns().decide(ACME, claim, sending(claim, reply())));
    assertEquals(Optional.empty(), store().turns().standing(ACME, TALK).unfinished());
    DecidedTurn planned = new DecidedTurn(
        claim.epoch(),
        Optional.empty(),
        "question",
        Set.of(FIRST),
        new Outcome.Answered(),
        List.of(PlannedAction.planned(claim.epoch(), 0, reply())),
        DecisionRecord.nothing());
    store().turns().decide(ACME, claim, planned);
    List<PlannedAction> mark = List.of(planned.actions().getFirst().sending(WAY));
    assertThrows(StaleClaim.class, () -> store().turns().move(ACME, claim, mark));
  }

  @Test
  default void what_no_customer_sees_can_still_be_done() {
    assertEquals(0, halt());
    Claim claim = claimAfterAMessage(ACME);
    DecidedTurn turn = sending(claim, new Action.Note(RichText.paragraph("Note")));
    store().turns().decide(ACME, claim, turn);
    store().turns().finish(ACME, claim, turn, new Handback.Done());
    assertEquals(Optional.of(new Outcome.Answered()), outcomeOf(ACME, TALK, FIRST));
  }

  @Test
  default void what_was_marked_before_is_counted_while_it_may_arrive() {
    Claim claim = claimAfterAMessage(ACME);
    store().turns().decide(ACME, claim, sending(claim, reply()));
    assertEquals(1, halt());
    letPass(WAY.plusSeconds(1));
    assertEquals(0, halt());
  }

  @Test
  default void the_last_words_of_a_close_are_counted_too() {
    Claim claim = claimAfterAMessage(ACME);
    store()
        .turns()
        .decide(ACME, claim, sending(claim, new Action.Close(RichText.paragraph("Goodbye"))));
    assertEquals(1, halt());
  }

  @Test
  default void what_no_customer_sees_is_not_counted() {
    Claim claim = claimAfterAMessage(ACME);
    store()
        .turns()
        .decide(ACME, claim, sending(claim, new Action.Note(RichText.paragraph("Note"))));
    assertEquals(0, halt());
  }

  @Test
  default void whoever_is_sending_keeps_the_claim_to_write_down_what_came_of_it() {
    Claim claim = claimAfterAMessage(ACME);
    DecidedTurn turn = sending(claim, reply());
    store().turns().decide(ACME, claim, turn);
    assertEquals(1, halt());
    PlannedAction calledOff = turn.actions().getFirst().notSent("called off");
    store().turns().move(ACME, claim, List.of(calledOff));
    assertThrows(
        StaleClaim.class, () -> store().turns().move(ACME, claim, List.of(calledOff.sending(WAY))));
  }

  @Test
  default void afterwards_everything_goes_on() {
    assertEquals(0, halt());
    assertTrue(halts().go(ACME, "olga", "mended"));
    assertEquals(Optional.empty(), halts().of(ACME));
    assertEquals(Set.of(), halts().halted());
    assertFalse(store().turns().standing(ACME, TALK).halted());
    Claim claim = claimAfterAMessage(ACME);
    assertDoesNotThrow(() -> store().turns().decide(ACME, claim, sending(claim, reply())));
  }

  @Test
  default void it_can_be_halted_again_for_another_reason() {
    assertEquals(0, halt());
    assertEquals(0, halts().halt(ACME, "piet", "it is rude"));
    assertEquals("it is rude", halts().of(ACME).orElseThrow().because());
    assertTrue(halts().go(ACME, "piet", ""));
    assertFalse(halts().go(ACME, "piet", ""));
  }

  @Test
  default void another_workspace_goes_on() {
    Claim claim = claimAfterAMessage(GLOBEX);
    assertEquals(0, halt());
    assertEquals(Optional.empty(), halts().of(GLOBEX));
    assertDoesNotThrow(() -> store().turns().decide(GLOBEX, claim, sending(claim, reply())));
  }
}
