package com.nexora.chat.application.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.nexora.chat.application.port.Claim;
import com.nexora.chat.application.port.Handback;
import com.nexora.chat.domain.conversation.ConversationId;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// What every queue does with conversations that are to be looked at later, when the time of day is
/// put forward.
public interface RestingContract extends StoreContract {

  ConversationId RESTING = new ConversationId("301");
  ConversationId OTHER = new ConversationId("302");
  Duration HOUR = Duration.ofHours(1);

  private void receive(ConversationId conversation, String part) {
    store().inbox().accept(ACME, Deliveries.message(conversation, part));
  }

  private void rests(Duration time) {
    receive(RESTING, "1");
    store().queue().giveBack(ACME, claimed(), new Handback.Later(time));
  }

  @Test
  default void what_would_be_due_by_then_is_looked_at_at_once() {
    rests(HOUR);
    store().queue().bringForward(HOUR);
    assertEquals(RESTING, claimed().conversation());
  }

  @Test
  default void what_would_not_be_due_yet_comes_so_much_sooner() {
    rests(HOUR);
    store().queue().bringForward(HOUR.minusMinutes(1));
    assertEquals(Optional.empty(), claim());
    letPass(Duration.ofMinutes(1));
    assertEquals(RESTING, claimed().conversation());
  }

  @Test
  default void leaps_add_up() {
    rests(HOUR.multipliedBy(3));
    for (int i = 0; i < 3; i++) {
      assertEquals(Optional.empty(), claim());
      store().queue().bringForward(HOUR);
    }
    assertEquals(RESTING, claimed().conversation());
  }

  @Test
  default void a_look_that_came_too_early_rests_for_what_is_left() {
    rests(HOUR);
    store().queue().bringForward(HOUR);
    store().queue().giveBack(ACME, claimed(), new Handback.Later(HOUR));
    assertEquals(Optional.empty(), claim());
    letPass(HOUR);
    assertEquals(RESTING, claimed().conversation());
  }

  @Test
  default void a_claim_says_whether_news_brought_it() {
    receive(RESTING, "1");
    Claim first = claimed();
    store().queue().giveBack(ACME, first, new Handback.Later(HOUR));
    letPass(HOUR);
    Claim look = claimed();
    receive(RESTING, "2");
    store().queue().giveBack(ACME, look, new Handback.Later(HOUR));
    assertEquals(
        List.of(true, false, true), List.of(first.news(), look.news(), claimed().news()));
  }

  @Test
  default void a_claim_keeps_its_lease() {
    receive(RESTING, "1");
    claimed();
    store().queue().bringForward(LEASE);
    assertEquals(Optional.empty(), claim());
  }

  @Test
  default void a_retry_keeps_its_delay() {
    receive(RESTING, "1");
    store().queue().giveBack(ACME, claimed(), new Handback.Again(HOUR));
    store().queue().bringForward(HOUR);
    assertEquals(Optional.empty(), claim());
  }

  @Test
  default void news_keeps_its_quiet_period() {
    rests(HOUR.multipliedBy(2));
    store().inbox().accept(ACME, Deliveries.message(RESTING, "2", HOUR));
    store().queue().bringForward(HOUR);
    assertEquals(Optional.empty(), claim());
  }

  @Test
  default void what_is_done_stays_done() {
    receive(RESTING, "1");
    store().queue().giveBack(ACME, claimed(), new Handback.Done());
    receive(OTHER, "2");
    store().queue().giveBack(ACME, claimed(), new Handback.SetAside("a person must look"));
    store().queue().bringForward(HOUR);
    assertEquals(Optional.empty(), claim());
  }
}
