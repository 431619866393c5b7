package com.nexora.chat.quality.desk;

import java.util.Locale;

/// How often something was found that is there, found that is not there, and missed.
public record Tally(long right, long wrong, long missed) {

  public static final Tally NOTHING = new Tally(0, 0, 0);

  public Tally plus(Tally other) {
    return new Tally(right + other.right, wrong + other.wrong, missed + other.missed);
  }

  /// `precision 9 of 10 (90.0 %)   recall 9 of 12 (75.0 %)`
  @Override
  public String toString() {
    return "precision " + part(right, right + wrong) + "   recall " + part(right, right + missed);
  }

  private static String part(long part, long of) {
    return of == 0
        ? "none there"
        : String.format(Locale.ROOT, "%d of %d (%.1f %%)", part, of, 100.0 * part / of);
  }
}
