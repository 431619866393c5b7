package com.nexora.chat.quality.intents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SplitTest {

  private static final List<Labelled> ROWS = rows();

  private static List<Labelled> rows() {
    List<Labelled> rows = new ArrayList<>();
    for (int i = 0; i < 10; i++) {
      rows.add(new Labelled("a" + i, "a"));
      rows.add(new Labelled("b" + i, "b"));
    }
    rows.add(new Labelled("only", "c"));
    return rows;
  }

  @Test
  void each_part_is_read_once_and_never_by_itself() {
    List<Split> parts = Split.parts(ROWS, 5);
    List<Labelled> read = new ArrayList<>();
    for (Split part : parts) {
      read.addAll(part.test());
      assertTrue(part.test().stream().noneMatch(part.train()::contains));
      assertTrue(part.train().contains(new Labelled("only", "c")));
      assertEquals(
          List.of("a", "a", "b", "b"),
          part.test().stream().map(Labelled::label).sorted().toList());
    }
    assertEquals(20, read.stream().distinct().count());
  }

  @Test
  void each_seed_draws_as_many_examples_of_each_intent_and_the_same_ones_again() {
    List<Split> drawn = Split.drawn(ROWS, ROWS, 3, 2);
    assertEquals(7, drawn.getFirst().train().size());
    assertNotEquals(drawn.getFirst().train(), drawn.getLast().train());
    assertEquals(drawn, Split.drawn(ROWS, ROWS, 3, 2));
  }
}
