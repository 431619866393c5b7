package com.nexora.chat.application.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nexora.chat.application.port.Claim;
import com.nexora.chat.application.port.DecidedTurn;
import com.nexora.chat.application.port.Handback;
import com.nexora.chat.application.port.Notice.Subject;
import com.nexora.chat.application.port.Notices.Erased;
import com.nexora.chat.application.port.PlannedAction;
import com.nexora.chat.application.port.StaleClaim;
import com.nexora.chat.application.port.Standing;
import com.nexora.chat.domain.conversation.PartId;
import com.nexora.chat.domain.turn.Outcome;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// What every keeper of notices does when one part was redacted.
public interface RedactingContract extends NoticeStory {

  private DecidedTurn decided(Claim claim) {
    return decided(claim, FIRST);
  }

  private DecidedTurn decided(Claim claim, PartId... settles) {
    DecidedTurn turn = Turns.ofEveryAction(claim, Set.of(settles), new Outcome.Answered());
    store().turns().decide(ACME, claim, turn);
    return turn;
  }

  @Test
  default void a_redacted_part_is_owed_nothing_and_the_conversation_is_read_anew() { // I-28
    says(ACME, TALK, "1", DANA);
    says(ACME, TALK, "2", DANA);
    Claim unread = claimed();
    assertEquals(Erased.DONE, erased("n1", new Subject.OnePart(TALK, Optional.of(FIRST))));

    assertEquals(Optional.of(ERASED), outcome(ACME, TALK, FIRST));
    assertEquals(Optional.empty(), outcome(ACME, TALK, new PartId("2")));
    assertThrows(StaleClaim.class, () -> decided(unread));
    assertEquals(TALK, claimed().conversation());
  }

  @Test
  default void a_plan_that_was_not_begun_is_dropped_and_made_anew() { // I-28, A-25
    says(ACME, TALK, "1", DANA);
    var _ = decided(claimed());
    assertEquals(Erased.DONE, erased("n1", new Subject.OnePart(TALK, Optional.empty())));

    Standing standing = store().turns().standing(ACME, TALK);
    assertEquals(Optional.empty(), standing.unfinished());
    assertEquals(Set.of(FIRST), standing.open());
    assertTrue(standing.finished().getFirst().turn().superseded());
    assertEquals(Set.of(), standing.finished().getFirst().turn().settled());
    assertEquals(TALK, claimed().conversation());
  }

  @Test
  default void a_reply_on_its_way_is_followed_first() {
    says(ACME, TALK, "1", DANA);
    Claim claim = claimed();
    DecidedTurn turn = decided(claim);
    PlannedAction sending = turn.actions().getFirst().sending(Duration.ofSeconds(10));
    store().turns().move(ACME, claim, List.of(sending));
    Subject part = new Subject.OnePart(TALK, Optional.of(FIRST));

    assertEquals(Erased.LATER, erased("n1", part));
    assertEquals(1, notices().open(ACME, MOST).size());
    assertEquals(
        turn.question(),
        store().turns().standing(ACME, TALK).unfinished().orElseThrow().question());

    store().turns().finish(ACME, claim, turn.with(sending.sent()), new Handback.Done());
    assertEquals(Erased.DONE, notices().erase(ACME, "n1", part));
    assertEquals(
        "", store().turns().standing(ACME, TALK).finished().getFirst().turn().question());
  }

  @Test
  default void a_turn_that_never_ends_is_waited_for_no_longer_than_it_may_be_on_its_way() {
    says(ACME, TALK, "1", DANA);
    says(ACME, TALK, "2", DANA);
    Claim claim = claimed();
    DecidedTurn turn = decided(claim, FIRST, new PartId("2"));
    PlannedAction first = turn.actions().getFirst();
    store().turns().move(ACME, claim, List.of(first.sending(Duration.ofSeconds(70))));
    Subject part = new Subject.OnePart(TALK, Optional.of(FIRST));
    assertEquals(Erased.LATER, erased("n1", part));
    letPass(Duration.ofSeconds(60));
    assertEquals(Erased.LATER, notices().erase(ACME, "n1", part));
    letPass(Duration.ofSeconds(20));
    assertEquals(Erased.DONE, notices().erase(ACME, "n1", part));

    Standing standing = store().turns().standing(ACME, TALK);
    assertEquals(Optional.empty(), standing.unfinished());
    assertEquals("", standing.finished().getFirst().turn().question());
    assertEquals(Optional.of(ERASED), outcome(ACME, TALK, FIRST));
    assertEquals(
        Optional.of(new Outcome.Suppressed(Outcome.Silence.REPLY_UNCERTAIN)),
        outcome(ACME, TALK, new PartId("2")));
    assertThrows(StaleClaim.class, () -> store().turns().move(ACME, claim, List.of(first.sent())));
  }
}
