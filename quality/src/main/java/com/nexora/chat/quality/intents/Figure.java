package com.nexora.chat.quality.intents;

import java.util.Arrays;
import java.util.Locale;

/// A share as it is printed.
final class Figure {

  private Figure() {}

  /// In per cent; of several runs the mean and the sample's standard deviation.
  static String of(double... values) {
    double mean = Arrays.stream(values).average().orElse(Double.NaN);
    if (values.length == 1) {
      return String.format(Locale.ROOT, "%.1f", 100 * mean);
    }
    double squares =
        Arrays.stream(values).map(value -> (value - mean) * (value - mean)).sum();
    return String.format(
        Locale.ROOT, "%.1f ± %.1f", 100 * mean, 100 * Math.sqrt(squares / (values.length - 1)));
  }
}
