package com.nexora.chat.domain.figures;

import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;

/// What was counted, by figure and part. Sums of days add up to the sums of a period.
///
/// @param counts of each part of a figure; figures without parts have one, the empty
///     one
public record Sums(Map<Figure, Map<String, Long>> counts) {

  public static final Sums NONE = new Sums(Map.of());

  public Sums {
    Map<Figure, Map<String, Long>> copy = new EnumMap<>(Figure.class);
    counts.forEach((figure, parts) -> copy.put(figure, Map.copyOf(parts)));
    counts = Map.copyOf(copy);
  }

  /// One more of something.
  public static Sums one(Figure figure, String part) {
    return of(figure, part, 1);
  }

  public static Sums of(Figure figure, String part, long count) {
    return new Sums(Map.of(figure, Map.of(part, count)));
  }

  public Sums plus(Sums other) {
    Map<Figure, Map<String, Long>> all = new EnumMap<>(Figure.class);
    counts.forEach((figure, parts) -> all.put(figure, new TreeMap<>(parts)));
    other.counts.forEach((figure, parts) -> parts.forEach((part, count) ->
        all.computeIfAbsent(figure, _ -> new TreeMap<>()).merge(part, count, Long::sum)));
    return new Sums(all);
  }

  /// Of all parts together.
  public long of(Figure figure) {
    return parts(figure).values().stream().mapToLong(Long::longValue).sum();
  }

  public long of(Figure figure, String part) {
    return parts(figure).getOrDefault(part, 0L);
  }

  /// Empty when nothing was counted.
  public Map<String, Long> parts(Figure figure) {
    return counts.getOrDefault(figure, Map.of());
  }
}
