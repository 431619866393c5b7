package com.nexora.chat.twin.fault;

import java.time.Duration;

/// What becomes of the request itself. `applied`: it is carried out before the answer is given;
/// otherwise only after `applyAfter`, or never when that is zero. The answer waits for `delay`.
/// What was written stays unseen by reads for `hidden`.
public record Course(boolean applied, Duration delay, Duration applyAfter, Duration hidden) {

  /// Longer than any deadline of a client, short enough that a forgotten rule cannot pile up
  /// work.
  private static final Duration LONGEST = Duration.ofHours(1);

  public static final Course BEFORE_APPLY =
      new Course(false, Duration.ZERO, Duration.ZERO, Duration.ZERO);
  public static final Course AFTER_APPLY =
      new Course(true, Duration.ZERO, Duration.ZERO, Duration.ZERO);

  public Course {
    refuseUnlessBounded(delay, "delay_ms");
    refuseUnlessBounded(applyAfter, "apply_after_ms");
    refuseUnlessBounded(hidden, "hide_from_reads_ms");
  }

  public Course delayed(Duration newDelay) {
    return new Course(applied, newDelay, applyAfter, hidden);
  }

  public Course appliedAfter(Duration newApplyAfter) {
    return new Course(applied, delay, newApplyAfter, hidden);
  }

  public Course hiddenFor(Duration newHidden) {
    return new Course(applied, delay, applyAfter, newHidden);
  }

  public boolean appliedLater() {
    return applyAfter.isPositive();
  }

  static void refuseUnlessBounded(Duration duration, String name) {
    if (duration.isNegative() || duration.compareTo(LONGEST) > 0) {
      throw new IllegalArgumentException(
          name + " is between 0 and " + LONGEST.toMillis() + " milliseconds.");
    }
  }
}
