package com.nexora.chat.domain.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TermTest {

  private static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");

  @Test
  void a_term_ends_after_its_time_and_always_never_does() { // T-13
    assertEquals(Optional.of(Instant.parse("2026-11-24T16:00:00Z")), Term.FOUR_HOURS.end(NOON));
    assertEquals(Optional.empty(), Term.ALWAYS.end(NOON));
  }

  @Test
  void a_term_is_within_a_longer_one_and_all_are_within_always() { // T-13
    assertTrue(Term.AN_HOUR.within(Term.FOUR_HOURS));
    assertTrue(Term.FOUR_HOURS.within(Term.FOUR_HOURS));
    assertFalse(Term.A_DAY.within(Term.FOUR_HOURS));
    assertFalse(Term.ALWAYS.within(Term.A_WEEK));
    for (Term term : Term.values()) {
      assertTrue(term.within(Term.ALWAYS), term.label());
      assertEquals(Optional.of(term), Term.of(term.label()));
    }
    assertEquals(Optional.empty(), Term.of("8h"));
  }
}
