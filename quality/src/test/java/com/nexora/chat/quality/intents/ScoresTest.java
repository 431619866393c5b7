package com.nexora.chat.quality.intents;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class ScoresTest {

  private static final List<Read> READ = List.of(
      new Read("a", "a", 0.9, true),
      new Read("a", "a", 0.4, false),
      new Read("a", "b", 0.8, true),
      new Read("b", "b", 0.7, true),
      new Read("", "a", 0.6, true),
      new Read("", "b", 0.3, false),
      new Read("", "b", 0.2, false),
      new Read("", "", 0, false));

  private final Scores scores = Scores.of(READ);

  @Test
  void the_likeliest_intent_counts_whether_sure_or_not() {
    assertEquals(3 / 4.0, scores.accuracy());
    // a: 2 right of 3 wanted and 2 given; b: 1 right of 1 wanted and 2 given.
    assertEquals((4 / 5.0 + 2 / 3.0) / 2, scores.macroF1(), 1e-9);
  }

  @Test
  void at_the_threshold_only_what_is_recognised_counts() {
    assertEquals(3 / 4.0, scores.covered());
    assertEquals(2 / 4.0, scores.recognised());
    assertEquals(3 / 4.0, scores.caught());
  }

  @Test
  void own_messages_are_weighed_against_strangers_pair_by_pair() {
    assertEquals(15 / 16.0, scores.auroc(), 1e-9);
    List<Read> tied = List.of(new Read("a", "a", 0.5, true), new Read("", "a", 0.5, true));
    assertEquals(0.5, Scores.of(tied).auroc());
  }

  @Test
  void the_threshold_that_catches_seventy_of_a_hundred_strangers_lies_at_the_third_of_four() {
    assertEquals(3 / 4.0, scores.rightAtSeventy());
  }

  @Test
  void without_strangers_nothing_is_said_about_them() {
    Scores own = Scores.of(READ.subList(0, 4));
    assertEquals(Double.NaN, own.auroc());
    assertEquals(Double.NaN, own.caught());
    assertEquals(Double.NaN, own.rightAtSeventy());
  }

  @Test
  void several_runs_are_printed_with_their_spread() {
    assertEquals("91.2", Figure.of(0.9123));
    assertEquals("90.0 ± 1.4", Figure.of(0.89, 0.91));
  }
}
