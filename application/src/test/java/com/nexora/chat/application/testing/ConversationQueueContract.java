package com.nexora.chat.application.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nexora.chat.application.port.Claim;
import com.nexora.chat.application.port.Handback;
import com.nexora.chat.application.port.Round;
import com.nexora.chat.application.port.StaleClaim;
import com.nexora.chat.domain.conversation.ConversationId;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// What every queue of conversations does.
public interface ConversationQueueContract extends StoreContract {

  ConversationId ONE = new ConversationId("1001");
  ConversationId TWO = new ConversationId("1002");
  Duration WHILE = Duration.ofSeconds(30);
  Handback DONE = new Handback.Done();

  private void receive(ConversationId conversation, String part) {
    store().inbox().accept(ACME, Deliveries.message(conversation, part));
  }

  @Test
  default void nothing_is_due_at_first() {
    assertEquals(Optional.empty(), claim());
  }

  @Test
  default void what_has_been_due_longest_comes_first() {
    receive(TWO, "1");
    letPass(WHILE);
    receive(ONE, "2");

    assertEquals(TWO, claimed().conversation());
    assertEquals(ONE, claimed().conversation());
  }

  @Test
  default void a_claimed_conversation_is_nobody_elses() {
    receive(ONE, "1");
    Claim claim = claimed();

    assertEquals(ACME, claim.workspace());
    assertEquals(Optional.empty(), claim());
  }

  @Test
  default void news_does_not_take_a_conversation_from_its_worker() {
    receive(ONE, "1");
    claimed();
    receive(ONE, "2");

    assertEquals(Optional.empty(), claim());
  }

  @Test
  default void a_dead_workers_conversation_comes_due_when_its_lease_ends() {
    receive(ONE, "1");
    Claim dead = claimed();
    letPass(LEASE);

    Claim next = claimed();
    assertEquals(ONE, next.conversation());
    assertTrue(next.epoch() > dead.epoch());
  }

  @Test
  default void what_is_done_is_due_no_more() {
    receive(ONE, "1");
    store().queue().giveBack(ACME, claimed(), DONE);
    letPass(LEASE);

    assertEquals(Optional.empty(), claim());
  }

  @Test
  default void what_is_done_stays_due_when_news_came_meanwhile() {
    receive(ONE, "1");
    Claim claim = claimed();
    receive(ONE, "2");
    store().queue().giveBack(ACME, claim, DONE);

    assertEquals(ONE, claimed().conversation());
  }

  @Test
  default void news_that_came_meanwhile_keeps_its_quiet_period() {
    receive(ONE, "1");
    Claim claim = claimed();
    store().inbox().accept(ACME, Deliveries.message(ONE, "2", WHILE));
    store().queue().giveBack(ACME, claim, DONE);
    assertEquals(Optional.empty(), claim());

    letPass(WHILE);
    assertEquals(ONE, claimed().conversation());
  }

  @Test
  default void news_after_it_was_done_makes_it_due_again() {
    receive(ONE, "1");
    store().queue().giveBack(ACME, claimed(), DONE);
    receive(ONE, "2");

    assertEquals(ONE, claimed().conversation());
  }

  @Test
  default void a_retry_waits_for_its_delay() {
    receive(ONE, "1");
    store().queue().giveBack(ACME, claimed(), new Handback.Again(WHILE));
    assertEquals(Optional.empty(), claim());

    letPass(WHILE);
    assertEquals(ONE, claimed().conversation());
  }

  @Test
  default void a_look_that_comes_later_counts_no_try() {
    receive(ONE, "1");
    store().queue().giveBack(ACME, claimed(), new Handback.Later(WHILE));
    assertEquals(Optional.empty(), claim());
    letPass(WHILE);
    assertEquals(1, claimed().tries());
  }

  @Test
  default void a_stale_claim_gives_nothing_back() {
    receive(ONE, "1");
    Claim stale = claimed();
    letPass(LEASE);
    Claim live = claimed();

    assertThrows(StaleClaim.class, () -> store().queue().giveBack(ACME, stale, DONE));
    assertThrows(
        StaleClaim.class,
        () -> store().queue().giveBack(ACME, stale, new Handback.Again(Duration.ZERO)));

    assertEquals(Optional.empty(), claim());
    letPass(LEASE);
    assertTrue(claimed().epoch() > live.epoch());
  }

  @Test
  default void a_claim_is_worth_nothing_in_another_workspace() {
    receive(ONE, "1");
    store().inbox().accept(GLOBEX, Deliveries.message(ONE, "1"));
    Claim claim = claimed();
    Claim copied =
        new Claim(claim.workspace().equals(ACME) ? GLOBEX : ACME, ONE, claim.epoch(), 1, 1, true);

    assertThrows(
        IllegalArgumentException.class,
        () -> store().queue().giveBack(copied.workspace(), claim, DONE));
    assertThrows(
        StaleClaim.class, () -> store().queue().giveBack(copied.workspace(), copied, DONE));
  }

  @Test
  default void tries_are_counted_until_an_end_is_reached() {
    store().inbox().accept(ACME, Deliveries.message(ONE, "p1"));
    letPass(Duration.ofMinutes(1));
    Claim first = claim().orElseThrow();
    assertEquals(1, first.tries());
    store().queue().giveBack(ACME, first, new Handback.Again(Duration.ZERO));
    Claim second = claim().orElseThrow();
    assertEquals(2, second.tries());
    letPass(LEASE);
    Claim third = claim().orElseThrow();
    assertEquals(3, third.tries(), "a worker that died counts too");
    store().queue().giveBack(ACME, third, DONE);
    store().inbox().accept(ACME, Deliveries.message(ONE, "p2"));
    letPass(Duration.ofMinutes(1));
    assertEquals(1, claim().orElseThrow().tries());
  }

  @Test
  default void what_crashed_or_failed_is_a_strike_and_what_had_to_wait_is_none() {
    receive(ONE, "1");
    Claim first = claimed();
    assertEquals(1, first.strikes());
    store().queue().giveBack(ACME, first, new Handback.Again(Duration.ZERO));
    Claim second = claimed();
    assertEquals(1, second.strikes());
    store().queue().giveBack(ACME, second, new Handback.AfterFailure(Duration.ZERO));
    Claim third = claimed();
    assertEquals(2, third.strikes());
    letPass(LEASE);
    Claim fourth = claimed();
    assertEquals(3, fourth.strikes(), "a worker that died counts too");
    store().queue().giveBack(ACME, fourth, DONE);
    receive(ONE, "2");
    assertEquals(1, claimed().strikes());
  }

  @Test
  default void a_heartbeat_keeps_a_claim_past_its_lease() {
    receive(ONE, "1");
    Claim claim = claimed();
    letPass(LEASE.minusSeconds(1));
    assertEquals(Set.of(claim), store().queue().renew(List.of(claim), LEASE));
    letPass(LEASE.minusSeconds(1));
    assertEquals(Optional.empty(), claim());
    letPass(Duration.ofSeconds(2));
    assertEquals(ONE, claimed().conversation());
  }

  @Test
  default void a_heartbeat_does_not_bring_back_what_is_lost_or_done() {
    receive(ONE, "1");
    Claim stale = claimed();
    letPass(LEASE);
    Claim live = claimed();
    assertEquals(Set.of(live), store().queue().renew(List.of(stale, live), LEASE));
    store().queue().giveBack(ACME, live, DONE);
    assertEquals(Set.of(), store().queue().renew(List.of(stale, live), LEASE));
  }

  @Test
  default void a_heartbeat_leaves_news_due_when_it_was() {
    receive(ONE, "1");
    Claim claim = claimed();
    receive(ONE, "2");
    var _ = store().queue().renew(List.of(claim), LEASE);
    store().queue().giveBack(ACME, claim, DONE);
    assertEquals(ONE, claimed().conversation());
  }

  @Test
  default void news_comes_before_the_end_of_a_delay() {
    receive(ONE, "1");
    Claim claim = claimed();
    receive(ONE, "2");
    store().queue().giveBack(ACME, claim, new Handback.Again(LEASE));
    assertEquals(ONE, claimed().conversation());
  }

  @Test
  default void what_is_set_aside_waits_for_news() {
    receive(ONE, "1");
    store().queue().giveBack(ACME, claimed(), new Handback.SetAside("it kills"));
    letPass(LEASE);
    assertEquals(Optional.empty(), claim());
    receive(ONE, "2");
    assertEquals(1, claimed().strikes(), "and is tried as if for the first time");
  }

  @Test
  default void news_that_comes_while_it_is_set_aside_is_tried() {
    receive(ONE, "1");
    store().queue().giveBack(ACME, claimed(), new Handback.AfterFailure(Duration.ZERO));
    Claim claim = claimed();
    receive(ONE, "2");
    store().queue().giveBack(ACME, claim, new Handback.SetAside("it kills"));
    assertEquals(1, claimed().strikes());
  }

  @Test
  default void workspaces_take_turns_however_much_one_of_them_has() { // T-12
    for (int i = 0; i < 20; i++) {
      receive(new ConversationId("busy" + i), "p" + i);
    }
    letPass(WHILE);
    store().inbox().accept(GLOBEX, Deliveries.message(ONE, "1"));

    Claim first = claimed();
    assertEquals(ACME, first.workspace());
    Round after = new Round(Optional.of(ACME), false, Set.of());
    assertEquals(GLOBEX, store().queue().claim(LEASE, after).orElseThrow().workspace());
    assertEquals(
        ACME, store().queue().claim(LEASE, after).orElseThrow().workspace(), "and round again");
  }

  @Test
  default void a_workspace_stays_at_its_turn_for_its_share() {
    receive(ONE, "1");
    receive(TWO, "2");
    store().inbox().accept(GLOBEX, Deliveries.message(ONE, "1"));

    Round stays = new Round(Optional.of(ACME), true, Set.of());
    assertEquals(ACME, store().queue().claim(LEASE, stays).orElseThrow().workspace());
    assertEquals(ACME, store().queue().claim(LEASE, stays).orElseThrow().workspace());
    assertEquals(GLOBEX, store().queue().claim(LEASE, stays).orElseThrow().workspace());
  }

  @Test
  default void a_workspace_that_has_enough_under_way_is_passed_over() { // T-11
    receive(ONE, "1");
    Round full = new Round(Optional.empty(), false, Set.of(ACME));
    assertEquals(Optional.empty(), store().queue().claim(LEASE, full));
    store().inbox().accept(GLOBEX, Deliveries.message(ONE, "1"));
    assertEquals(GLOBEX, store().queue().claim(LEASE, full).orElseThrow().workspace());
  }
}
