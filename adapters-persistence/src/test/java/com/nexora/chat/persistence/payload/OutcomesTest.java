package com.nexora.chat.persistence.payload;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.nexora.chat.domain.turn.Outcome;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class OutcomesTest {

  @Test
  void a_new_kind_of_outcome_cannot_be_forgotten() {
    assertEquals(
        Set.of(Outcome.class.getPermittedSubclasses()),
        Outcomes.ALL.stream().map(Outcome::getClass).collect(Collectors.toSet()));
  }

  @Test
  void every_outcome_has_words_of_its_own() {
    Outcomes.ALL.forEach(
        outcome -> assertEquals(outcome, Outcomes.of(outcome.label(), outcome.reason())));
  }

  @Test
  void unknown_words_are_refused() {
    assertThrows(IllegalStateException.class, () -> Outcomes.of("answered", "by chance"));
  }
}
