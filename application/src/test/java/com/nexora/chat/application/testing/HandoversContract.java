package com.nexora.chat.application.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nexora.chat.application.port.Awaited;
import com.nexora.chat.application.port.Claim;
import com.nexora.chat.application.port.Handback;
import com.nexora.chat.application.port.Handovers;
import com.nexora.chat.application.port.Handovers.Ending;
import com.nexora.chat.application.port.StaleClaim;
import com.nexora.chat.domain.conversation.Assignee;
import com.nexora.chat.domain.conversation.ConversationId;
import com.nexora.chat.domain.conversation.PartId;
import com.nexora.chat.domain.conversation.TeamId;
import com.nexora.chat.domain.conversation.TeammateId;
import com.nexora.chat.domain.handoff.Handed;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// What every store of handoffs that wait must do.
public interface HandoversContract extends StoreContract {

  Instant NOON = Instant.parse("2026-01-05T12:00:00Z");
  Instant DUE = Instant.parse("2026-01-05T12:15:00Z");
  Assignee PRIYA = new Assignee.ToTeammate(new TeammateId("904"));
  Assignee SUPPORT = new Assignee.ToTeam(new TeamId("71"));

  @Test
  default void a_handoff_is_kept_as_it_was_made_and_stands_until_its_end() {
    Claim claim = handed("1", DUE);
    Awaited awaited = only();
    assertEquals(new Awaited(claim.conversation(), claim.epoch(), handed(DUE), false), awaited);
    assertEquals(
        Optional.of(awaited),
        store().turns().standing(ACME, claim.conversation()).handover());
    handovers().end(ACME, awaited, Ending.TAKEN);
    assertEquals(List.of(), handovers().open(ACME, 10));
    assertEquals(
        Optional.empty(), store().turns().standing(ACME, claim.conversation()).handover());
  }

  @Test
  default void a_turn_that_is_finished_twice_hands_over_once() {
    Claim claim = handed("1", DUE);
    handovers().end(ACME, only(), Ending.TAKEN);
    handovers().hand(ACME, claim, claim.epoch(), handed(DUE));
    assertEquals(List.of(), handovers().open(ACME, 10));
  }

  @Test
  default void a_later_handoff_takes_the_place_of_the_one_before() {
    Claim claim = handed("1", DUE);
    Claim next = claimedAgain(claim);
    handovers().hand(ACME, next, next.epoch(), handed(DUE.plusSeconds(60)));
    assertEquals(next.epoch(), only().number());
    assertEquals(DUE.plusSeconds(60), only().handed().dueAt());
    assertEquals(new Handovers.Count(1, 0), handovers().count(ACME));
  }

  @Test
  default void it_goes_on_once_for_each_turn_and_is_looked_at_when_it_is_due_again() {
    Claim claim = handed("1", DUE);
    Claim next = claimedAgain(claim);
    Handed on = handed(DUE).goneOn(given(SUPPORT), DUE, DUE.plusSeconds(900));
    handovers().goneOn(ACME, next, next.epoch(), on);
    handovers()
        .goneOn(ACME, next, next.epoch(), on.goneOn(given(PRIYA), DUE, DUE.plusSeconds(1800)));
    assertEquals(on, only().handed());
    assertEquals(claim.epoch(), only().number());
    assertEquals(List.of(), handovers().due(ACME, DUE.plusSeconds(899), 10));
    assertEquals(1, handovers().due(ACME, DUE.plusSeconds(900), 10).size());
  }

  @Test
  default void who_lost_the_claim_keeps_nothing() {
    Claim lost = claimedAnew("1");
    letPass(LEASE.plusSeconds(1));
    Claim now = claimed();
    assertThrows(StaleClaim.class, () -> handovers().hand(ACME, lost, lost.epoch(), handed(DUE)));
    assertThrows(StaleClaim.class, () -> handovers().goneOn(ACME, lost, lost.epoch(), handed(DUE)));
    handovers().hand(ACME, now, now.epoch(), handed(DUE));
    assertEquals(now.epoch(), only().number());
  }

  @Test
  default void it_is_looked_at_when_it_is_due_and_after_that_when_somebody_said() {
    handed("1", DUE);
    assertEquals(List.of(), handovers().due(ACME, DUE.minusSeconds(1), 10));
    assertEquals(1, handovers().due(ACME, DUE, 10).size());
    handovers().look(ACME, only(), DUE.plusSeconds(60));
    assertEquals(List.of(), handovers().due(ACME, DUE.plusSeconds(59), 10));
    assertEquals(1, handovers().due(ACME, DUE.plusSeconds(60), 10).size());
  }

  @Test
  default void waking_makes_the_conversation_due_and_looks_again_later() {
    Claim claim = handed("1", DUE);
    store().queue().giveBack(ACME, claim, new Handback.Done());
    assertEquals(Optional.empty(), claim());
    assertTrue(handovers().wake(ACME, only(), DUE.plusSeconds(60)));
    assertTrue(handovers().wake(ACME, only(), DUE.plusSeconds(60)), "it is due already");
    assertEquals(claim.conversation(), claimed().conversation());
    assertEquals(List.of(), handovers().due(ACME, DUE.plusSeconds(59), 10));
  }

  @Test
  default void what_only_rests_is_woken_for_a_handoff() {
    Claim claim = handed("1", DUE);
    store().queue().giveBack(ACME, claim, new Handback.Later(Duration.ofDays(1)));
    assertTrue(handovers().wake(ACME, only(), DUE.plusSeconds(60)));
    assertEquals(claim.conversation(), claimed().conversation());
  }

  @Test
  default void what_was_set_aside_is_not_woken_for_it() {
    Claim claim = handed("1", DUE);
    store().queue().giveBack(ACME, claim, new Handback.SetAside("a crash"));
    assertFalse(handovers().wake(ACME, only(), DUE.plusSeconds(60)));
    assertEquals(Optional.empty(), claim());
  }

  @Test
  default void that_it_is_stuck_is_news_once_and_counted_until_it_ends() {
    handed("1", DUE);
    handed("2", DUE.plusSeconds(1));
    Awaited first = handovers().open(ACME, 10).getFirst();
    assertTrue(handovers().stuck(ACME, first, DUE.plusSeconds(600)));
    assertFalse(handovers().stuck(ACME, first, DUE.plusSeconds(600)));
    assertTrue(handovers().open(ACME, 10).getFirst().stuck());
    assertEquals(new Handovers.Count(1, 1), handovers().count(ACME));
    handovers().end(ACME, first, Ending.TAKEN);
    assertFalse(handovers().stuck(ACME, first, DUE.plusSeconds(900)));
    assertEquals(new Handovers.Count(1, 0), handovers().count(ACME));
  }

  @Test
  default void the_most_pressing_handoffs_come_first_and_no_more_than_asked_for() {
    handed("1", DUE.plusSeconds(60));
    handed("2", DUE);
    assertEquals(
        List.of(DUE, DUE.plusSeconds(60)),
        handovers().open(ACME, 10).stream().map(a -> a.handed().dueAt()).toList());
    assertEquals(1, handovers().open(ACME, 1).size());
    assertEquals(1, handovers().due(ACME, DUE.plusSeconds(60), 1).size());
  }

  @Test
  default void a_workspace_never_sees_anothers_handoffs() {
    handed("1", DUE);
    Awaited acmes = only();
    assertEquals(List.of(), handovers().open(GLOBEX, 10));
    assertEquals(List.of(), handovers().due(GLOBEX, DUE, 10));
    handovers().end(GLOBEX, acmes, Ending.GONE);
    assertFalse(handovers().stuck(GLOBEX, acmes, DUE));
    assertEquals(new Handovers.Count(0, 0), handovers().count(GLOBEX));
    assertEquals(new Handovers.Count(1, 0), handovers().count(ACME));
  }

  private static Handed.Given given(Assignee to) {
    return new Handed.Given(List.of(to), to, Optional.empty(), false);
  }

  private Handovers handovers() {
    return store().handovers();
  }

  private Awaited only() {
    List<Awaited> open = handovers().open(ACME, 10);
    assertEquals(1, open.size());
    return open.getFirst();
  }

  private Claim claimedAnew(String conversation) {
    store()
        .inbox()
        .accept(ACME, Deliveries.message(new ConversationId(conversation), "p" + conversation));
    letPass(ExamplePolicy.QUIET.plusMillis(1));
    return claimed();
  }

  private Claim claimedAgain(Claim claim) {
    store().queue().giveBack(ACME, claim, new Handback.Again(Duration.ZERO));
    return claimed();
  }

  private Claim handed(String conversation, Instant due) {
    Claim claim = claimedAnew(conversation);
    handovers().hand(ACME, claim, claim.epoch(), handed(due));
    return claim;
  }

  private static Handed handed(Instant due) {
    return new Handed(
        List.of(PRIYA, SUPPORT, new Assignee.ToNobody()),
        PRIYA,
        List.of(),
        Optional.of(new PartId("17")),
        NOON,
        due,
        0,
        "billing",
        true);
  }
}
