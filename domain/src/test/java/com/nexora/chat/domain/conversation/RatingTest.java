package com.nexora.chat.domain.conversation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RatingTest {

  private static final TeammateId AGENT = new TeammateId("7");

  @Test
  void it_is_of_the_agent_of_a_teammate_or_of_nobody_who_is_named() {
    assertEquals(Rating.Whose.AGENT, of(Optional.of(AGENT)).whose(AGENT));
    assertEquals(Rating.Whose.TEAMMATE, of(Optional.of(new TeammateId("8"))).whose(AGENT));
    assertEquals(Rating.Whose.NOBODY, of(Optional.empty()).whose(AGENT));
  }

  @Test
  void there_are_one_to_five_stars() {
    Optional<TeammateId> nobody = Optional.empty();
    assertThrows(IllegalArgumentException.class, () -> new Rating(0, Instant.EPOCH, nobody));
    assertThrows(IllegalArgumentException.class, () -> new Rating(6, Instant.EPOCH, nobody));
  }

  private static Rating of(Optional<TeammateId> rated) {
    return new Rating(5, Instant.EPOCH, rated);
  }
}
