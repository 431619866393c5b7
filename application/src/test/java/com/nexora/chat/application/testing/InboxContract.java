package com.nexora.chat.application.testing;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nexora.chat.application.port.Claim;
import com.nexora.chat.application.port.Delivery;
import com.nexora.chat.application.port.Handback;
import com.nexora.chat.domain.conversation.ConversationId;
import com.nexora.chat.domain.conversation.PartId;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// What every inbox does.
public interface InboxContract extends StoreContract {

  ConversationId TALK = new ConversationId("1001");
  Duration QUIET = Duration.ofSeconds(3);
  Duration LONG_QUIET = Duration.ofMinutes(1);

  @Test
  default void a_customers_message_opens_an_obligation_and_makes_its_conversation_due() {
    assertTrue(store().inbox().accept(ACME, Deliveries.message(TALK, "1")));

    assertEquals(Set.of(new PartId("1")), store().turns().standing(ACME, TALK).open());
    assertEquals(TALK, claimed().conversation());
  }

  @Test
  default void the_same_delivery_is_taken_once() { // I-09
    store().inbox().accept(ACME, Deliveries.message("notif", "key_1", TALK, "1", Duration.ZERO));
    store().queue().giveBack(ACME, claimed(), new Handback.Done());

    assertFalse(store()
        .inbox()
        .accept(ACME, Deliveries.message("notif", "key_2", TALK, "2", Duration.ZERO)));

    assertEquals(Set.of(new PartId("1")), store().turns().standing(ACME, TALK).open());
    assertEquals(Optional.empty(), claim());
  }

  @Test
  default void the_same_news_under_another_id_is_taken_once() { // I-10
    store().inbox().accept(ACME, Deliveries.message("notif_1", "key", TALK, "1", Duration.ZERO));
    store().queue().giveBack(ACME, claimed(), new Handback.Done());

    assertFalse(store()
        .inbox()
        .accept(ACME, Deliveries.message("notif_2", "key", TALK, "1", Duration.ZERO)));

    assertEquals(Optional.empty(), claim());
  }

  @Test
  default void what_comes_again_after_months_is_known() { // I-11
    store().inbox().accept(ACME, Deliveries.message("notif_1", "key", TALK, "1", Duration.ZERO));
    store().queue().giveBack(ACME, claimed(), new Handback.Done());
    letPass(Duration.ofDays(100));

    assertFalse(store()
        .inbox()
        .accept(ACME, Deliveries.message("notif_1", "key", TALK, "1", Duration.ZERO)));
    assertFalse(store()
        .inbox()
        .accept(ACME, Deliveries.message("notif_2", "key", TALK, "1", Duration.ZERO)));

    assertEquals(Optional.empty(), claim());
  }

  @Test
  default void a_message_told_in_two_ways_is_owed_one_answer() {
    store()
        .inbox()
        .accept(ACME, Deliveries.message("notif_1", "created", TALK, "1", Duration.ZERO));

    assertTrue(store()
        .inbox()
        .accept(ACME, Deliveries.message("notif_2", "replied", TALK, "1", Duration.ZERO)));

    assertEquals(Set.of(new PartId("1")), store().turns().standing(ACME, TALK).open());
  }

  @Test
  default void workspaces_may_use_the_same_ids() {
    store().inbox().accept(ACME, Deliveries.message(TALK, "1"));

    assertEquals(Set.of(), store().turns().standing(GLOBEX, TALK).open());
    assertTrue(store().inbox().accept(GLOBEX, Deliveries.message(TALK, "1")));
    assertNotEquals(claimed().workspace(), claimed().workspace());
  }

  @Test
  default void a_conversation_rests_for_its_quiet_period() {
    store().inbox().accept(ACME, Deliveries.message(TALK, "1", QUIET));
    assertEquals(Optional.empty(), claim());

    letPass(QUIET);
    assertEquals(TALK, claimed().conversation());
  }

  @Test
  default void each_message_starts_the_quiet_period_anew() {
    Duration most = QUIET.minusSeconds(1);
    store().inbox().accept(ACME, Deliveries.message(TALK, "1", QUIET));
    letPass(most);
    store().inbox().accept(ACME, Deliveries.message(TALK, "2", QUIET));
    letPass(most);
    assertEquals(Optional.empty(), claim());

    letPass(QUIET);
    assertEquals(TALK, claimed().conversation());
  }

  @Test
  default void who_keeps_typing_puts_off_the_answer_only_so_far() {
    Duration pause = LONG_QUIET.minusSeconds(20);
    Duration longestRest = Deliveries.message(TALK, "0", LONG_QUIET).longestRest();
    Duration typed = Duration.ZERO;
    while (typed.compareTo(longestRest) < 0) {
      assertEquals(Optional.empty(), claim());
      store().inbox().accept(ACME, Deliveries.message(TALK, "at " + typed, LONG_QUIET));
      letPass(pause);
      typed = typed.plus(pause);
    }

    assertEquals(TALK, claimed().conversation());
  }

  @Test
  default void news_after_a_claim_has_a_rest_of_its_own() {
    Delivery first = Deliveries.message(TALK, "1", LONG_QUIET);
    store().inbox().accept(ACME, first);
    letPass(LONG_QUIET);
    Claim claim = claimed();
    letPass(first.longestRest());
    store().inbox().accept(ACME, Deliveries.message(TALK, "2", LONG_QUIET));
    store().queue().giveBack(ACME, claim, new Handback.Done());
    assertEquals(Optional.empty(), claim());

    letPass(LONG_QUIET);
    assertEquals(TALK, claimed().conversation());
  }

  @Test
  default void after_news_earlier_tries_count_no_more() {
    store().inbox().accept(ACME, Deliveries.message(TALK, "1"));
    store().queue().giveBack(ACME, claimed(), new Handback.Again(Duration.ZERO));
    Claim second = claimed();
    assertEquals(2, second.tries());
    store().queue().giveBack(ACME, second, new Handback.Again(Duration.ZERO));

    store().inbox().accept(ACME, Deliveries.message(TALK, "2"));

    assertEquals(1, claimed().tries());
  }

  @Test
  default void what_is_known_already_is_no_reason_to_try_anew() {
    store().inbox().accept(ACME, Deliveries.message(TALK, "1"));
    store().queue().giveBack(ACME, claimed(), new Handback.Again(Duration.ZERO));

    assertFalse(store().inbox().accept(ACME, Deliveries.message(TALK, "1")));

    assertEquals(2, claimed().tries());
  }

  @Test
  default void news_that_is_no_customers_message_owes_nothing_but_makes_due() {
    assertTrue(store().inbox().accept(ACME, Deliveries.assignment("notif", TALK)));

    assertEquals(Set.of(), store().turns().standing(ACME, TALK).open());
    assertEquals(TALK, claimed().conversation());
  }

  @Test
  default void news_of_no_conversation_makes_nothing_due() {
    assertTrue(store().inbox().accept(ACME, Deliveries.ping("notif")));
    assertFalse(store().inbox().accept(ACME, Deliveries.ping("notif")));

    assertEquals(Optional.empty(), claim());
  }

  @Test
  default void what_cannot_be_read_or_routed_is_kept_once_and_harmlessly() {
    for (int i = 0; i < 2; i++) {
      assertDoesNotThrow(
          () -> store().inbox().quarantine(ACME, "digest", Deliveries.body("half"), "cut\0 off"));
      assertDoesNotThrow(
          () -> store().inbox().park("digest", "nobody's", Deliveries.body("stray")));
    }
    assertEquals(Optional.empty(), claim());
  }
}
