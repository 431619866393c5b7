package com.nexora.chat.torture.kill;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// What was done to the workers.
public final class Tally {

  private final Map<CrashPoint, Integer> aimed = new EnumMap<>(CrashPoint.class);
  private final Map<CrashPoint, Integer> hit = new EnumMap<>(CrashPoint.class);
  private int kills;
  private int pauses;
  private int longPauses;
  private final List<Duration> recoveries = new ArrayList<>();
  private final List<Duration> stops = new ArrayList<>();

  public synchronized void aimedAt(CrashPoint point) {
    aimed.merge(point, 1, Integer::sum);
  }

  public synchronized void hit(CrashPoint point) {
    hit.merge(point, 1, Integer::sum);
  }

  public synchronized void killed() {
    kills++;
  }

  public synchronized void paused(Pause pause) {
    pauses++;
    if (pause.isLong()) {
      longPauses++;
    }
  }

  /// @param recovery from the first accepted connection to the first finished turn
  public synchronized void postgresKilled(Duration recovery) {
    recoveries.add(recovery);
  }

  /// @param took from the signal to the end of the process
  public synchronized void stopped(Duration took) {
    stops.add(took);
  }

  public synchronized int kills() {
    return kills;
  }

  public synchronized int pauses() {
    return pauses;
  }

  /// Of them, those that outlast everything that anybody waits for.
  public synchronized int longPauses() {
    return longPauses;
  }

  public synchronized int postgresKills() {
    return recoveries.size();
  }

  public synchronized int stops() {
    return stops.size();
  }

  public synchronized List<Duration> recoveries() {
    return List.copyOf(recoveries);
  }

  public synchronized List<Duration> stopTimes() {
    return List.copyOf(stops);
  }

  public synchronized Duration longestRecovery() {
    return recoveries.stream().max(Comparator.naturalOrder()).orElse(Duration.ZERO);
  }

  public synchronized int aims(CrashPoint point) {
    return aimed.getOrDefault(point, 0);
  }

  public synchronized int hits(CrashPoint point) {
    return hit.getOrDefault(point, 0);
  }
}
