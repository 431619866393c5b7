package com.nexora.chat.torture.kill;

import com.nexora.chat.torture.worker.HaltAt;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/// Who dies when, all of it from one seed: half at random moments, half at precise points.
public final class Schedule {

  /// Where it hurts to be paused: what is done afterwards may be done by another one meanwhile. The
  /// instant between the last look at the clock and the call is not among them: what happens when
  /// a process is stopped exactly there for too long is known, and cannot be helped.
  private static final List<CrashPoint> PAUSES = List.of(
      CrashPoint.K07,
      CrashPoint.K08,
      CrashPoint.K10,
      CrashPoint.K12,
      CrashPoint.K16,
      CrashPoint.K18,
      CrashPoint.K20,
      CrashPoint.K21);

  /// In seconds. Longer than the lease; than any deadline of an attempt to send; and than the lock.
  private static final List<Integer> LENGTHS = List.of(6, 75, 40, 75, 75);

  private static final int LONGEST_START_MILLIS = 1_000;
  private static final int LONGEST_LIFE_MILLIS = 1_000;

  /// Deaths after which nobody has to look for a reply for half a minute.
  private static final List<CrashPoint> SOON_MENDED = List.of(
      CrashPoint.K02,
      CrashPoint.K04,
      CrashPoint.K05,
      CrashPoint.K07,
      CrashPoint.K10,
      CrashPoint.K16);

  private final List<CrashPoint> all;
  private final boolean randomMoments;
  private final Random random;
  private final Random pauseRandom;
  private final List<CrashPoint> points = new ArrayList<>();
  private final Deque<Plan.AtPoint> missed = new ArrayDeque<>();
  private int pauses;

  public Schedule(long seed) {
    this(seed, List.of(CrashPoint.values()), true);
  }

  private Schedule(long seed, List<CrashPoint> all, boolean randomMoments) {
    this.all = all;
    this.randomMoments = randomMoments;
    this.random = new Random(seed);
    this.pauseRandom = new Random(~seed);
  }

  /// For a run that must be over soon: at precise points only, and only at some.
  public static Schedule brief(long seed) {
    return new Schedule(seed, SOON_MENDED, false);
  }

  public synchronized Plan next() {
    if (!randomMoments || random.nextBoolean()) {
      return missed.isEmpty() ? aimed(nextPoint()) : missed.remove();
    }
    return random.nextInt(4) == 0
        ? new Plan.AfterStart(Duration.ofMillis(random.nextInt(LONGEST_START_MILLIS)))
        : new Plan.AfterReady(Duration.ofMillis(random.nextInt(LONGEST_LIFE_MILLIS)));
  }

  private Plan.AtPoint aimed(CrashPoint point) {
    // What comes late in a turn is passed too seldom to wait for the third time.
    int nth = point.compareTo(CrashPoint.K17) < 0 ? 1 + random.nextInt(3) : 1;
    return new Plan.AtPoint(point, point.at(HaltAt.Deed.HALT, nth, random), 1);
  }

  /// It was not reached: the next that aims, aims there.
  synchronized void again(Plan.AtPoint plan) {
    HaltAt at = plan.at();
    missed.add(new Plan.AtPoint(
        plan.point(),
        new HaltAt(at.deed(), at.call(), at.when(), 1, at.micros()),
        plan.aims() + 1));
  }

  /// What was aimed at and not reached.
  synchronized Optional<Plan> missed() {
    return Optional.ofNullable(missed.poll());
  }

  public synchronized Pause nextPause() {
    CrashPoint point = PAUSES.get(pauseRandom.nextInt(PAUSES.size()));
    Duration length = Duration.ofSeconds(LENGTHS.get(pauses % LENGTHS.size()));
    pauses++;
    return new Pause(point, point.at(HaltAt.Deed.PAUSE, 1, pauseRandom), length);
  }

  /// Each point once, in random order, before any comes again.
  private CrashPoint nextPoint() {
    if (points.isEmpty()) {
      points.addAll(all);
      Collections.shuffle(points, random);
    }
    return points.removeLast();
  }
}
