package com.nexora.chat.quality.intents;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/// What a run is worth. All are shares from 0 to 1, and NaN where there is nothing to count.
///
/// @param accuracy messages with an intent whose likeliest intent is theirs, sure or not
/// @param macroF1 the mean over intents of the harmonic mean of precision and recall, likewise
/// @param auroc how often a message with an intent is read more surely than a stranger
/// @param covered messages with an intent that are recognised as any
/// @param recognised messages with an intent that are recognised as theirs
/// @param caught strangers that are not recognised
/// @param rightAtSeventy messages with an intent that would be recognised as theirs, were the
///     threshold where 70 % of the strangers are caught
record Scores(
    double accuracy,
    double macroF1,
    double auroc,
    double covered,
    double recognised,
    double caught,
    double rightAtSeventy) {

  private static final double SEVENTY = 0.7;

  static Scores of(Collection<Read> all) {
    List<Read> ours = all.stream().filter(read -> !read.stranger()).toList();
    List<Read> strangers = all.stream().filter(Read::stranger).toList();
    double[] strange = strangers.stream().mapToDouble(Read::confidence).sorted().toArray();
    return new Scores(
        share(ours, ours.stream().filter(Read::right).count()),
        macroF1(ours),
        auroc(ours, strange),
        share(ours, ours.stream().filter(Read::recognised).count()),
        share(
            ours,
            ours.stream().filter(read -> read.recognised() && read.right()).count()),
        share(strangers, strangers.stream().filter(read -> !read.recognised()).count()),
        rightAt(SEVENTY, ours, strange));
  }

  private static double share(List<Read> of, long count) {
    return of.isEmpty() ? Double.NaN : (double) count / of.size();
  }

  private static double macroF1(List<Read> ours) {
    Map<String, Long> wanted = counts(ours, Read::wanted);
    Map<String, Long> given = counts(ours, Read::nearest);
    Map<String, Long> right = counts(ours.stream().filter(Read::right).toList(), Read::wanted);
    return wanted.keySet().stream()
        .mapToDouble(intent -> 2.0
            * right.getOrDefault(intent, 0L)
            / (wanted.getOrDefault(intent, 0L) + given.getOrDefault(intent, 0L)))
        .average()
        .orElse(Double.NaN);
  }

  private static Map<String, Long> counts(List<Read> reads, Function<Read, String> by) {
    return reads.stream().collect(Collectors.groupingBy(by, TreeMap::new, Collectors.counting()));
  }

  /// @param strange sorted
  private static double auroc(List<Read> ours, double[] strange) {
    return strange.length == 0
        ? Double.NaN
        : ours.stream()
            .mapToDouble(
                read -> (below(strange, read.confidence()) + notAbove(strange, read.confidence()))
                    / (2.0 * strange.length))
            .average()
            .orElse(Double.NaN);
  }

  private static long below(double[] sorted, double value) {
    return Arrays.stream(sorted).takeWhile(at -> at < value).count();
  }

  private static long notAbove(double[] sorted, double value) {
    return Arrays.stream(sorted).takeWhile(at -> at <= value).count();
  }

  private static double rightAt(double caught, List<Read> ours, double[] strange) {
    if (strange.length == 0) {
      return Double.NaN;
    }
    double threshold = strange[(int) Math.ceil(caught * strange.length) - 1];
    return share(
        ours,
        ours.stream()
            .filter(read -> read.right() && read.confidence() > threshold)
            .count());
  }
}
