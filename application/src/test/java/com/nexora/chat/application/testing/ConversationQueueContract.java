package com.nexora.chat.application.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nexora.chat.application.port.Claim;
import com.nexora.chat.application.port.StaleClaim;
import com.nexora.chat.domain.conversation.ConversationId;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// What every queue of conversations does.
public interface ConversationQueueContract extends StoreContract {

  ConversationId ONE = new ConversationId("1001");
  ConversationId TWO = new ConversationId("1002");
  Duration WHILE = Duration.ofSeconds(30);

  private void receive(ConversationId conversation, String part) {
    store().inbox().accept(ACME, Deliveries.message(conversation, part));
  }

  @Test
  default void nothing_is_due_at_first() {
    assertEquals(Optional.empty(), store().queue().claim(LEASE));
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
    assertEquals(Optional.empty(), store().queue().claim(LEASE));
  }

  @Test
  default void news_does_not_take_a_conversation_from_its_worker() {
    receive(ONE, "1");
    claimed();
    receive(ONE, "2");

    assertEquals(Optional.empty(), store().queue().claim(LEASE));
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
    store().queue().done(ACME, claimed());
    letPass(LEASE);

    assertEquals(Optional.empty(), store().queue().claim(LEASE));
  }

  @Test
  default void what_is_done_stays_due_when_news_came_meanwhile() {
    receive(ONE, "1");
    Claim claim = claimed();
    receive(ONE, "2");
    store().queue().done(ACME, claim);

    assertEquals(ONE, claimed().conversation());
  }

  @Test
  default void news_that_came_meanwhile_keeps_its_quiet_period() {
    receive(ONE, "1");
    Claim claim = claimed();
    store().inbox().accept(ACME, Deliveries.message(ONE, "2", WHILE));
    store().queue().done(ACME, claim);
    assertEquals(Optional.empty(), store().queue().claim(LEASE));

    letPass(WHILE);
    assertEquals(ONE, claimed().conversation());
  }

  @Test
  default void news_after_it_was_done_makes_it_due_again() {
    receive(ONE, "1");
    store().queue().done(ACME, claimed());
    receive(ONE, "2");

    assertEquals(ONE, claimed().conversation());
  }

  @Test
  default void a_retry_waits_for_its_delay() {
    receive(ONE, "1");
    store().queue().retry(ACME, claimed(), WHILE);
    assertEquals(Optional.empty(), store().queue().claim(LEASE));

    letPass(WHILE);
    assertEquals(ONE, claimed().conversation());
  }

  @Test
  default void a_stale_claim_gives_nothing_back() {
    receive(ONE, "1");
    Claim stale = claimed();
    letPass(LEASE);
    Claim live = claimed();

    assertThrows(StaleClaim.class, () -> store().queue().done(ACME, stale));
    assertThrows(StaleClaim.class, () -> store().queue().retry(ACME, stale, Duration.ZERO));

    assertEquals(Optional.empty(), store().queue().claim(LEASE));
    letPass(LEASE);
    assertTrue(claimed().epoch() > live.epoch());
  }

  @Test
  default void a_claim_is_worth_nothing_in_another_workspace() {
    receive(ONE, "1");
    store().inbox().accept(GLOBEX, Deliveries.message(ONE, "1"));
    Claim claim = claimed();
    Claim copied = new Claim(claim.workspace().equals(ACME) ? GLOBEX : ACME, ONE, claim.epoch(), 1);

    assertThrows(
        IllegalArgumentException.class, () -> store().queue().done(copied.workspace(), claim));
    assertThrows(StaleClaim.class, () -> store().queue().done(copied.workspace(), copied));
  }

  @Test
  default void tries_are_counted_until_an_end_is_reached() {
    store().inbox().accept(ACME, Deliveries.message(ONE, "p1"));
    letPass(Duration.ofMinutes(1));
    Claim first = store().queue().claim(LEASE).orElseThrow();
    assertEquals(1, first.tries());
    store().queue().retry(ACME, first, Duration.ZERO);
    Claim second = store().queue().claim(LEASE).orElseThrow();
    assertEquals(2, second.tries());
    letPass(LEASE);
    Claim third = store().queue().claim(LEASE).orElseThrow();
    assertEquals(3, third.tries(), "a worker that died counts too");
    store().queue().done(ACME, third);
    store().inbox().accept(ACME, Deliveries.message(ONE, "p2"));
    letPass(Duration.ofMinutes(1));
    assertEquals(1, store().queue().claim(LEASE).orElseThrow().tries());
  }
}
