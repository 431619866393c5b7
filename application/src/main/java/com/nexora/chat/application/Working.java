package com.nexora.chat.application;

import com.nexora.chat.domain.tenancy.WorkspaceId;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Set;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/// How conversations are worked on.
///
/// @param clock the time of day; nothing that must be safe hangs on it
/// @param nanos a clock that only goes forward, as [System#nanoTime]
/// @param longestCall after this, a call to Intercom that has begun writes no more byte
/// @param lease how long a claim holds without a heartbeat. Heartbeats come three times as often
/// @param overdue how long a customer's message may stay without an outcome before a person gets it
/// @param atOnce conversations of one workspace that one node has under way at most
/// @param shut the workspaces in which nothing can be done just now; their conversations wait, and
///     no try is counted
/// @param told whether the clock is told how late it is, as in a demo: then a leap of it is meant,
///     and what rests comes forward. Any other clock that leaps is wrong, and nothing follows
public record Working(
    InstantSource clock,
    LongSupplier nanos,
    Duration longestCall,
    Duration lease,
    Duration overdue,
    int atOnce,
    Supplier<Set<WorkspaceId>> shut,
    boolean told) {

  public static final Duration LEASE = Duration.ofSeconds(30);
  public static final Duration OVERDUE = Duration.ofMinutes(10);

  public Working {
    if (lease.compareTo(Duration.ofMillis(100)) < 0) {
      throw new IllegalArgumentException("a lease lasts at least a tenth of a second");
    }
    if (overdue.isNegative() || overdue.isZero() || atOnce < 1) {
      throw new IllegalArgumentException("overdue and at-once are more than nothing");
    }
  }

  /// The first byte of an action leaves within this time after the mark was made that it is being
  /// sent, or never.
  public static final Duration DEPARTURE = Duration.ofSeconds(4);

  /// Between the two clocks, and on the way to the socket.
  private static final Duration MARGIN = Duration.ofSeconds(1);

  /// How long an attempt can be on its way, from its mark on: until then nobody looks for it.
  public Duration longestWay() {
    return DEPARTURE.plus(longestCall).plus(MARGIN);
  }

  /// Where one clock is all there is.
  public static Working by(InstantSource clock) {
    return new Working(
        clock,
        () -> clock.millis() * 1_000_000,
        Duration.ofSeconds(10),
        LEASE,
        OVERDUE,
        Integer.MAX_VALUE,
        Set::of,
        false);
  }
}
