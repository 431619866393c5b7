package com.nexora.chat.quality.retrieval;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// At which place the first document came that answers, for each question: from 1, or 0 when it did
/// not come at all.
record Ranks(List<Integer> places) {

  Ranks {
    places = List.copyOf(places);
  }

  /// Share of the questions, in percent.
  double recallAt(int place) {
    long found = places.stream().filter(at -> at > 0 && at <= place).count();
    return places.isEmpty() ? 0 : 100.0 * found / places.size();
  }

  /// Mean of one by the place, 0 where it did not come.
  double meanReciprocal() {
    return places.stream().mapToDouble(at -> at == 0 ? 0 : 1.0 / at).average().orElse(0);
  }

  String line() {
    return String.format(
        Locale.ROOT,
        "recall@1 %.1f %%   recall@3 %.1f %%   recall@5 %.1f %%   MRR %.3f",
        recallAt(1),
        recallAt(3),
        recallAt(5),
        meanReciprocal());
  }

  /// The value that the share of all is below.
  ///
  /// @param share from 0 to 1
  static double quantile(double[] values, double share) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    int at = (int) Math.floor(share * sorted.length);
    return sorted.length == 0 ? 0 : sorted[Math.min(at, sorted.length - 1)];
  }
}
