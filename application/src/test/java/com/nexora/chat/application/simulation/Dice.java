package com.nexora.chat.application.simulation;

import java.time.Duration;
import java.util.List;
import java.util.Random;

/// All chance there is in a simulation. The algorithm of [Random] is part of its specification, so
/// a seed means the same on every machine.
final class Dice {

  private final Random random;

  Dice(long seed) {
    random = new Random(seed);
  }

  boolean chance(double probability) {
    return probability > 0 && random.nextDouble() < probability;
  }

  /// Both ends included.
  int between(int least, int most) {
    return least + random.nextInt(most - least + 1);
  }

  Duration between(Duration least, Duration most) {
    long span = most.toMillis() - least.toMillis();
    return least.plusMillis((long) (random.nextDouble() * span));
  }

  <T> T oneOf(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }
}
