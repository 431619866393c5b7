package com.nexora.chat.benchmarks.load;

import java.util.Arrays;

/// Latencies in nanoseconds, every single one of them: percentiles are exact.
record Latencies(LongList sorted) {

  /// A list of numbers that nobody changes any more.
  static final class LongList {
    private final long[] values;

    private LongList(long[] values) {
      this.values = values;
    }
  }

  static Latencies of(long[] nanos) {
    long[] sorted = nanos.clone();
    Arrays.sort(sorted);
    return new Latencies(new LongList(sorted));
  }

  static Latencies together(Latencies one, Latencies other) {
    long[] all = Arrays.copyOf(one.sorted.values, one.count() + other.count());
    System.arraycopy(other.sorted.values, 0, all, one.count(), other.count());
    return of(all);
  }

  int count() {
    return sorted.values.length;
  }

  /// The smallest latency that a share of all do not exceed.
  double millis(double share) {
    int rank = (int) Math.ceil(share * count());
    return count() == 0 ? 0 : sorted.values[Math.clamp(rank - 1L, 0, count() - 1)] / 1e6;
  }

  @Override
  public String toString() {
    return "p50 %.1f   p99 %.1f   p99.9 %.1f   max %.1f ms"
        .formatted(millis(0.5), millis(0.99), millis(0.999), millis(1));
  }
}
