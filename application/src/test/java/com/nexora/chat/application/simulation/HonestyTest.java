package com.nexora.chat.application.simulation;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The simulation would notice if a protection were missing.
class HonestyTest {

  /// The seeds of [SimulationTest], which are known to hold with every protection in place.
  private static final int WORLDS = 5_000;

  @ParameterizedTest
  @EnumSource(Protection.class)
  void a_world_without_a_protection_goes_wrong(Protection protection) {
    assertTrue(
        LongStream.rangeClosed(1, WORLDS)
            .anyMatch(seed -> Simulation.without(protection, seed).violated()),
        protection + " can be removed, and nothing of what is simulated would show it");
  }
}
