package com.nexora.chat.benchmarks.count;

import com.nexora.chat.benchmarks.place.Counts;
import com.nexora.chat.benchmarks.place.Postgres;
import com.nexora.chat.benchmarks.place.Report;
import com.nexora.chat.benchmarks.place.WireTap;
import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;

/// What one operation costs on average over many.
record Cost(String what, double statements, double commits, double trips, double wal) {

  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  /// Counts while the operations run.
  static Cost of(String what, int operations, Postgres postgres, WireTap tap, Runnable work) {
    long statements = tap.statements();
    long commits = tap.commits();
    long trips = tap.trips();
    Counts before = postgres.counts();
    work.run();
    long wal = postgres.counts().since(before).wal();
    return new Cost(
        what,
        (double) (tap.statements() - statements) / operations,
        (double) (tap.commits() - commits) / operations,
        (double) (tap.trips() - trips) / operations,
        (double) wal / operations);
  }

  /// Bytes that all threads of this process together allocate for one operation.
  static double allocation(int operations, Runnable work) {
    long before = THREADS.getTotalThreadAllocatedBytes();
    work.run();
    return (double) (THREADS.getTotalThreadAllocatedBytes() - before) / operations;
  }

  static void header() {
    Report.line("  %-46s %10s %8s %11s %9s"
        .formatted("for each", "statements", "commits", "round trips", "WAL bytes"));
  }

  void print() {
    Report.line(
        "  %-46s %10.3f %8.3f %11.3f %9.0f".formatted(what, statements, commits, trips, wal));
  }
}
