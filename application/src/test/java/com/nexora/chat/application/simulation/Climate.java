package com.nexora.chat.application.simulation;

import java.time.Duration;
import java.util.List;

/// How rough the time is: probabilities per call. Worlds differ, because faults that are rare
/// everywhere never meet.
///
/// @param crash of either side of a port call
/// @param pause of a whole process, as by SIGSTOP
/// @param slow of one call
/// @param meddling of somebody writing or taking over in the middle of a call
/// @param desk of each way in which a call of the desk can go wrong
/// @param lag of a change that reads do not show for a while
/// @param store of the database being away, before or after it did what it was asked
/// @param model of each model failing
/// @param webhook of each way in which a webhook can go wrong
/// @param lostBeats of a heartbeat that does not reach the database
/// @param longestLag after which every read shows a change
record Climate(
    double crash,
    double pause,
    double slow,
    double meddling,
    double desk,
    double lag,
    double store,
    double model,
    double webhook,
    double lostBeats,
    Duration longestLag) {

  /// A read that lags and a write that is late hide what was sent for as long as both together.
  /// What shows later than the last look, 35 seconds after an answer was lost, cannot be told
  /// from what never happened: here the promise ends.
  private static final Duration BOTH = Duration.ofSeconds(34);

  private static final List<Duration> LAGS =
      List.of(Duration.ofSeconds(10), Duration.ofSeconds(4), Duration.ofSeconds(25));

  static final Climate CALM = new Climate(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, LAGS.getFirst());

  /// How long after the request a slow write is applied at the latest.
  Duration latestWrite() {
    return BOTH.minus(longestLag);
  }

  static Climate of(Dice dice) {
    return new Climate(
        some(dice, 0.03),
        some(dice, 0.02),
        some(dice, 0.15),
        some(dice, 0.08),
        some(dice, 0.08),
        some(dice, 0.5),
        some(dice, 0.01),
        some(dice, 0.1),
        some(dice, 0.15),
        some(dice, 0.8),
        dice.oneOf(LAGS));
  }

  /// Often none at all, so that each fault is also met alone.
  private static double some(Dice dice, double most) {
    return switch (dice.between(0, 3)) {
      case 0 -> 0;
      case 1 -> most / 6;
      case 2 -> most / 2;
      default -> most;
    };
  }
}
