package com.nexora.chat.application.simulation;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The simulation would notice if a protection were missing.
class HonestyTest {

  /// Seeds of [SimulationTest], which hold with every protection in place.
  private static final int WORLDS = 1_000;

  /// A world that holds too, and shows what few do: a send that is looked for while it may still
  /// be on its way. The lease is longer than that, so it takes a rare meeting of faults.
  private static final long RARE = 24_539;

  @ParameterizedTest
  @EnumSource(Protection.class)
  void a_world_without_a_protection_goes_wrong(Protection protection) {
    assertTrue(
        LongStream.concat(LongStream.of(RARE), LongStream.rangeClosed(1, WORLDS))
            .anyMatch(seed -> Simulation.without(protection, seed).violated()),
        protection + " can be removed, and nothing of what is simulated would show it");
  }
}
