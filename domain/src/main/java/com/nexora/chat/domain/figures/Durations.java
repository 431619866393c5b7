package com.nexora.chat.domain.figures;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/// Many durations, as counts of steps that are each ten percent longer than the one
/// before, so that those of single days add up. Whatever is read from it is too long by
/// ten percent at most.
///
/// @param counts by step
public record Durations(SortedMap<Integer, Long> counts) {

  private static final double STEP = 1.1;

  public Durations {
    counts = new TreeMap<>(counts);
  }

  /// @param parts as in [Sums#parts]
  public static Durations of(Map<String, Long> parts) {
    SortedMap<Integer, Long> counts = new TreeMap<>();
    parts.forEach((step, count) -> counts.put(Integer.parseInt(step), count));
    return new Durations(counts);
  }

  /// The part of [Figure#FIRST_REPLY] that counts such a duration. What is shorter than
  /// a millisecond counts as one.
  public static String part(Duration duration) {
    double millis = Math.max(1, duration.toNanos() / 1e6);
    return Integer.toString((int) Math.ceil(Math.log(millis) / Math.log(STEP)));
  }

  public long count() {
    return counts.values().stream().mapToLong(Long::longValue).sum();
  }

  /// Which so many of them do not exceed.
  ///
  /// @param share above 0, at most 1; 0.5 for the median
  /// @return empty when there are none
  public Optional<Duration> within(double share) {
    long rank = Math.max(1, (long) Math.ceil(share * count()));
    long seen = 0;
    for (Map.Entry<Integer, Long> step : counts.entrySet()) {
      seen += step.getValue();
      if (seen >= rank) {
        return Optional.of(Duration.ofMillis(Math.round(Math.pow(STEP, step.getKey()))));
      }
    }
    return Optional.empty();
  }
}
