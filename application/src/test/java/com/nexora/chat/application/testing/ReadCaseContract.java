package com.nexora.chat.application.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nexora.chat.application.port.CaseFile;
import com.nexora.chat.application.port.Claim;
import com.nexora.chat.application.port.DecidedTurn;
import com.nexora.chat.application.port.Handback;
import com.nexora.chat.application.port.Instructions;
import com.nexora.chat.application.port.PlannedAction;
import com.nexora.chat.application.port.ReadCase;
import com.nexora.chat.domain.conversation.ConversationId;
import com.nexora.chat.domain.conversation.Instruction;
import com.nexora.chat.domain.conversation.PartId;
import com.nexora.chat.domain.conversation.TeammateId;
import com.nexora.chat.domain.handoff.HandoffReason;
import com.nexora.chat.domain.turn.Action;
import com.nexora.chat.domain.turn.Outcome;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// What everyone who reads a case does.
public interface ReadCaseContract extends StoreContract {

  ConversationId TALK = new ConversationId("1001");
  PartId FIRST = new PartId("1");
  PartId SECOND = new PartId("2");
  TeammateId MAYA = new TeammateId("901");
  Handback DONE = new Handback.Done();
  Outcome HANDED_OFF = new Outcome.HandedOff(HandoffReason.NO_ANSWER_FOUND);

  ReadCase cases();

  Instructions instructions();

  private CaseFile file() {
    return cases().read(ACME, TALK);
  }

  private Claim claimAfter(PartId message) {
    store().inbox().accept(ACME, Deliveries.message(TALK, message.value()));
    return claimed();
  }

  /// The first actions are sent, the others given up.
  private DecidedTurn decided(Claim claim, int sent) {
    DecidedTurn turn = Turns.ofEveryAction(claim, Set.of(FIRST), HANDED_OFF);
    for (PlannedAction action : turn.actions()) {
      turn = turn.with(action.ordinal() < sent ? action.sent() : action.dropped("given up"));
    }
    store().turns().decide(ACME, claim, turn);
    return turn;
  }

  @Test
  default void of_a_stranger_nothing_is_known() {
    assertEquals(
        new CaseFile(Optional.empty(), Map.of(), Optional.empty(), Optional.empty(), 0), file());
  }

  @Test
  default void a_message_that_waits_is_counted() {
    store().inbox().accept(ACME, Deliveries.message(TALK, "1"));
    store().inbox().accept(ACME, Deliveries.message(TALK, "2"));
    assertEquals(2, file().open());
    assertEquals(Optional.empty(), file().end());
  }

  @Test
  default void a_turn_is_shown_with_its_record_and_what_was_done() {
    Claim claim = claimAfter(FIRST);
    DecidedTurn turn = decided(claim, 3);
    CaseFile.Turn shown = file().turn().orElseThrow();
    assertFalse(shown.finished());
    assertEquals(turn.record(), shown.record());
    assertEquals(HANDED_OFF, shown.outcome());
    List<Action> done =
        turn.actions().subList(0, 3).stream().map(PlannedAction::action).toList();
    assertEquals(done, shown.done());

    store().turns().finish(ACME, claim, turn, DONE);
    assertTrue(file().turn().orElseThrow().finished());
    assertEquals(Optional.of(HANDED_OFF), file().end());
    assertEquals(0, file().open());
  }

  @Test
  default void attributes_that_were_written_are_shown_as_facts() {
    Claim claim = claimAfter(FIRST);
    decided(claim, 1);
    assertEquals(Map.of(), file().attributes());
    store().turns().finish(ACME, claim, decidedAgain(claim), DONE);
    assertEquals(Map.of("Intent", "refund", "Outcome", "handed off"), file().attributes());
  }

  private DecidedTurn decidedAgain(Claim claim) {
    DecidedTurn turn = Turns.ofEveryAction(claim, Set.of(FIRST), HANDED_OFF);
    for (PlannedAction action : turn.actions()) {
      turn = turn.with(action.sent());
    }
    return turn;
  }

  @Test
  default void the_newest_turn_is_the_one_that_is_shown() {
    Claim first = claimAfter(FIRST);
    store().turns().finish(ACME, first, decided(first, 4), DONE);
    Claim second = claimAfter(SECOND);
    DecidedTurn later = Turns.silent(second, Set.of(SECOND), new Outcome.Answered());
    store().turns().decide(ACME, second, later);
    store().turns().finish(ACME, second, later, DONE);
    assertEquals(Optional.of(new Outcome.Answered()), file().end());
    assertEquals(new Outcome.Answered(), file().turn().orElseThrow().outcome());
    assertEquals("refund", file().attributes().get("Intent"));
  }

  @Test
  default void a_message_that_needed_no_turn_is_the_end_until_a_turn_follows() {
    Claim first = claimAfter(FIRST);
    Outcome silent = new Outcome.Suppressed(Outcome.Silence.TEAMMATE_TOOK_OVER);
    store().turns().close(ACME, first, Set.of(FIRST), silent, DONE);
    assertEquals(Optional.of(silent), file().end());
    assertEquals(Optional.empty(), file().turn());
  }

  @Test
  default void giving_back_is_an_end_and_no_turn_to_show() {
    Claim first = claimAfter(FIRST);
    store().turns().finish(ACME, first, decided(first, 4), DONE);
    assertTrue(instructions().give(ACME, TALK, MAYA, Instruction.Kind.GIVE_BACK));
    assertTrue(file().instruction().orElseThrow().givesBack());
    Claim second = claimed();
    DecidedTurn back = Turns.givenBack(second);
    store().turns().decide(ACME, second, back);
    store().turns().finish(ACME, second, back, DONE);
    assertEquals(Optional.of(back.outcome()), file().end());
    assertEquals(HANDED_OFF, file().turn().orElseThrow().outcome());
    assertTrue(file().instruction().orElseThrow().carriedOut());
  }

  @Test
  default void a_workspace_never_sees_anothers_case() {
    claimAfter(FIRST);
    assertEquals(0, cases().read(GLOBEX, TALK).open());
  }
}
