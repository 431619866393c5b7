package com.nexora.chat.application.simulation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Every run looks at 20,000 conversations, and at every seed that once showed a mistake.
class SimulationTest {

  private static final int SHARDS = 8;
  private static final int WORLDS = 20_000 / World.CONVERSATIONS / SHARDS;

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7})
  void every_message_comes_to_one_end(int shard) {
    long first = 1 + (long) shard * WORLDS;
    assertEquals(List.of(), violations(LongStream.range(first, first + WORLDS)));
  }

  /// What each of them once showed stands in the history of the line that added it. Whenever the
  /// simulation learns something new, the older ones tell another story.
  @ParameterizedTest
  @ValueSource(
      longs = {
        46, 917, 1059, 1160, 1211, 1599, 2659, 2717, 4439, 4890, 4971, 6618, 7065, 7577, 10_300,
        10_322
      })
  void a_seed_that_once_failed_holds(long seed) {
    assertEquals(List.of(), violations(LongStream.of(seed)));
  }

  @Test
  void the_same_seed_tells_the_same_story() {
    assertEquals(Simulation.inWords(7).lines(), Simulation.inWords(7).lines());
    assertEquals(Simulation.of(7).hash(), Simulation.inWords(7).hash());
    assertNotEquals(Simulation.of(7).hash(), Simulation.of(8).hash());
  }

  private static List<String> violations(LongStream seeds) {
    return seeds
        .mapToObj(Simulation::of)
        .filter(Simulation.Run::violated)
        .map(Simulation.Run::replay)
        .toList();
  }
}
