package com.nexora.chat.torture.kill;

import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;

/// What was done to the workers.
public final class Tally {

  private final Map<CrashPoint, Integer> aimed = new EnumMap<>(CrashPoint.class);
  private final Map<CrashPoint, Integer> hit = new EnumMap<>(CrashPoint.class);
  private int kills;
  private int pauses;
  private int postgresKills;
  private Duration longestRecovery = Duration.ZERO;

  synchronized void aimedAt(CrashPoint point) {
    aimed.merge(point, 1, Integer::sum);
  }

  synchronized void hit(CrashPoint point) {
    hit.merge(point, 1, Integer::sum);
  }

  synchronized void killed() {
    kills++;
  }

  synchronized void paused() {
    pauses++;
  }

  /// @param recovery from the first accepted connection to the first finished turn
  synchronized void postgresKilled(Duration recovery) {
    postgresKills++;
    if (recovery.compareTo(longestRecovery) > 0) {
      longestRecovery = recovery;
    }
  }

  public synchronized int kills() {
    return kills;
  }

  public synchronized int pauses() {
    return pauses;
  }

  public synchronized int postgresKills() {
    return postgresKills;
  }

  public synchronized Duration longestRecovery() {
    return longestRecovery;
  }

  public synchronized int aims(CrashPoint point) {
    return aimed.getOrDefault(point, 0);
  }

  public synchronized int hits(CrashPoint point) {
    return hit.getOrDefault(point, 0);
  }
}
