package com.nexora.chat.torture.kill;

import com.nexora.chat.torture.worker.HaltAt;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/// Who dies when, all of it from one seed: half at random moments, half at precise points.
public final class Schedule {

  /// Where it hurts to be paused: what is done afterwards may be done by another one meanwhile.
  private static final List<CrashPoint> PAUSES = List.of(
      CrashPoint.K07,
      CrashPoint.K10,
      CrashPoint.K12,
      CrashPoint.K13,
      CrashPoint.K16,
      CrashPoint.K18,
      CrashPoint.K19,
      CrashPoint.K21);

  private static final int LONGEST_START_MILLIS = 2_000;
  private static final int LONGEST_LIFE_MILLIS = 1_600;

  private final Random random;
  private final List<CrashPoint> points = new ArrayList<>();

  public Schedule(long seed) {
    random = new Random(seed);
  }

  public synchronized Plan next() {
    if (random.nextBoolean()) {
      CrashPoint point = nextPoint();
      // What comes late in a turn is passed too seldom to wait for the third time.
      int nth = point.compareTo(CrashPoint.K17) < 0 ? 1 + random.nextInt(3) : 1;
      return new Plan.AtPoint(point, point.at(HaltAt.Deed.HALT, nth, random));
    }
    return random.nextInt(4) == 0
        ? new Plan.AfterStart(Duration.ofMillis(random.nextInt(LONGEST_START_MILLIS)))
        : new Plan.AfterReady(Duration.ofMillis(random.nextInt(LONGEST_LIFE_MILLIS)));
  }

  public synchronized Plan nextPause() {
    CrashPoint point = PAUSES.get(random.nextInt(PAUSES.size()));
    return new Plan.Paused(point, point.at(HaltAt.Deed.PAUSE, 1, random));
  }

  /// Each point once, in random order, before any comes again.
  private CrashPoint nextPoint() {
    if (points.isEmpty()) {
      Collections.addAll(points, CrashPoint.values());
      Collections.shuffle(points, random);
    }
    return points.removeLast();
  }
}
