package com.nexora.chat.application.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nexora.chat.application.port.Claim;
import com.nexora.chat.application.port.DecidedTurn;
import com.nexora.chat.application.port.Delivery;
import com.nexora.chat.application.port.Handback;
import com.nexora.chat.application.port.PlannedAction;
import com.nexora.chat.application.port.Standing;
import com.nexora.chat.domain.conversation.ConversationId;
import com.nexora.chat.domain.conversation.PartId;
import com.nexora.chat.domain.turn.Outcome;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// What is known of a conversation as time goes by. A database's clock goes on while it is read, so
/// times may be off by a few seconds.
public interface StandingContract extends StoreContract {

  ConversationId TALK = new ConversationId("1001");
  PartId FIRST = new PartId("1");
  Duration A_LITTLE = Duration.ofSeconds(5);
  Duration WAY = Duration.ofMinutes(10);

  private Standing standing() {
    return store().turns().standing(ACME, TALK);
  }

  private void arrives(Delivery delivery) {
    assertTrue(store().inbox().accept(ACME, delivery));
  }

  private Claim claimed(Delivery delivery) {
    arrives(delivery);
    return claimed();
  }

  private static void assertAbout(Duration expected, Duration actual) {
    assertTrue(
        actual.minus(expected).abs().compareTo(A_LITTLE) < 0, actual + " is not about " + expected);
  }

  @Test
  default void an_assignment_is_remembered_until_every_read_shows_it() {
    arrives(Deliveries.assignment(TALK, "7"));
    arrives(Deliveries.assignment(TALK, "8"));
    arrives(Deliveries.message(TALK, "9"));
    assertEquals(Set.of(new PartId("7"), new PartId("8")), standing().announced());
    assertTrue(standing().announcesMoreThan(Turns.readUpTo(FIRST)));

    letPass(Standing.LAG.minus(A_LITTLE));
    arrives(Deliveries.message(TALK, "10"));
    assertFalse(standing().announced().isEmpty());

    letPass(A_LITTLE);
    assertEquals(Set.of(), standing().announced());
    arrives(Deliveries.assignment(TALK, "11"));
    assertEquals(Set.of(new PartId("11")), standing().announced(), "what is old is forgotten");
  }

  @Test
  default void an_assignment_in_another_conversation_or_workspace_does_not_count() {
    arrives(Deliveries.assignment(new ConversationId("2"), "7"));
    store().inbox().accept(GLOBEX, Deliveries.assignment(TALK, "8"));
    arrives(Deliveries.message(TALK, "9"));
    assertEquals(Set.of(), standing().announced());
  }

  @Test
  default void a_message_waits_from_when_it_was_received() {
    Duration inTheSpool = Duration.ofHours(1);
    arrives(Deliveries.message(TALK, "1").aged(inTheSpool));
    arrives(Deliveries.message(TALK, "2"));
    assertAbout(inTheSpool, standing().waiting());
    letPass(inTheSpool);
    assertAbout(inTheSpool.multipliedBy(2), standing().waiting());
  }

  @Test
  default void the_newest_part_of_ours_is_known_for_a_while_whatever_became_of_its_turn() {
    assertEquals(Optional.empty(), standing().ours());
    Claim one = claimed(Deliveries.message(TALK, "1"));
    DecidedTurn begun = Turns.ofEveryAction(one, Set.of(FIRST), new Outcome.Answered());
    store().turns().decide(ACME, one, begun);
    assertEquals(Optional.empty(), standing().ours());

    moved(one, begun.actions().get(0).sending(WAY).sent(new PartId("20")));
    moved(one, begun.actions().get(2).sending(WAY).sent(new PartId("21")));
    assertEquals(Optional.of(new PartId("21")), standing().ours());

    store().turns().finish(ACME, one, standing().unfinished().orElseThrow(), new Handback.Done());
    Claim two = claimed(Deliveries.message(TALK, "2"));
    store().turns().decide(ACME, two, Turns.silent(two, Set.of(), new Outcome.Answered()));
    assertEquals(Optional.of(new PartId("21")), standing().ours());
    letPass(Standing.LAG);
    assertEquals(Optional.empty(), standing().ours());
  }

  @Test
  default void what_may_be_on_its_way_has_the_time_left_that_was_given() {
    Claim claim = claimed(Deliveries.message(TALK, "1"));
    DecidedTurn turn = Turns.ofEveryAction(claim, Set.of(FIRST), new Outcome.Answered());
    store().turns().decide(ACME, claim, turn.with(turn.actions().getFirst().sending(WAY)));
    letPass(WAY.dividedBy(2));
    assertAbout(WAY.dividedBy(2), onItsWay());
    letPass(WAY);
    assertEquals(Duration.ZERO, onItsWay());
  }

  @Test
  default void what_was_not_heard_of_is_looked_for_when_its_time_has_come() {
    Claim claim = claimed(Deliveries.message(TALK, "1"));
    DecidedTurn turn = Turns.ofEveryAction(claim, Set.of(FIRST), new Outcome.Answered());
    store().turns().decide(ACME, claim, turn);
    PlannedAction lost = turn.actions().getFirst().sending(WAY).unknown("no answer", WAY);
    moved(claim, lost);
    letPass(WAY.dividedBy(2));
    assertAbout(WAY.dividedBy(2), onItsWay());

    moved(claim, lost.lookedInVain(WAY.multipliedBy(2)));
    letPass(WAY);
    assertAbout(WAY, onItsWay());
    assertEquals(1, first().looks());
    assertEquals(PlannedAction.State.UNKNOWN, first().state());
  }

  private void moved(Claim claim, PlannedAction action) {
    store().turns().move(ACME, claim, List.of(action));
  }

  private PlannedAction first() {
    return standing().unfinished().orElseThrow().actions().getFirst();
  }

  private Duration onItsWay() {
    return first().onItsWay();
  }
}
