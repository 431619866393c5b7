package com.nexora.chat.domain.access;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class SessionLifeTest {

  private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");

  @Test
  void who_is_not_heard_of_for_a_quarter_of_an_hour_is_signed_out() {
    SessionLife life = new SessionLife(NOON, NOON);
    assertTrue(life.lastsAt(NOON.plus(Duration.ofMinutes(15)).minusMillis(1)));
    assertFalse(life.lastsAt(NOON.plus(Duration.ofMinutes(15))));
  }

  @Test
  void after_half_a_day_everybody_signs_in_anew() {
    Instant end = NOON.plus(Duration.ofHours(12));
    assertTrue(new SessionLife(NOON, end.minusSeconds(1)).lastsAt(end.minusMillis(1)));
    assertFalse(new SessionLife(NOON, end.minusSeconds(1)).lastsAt(end));
  }
}
