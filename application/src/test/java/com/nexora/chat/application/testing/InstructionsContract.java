package com.nexora.chat.application.testing;

import static com.nexora.chat.domain.conversation.Instruction.Kind.GIVE_BACK;
import static com.nexora.chat.domain.conversation.Instruction.Kind.SILENCE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nexora.chat.application.port.Claim;
import com.nexora.chat.application.port.DecidedTurn;
import com.nexora.chat.application.port.Handback;
import com.nexora.chat.application.port.Instructions;
import com.nexora.chat.application.port.StaleClaim;
import com.nexora.chat.domain.conversation.ConversationId;
import com.nexora.chat.domain.conversation.Instruction;
import com.nexora.chat.domain.conversation.PartId;
import com.nexora.chat.domain.conversation.TeammateId;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import com.nexora.chat.domain.turn.Outcome;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// What every keeper of instructions does.
public interface InstructionsContract extends StoreContract {

  ConversationId TALK = new ConversationId("1001");
  PartId FIRST = new PartId("1");
  TeammateId MAYA = new TeammateId("901");
  TeammateId OLI = new TeammateId("902");
  Handback DONE = new Handback.Done();

  Instructions instructions();

  private boolean told(TeammateId by, Instruction.Kind kind) {
    return instructions().give(ACME, TALK, by, kind);
  }

  private Optional<Instruction> newest(WorkspaceId workspace) {
    return store().turns().standing(workspace, TALK).instruction();
  }

  private Instruction newest() {
    return newest(ACME).orElseThrow();
  }

  private Claim claimAfterAMessage() {
    store().inbox().accept(ACME, Deliveries.message(TALK, FIRST.value()));
    return claimed();
  }

  private void finished(Claim claim, DecidedTurn turn) {
    store().turns().decide(ACME, claim, turn);
    store().turns().finish(ACME, claim, turn, DONE);
  }

  @Test
  default void nothing_was_told_at_first() {
    assertEquals(Optional.empty(), newest(ACME));
  }

  @Test
  default void a_silence_is_known_with_who_told_it() {
    assertTrue(told(MAYA, SILENCE));
    assertEquals(SILENCE, newest().kind());
    assertEquals(MAYA, newest().by());
    assertFalse(newest().carriedOut());
    assertTrue(store().turns().standing(ACME, TALK).silenced());
  }

  @Test
  default void the_same_told_twice_is_told_once() {
    for (Instruction.Kind kind : Instruction.Kind.values()) {
      assertTrue(told(MAYA, kind));
      store().queue().giveBack(ACME, claimed(), DONE);
      assertFalse(told(OLI, kind));
      assertEquals(MAYA, newest().by());
      assertEquals(Optional.empty(), claim());
    }
  }

  @Test
  default void the_newest_holds() {
    assertTrue(told(MAYA, SILENCE));
    assertTrue(told(OLI, GIVE_BACK));
    assertEquals(GIVE_BACK, newest().kind());
    assertFalse(store().turns().standing(ACME, TALK).silenced());
    assertTrue(told(MAYA, SILENCE));
    assertTrue(store().turns().standing(ACME, TALK).silenced());
  }

  @Test
  default void a_conversation_is_due_at_once_whatever_was_told() {
    for (Instruction.Kind kind : Instruction.Kind.values()) {
      assertTrue(told(MAYA, kind));
      assertEquals(TALK, claimed().conversation());
      letPass(LEASE.plusSeconds(1));
      store().queue().giveBack(ACME, claimed(), DONE);
    }
  }

  @Test
  default void a_silence_takes_the_claim_away() {
    Claim claim = claimAfterAMessage();
    assertTrue(told(MAYA, SILENCE));
    DecidedTurn turn = Turns.silent(claim, Set.of(FIRST), new Outcome.Answered());
    assertThrows(StaleClaim.class, () -> store().turns().decide(ACME, claim, turn));
    assertTrue(claimed().epoch() > claim.epoch());
  }

  @Test
  default void a_claim_that_a_silence_took_away_is_no_strike() {
    Claim claim = claimAfterAMessage();
    assertEquals(1, claim.strikes());
    assertTrue(told(MAYA, SILENCE));
    assertEquals(1, claimed().strikes());
  }

  @Test
  default void giving_back_leaves_the_claim_and_is_heard_when_it_ends() {
    Claim claim = claimAfterAMessage();
    assertTrue(told(MAYA, GIVE_BACK));
    assertEquals(Optional.empty(), claim());
    finished(claim, Turns.silent(claim, Set.of(FIRST), new Outcome.Answered()));
    assertTrue(newest().givesBack());
    assertEquals(TALK, claimed().conversation());
  }

  @Test
  default void giving_back_is_done_when_a_later_claim_ends_with_it() {
    assertTrue(told(MAYA, GIVE_BACK));
    assertTrue(newest().givesBack());
    Claim claim = claimed();
    finished(claim, Turns.givenBack(claim));
    assertTrue(newest().carriedOut());
    assertEquals(MAYA, newest().by());
    assertTrue(told(OLI, GIVE_BACK));
    assertTrue(newest().givesBack());
  }

  @Test
  default void what_was_done_before_it_was_told_does_not_count() {
    Claim claim = claimAfterAMessage();
    assertTrue(told(MAYA, GIVE_BACK));
    finished(claim, Turns.givenBack(claim));
    assertTrue(newest().givesBack());
  }

  @Test
  default void a_turn_that_ends_otherwise_leaves_it_to_be_done() {
    assertTrue(told(MAYA, GIVE_BACK));
    Claim claim = claimed();
    finished(
        claim, Turns.silent(claim, Set.of(), new Outcome.Suppressed(Outcome.Silence.SUPERSEDED)));
    assertTrue(newest().givesBack());
  }

  @Test
  default void what_was_set_aside_is_due_again() {
    Claim claim = claimAfterAMessage();
    store().queue().giveBack(ACME, claim, new Handback.SetAside("broken"));
    assertTrue(told(MAYA, SILENCE));
    assertEquals(1, claimed().strikes());
  }

  @Test
  default void a_workspace_never_hears_what_was_told_in_another() {
    assertTrue(instructions().give(GLOBEX, TALK, MAYA, SILENCE));
    assertEquals(Optional.empty(), newest(ACME));
    assertTrue(newest(GLOBEX).isPresent());
  }

  @Test
  default void it_is_known_when_it_was_told() {
    assertTrue(told(MAYA, SILENCE));
    var first = newest().at();
    letPass(Duration.ofMinutes(1));
    assertTrue(told(MAYA, GIVE_BACK));
    assertTrue(!newest().at().isBefore(first));
  }
}
