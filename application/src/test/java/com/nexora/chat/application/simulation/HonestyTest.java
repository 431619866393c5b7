package com.nexora.chat.application.simulation;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The simulation would notice if a protection were missing.
class HonestyTest {

  /// Worlds that hold with every protection in place, of [SimulationTest] and beyond. Some
  /// protections stand behind others, and only a rare meeting of faults needs them.
  private static final int WORLDS = 10_000;

  @ParameterizedTest
  @EnumSource(Protection.class)
  void a_world_without_a_protection_goes_wrong(Protection protection) {
    assertTrue(
        LongStream.rangeClosed(1, WORLDS)
            .anyMatch(seed -> Simulation.without(protection, seed).violated()),
        protection + " can be removed, and nothing of what is simulated would show it");
  }
}
