package com.nexora.chat.quality.retrieval;

import com.nexora.chat.quality.desk.Printed;
import java.util.Arrays;
import java.util.Locale;

/// How well questions without an answer are told from those with one, by how near the nearest
/// passage is.
final class Abstention {

  private Abstention() {}

  /// Of titles asked while their own document is away, a floor by the help centre itself rejects so
  /// many. Chosen on two help centres (docs/QUALITY.md).
  private static final double TITLES_REJECTED = 0.4;

  /// @param others how near the nearest passage about something else is, by title
  static void print(double[] answerable, double[] unanswerable, double kept, double[] others) {
    if (answerable.length == 0 || unanswerable.length == 0) {
      return;
    }
    double floor = Ranks.quantile(answerable, 1 - kept);
    Printed.line(String.format(
        Locale.ROOT,
        "%d questions without an answer: AUROC %.3f; a floor of %.3f keeps %.0f %% of the others"
            + " and rejects %.1f %% of these",
        unanswerable.length,
        auroc(answerable, unanswerable),
        floor,
        100 * kept,
        below(unanswerable, floor)));
    if (others.length > 0) {
      printFloor(
          "calibrated on the titles",
          Ranks.quantile(others, TITLES_REJECTED),
          answerable,
          unanswerable);
    }
    for (double fixed : new double[] {0.62, 0.64, 0.66, 0.68, 0.70, 0.72, 0.74}) {
      printFloor("fixed", fixed, answerable, unanswerable);
    }
  }

  private static void printFloor(
      String kind, double floor, double[] answerable, double[] unanswerable) {
    Printed.line(String.format(
        Locale.ROOT,
        "  a floor of %.3f, %s, keeps %.1f %% and rejects %.1f %%",
        floor,
        kind,
        100 - below(answerable, floor),
        below(unanswerable, floor)));
  }

  /// In percent.
  static double below(double[] values, double floor) {
    return 100.0 * Arrays.stream(values).filter(value -> value < floor).count() / values.length;
  }

  /// How often a question with an answer is nearer than one without; a tie counts half.
  static double auroc(double[] answerable, double[] unanswerable) {
    double won = 0;
    for (double with : answerable) {
      for (double without : unanswerable) {
        won += with > without ? 1 : with == without ? 0.5 : 0;
      }
    }
    return won / answerable.length / unanswerable.length;
  }
}
