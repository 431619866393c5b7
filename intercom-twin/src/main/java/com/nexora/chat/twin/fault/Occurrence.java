package com.nexora.chat.twin.fault;

import java.util.SplittableRandom;

/// Which of the requests that a rule matches it strikes. Decided by the count alone, so the same
/// requests in the same order meet the same faults.
public sealed interface Occurrence {

  /// Every one, until the rule is lifted.
  record Always() implements Occurrence {}

  /// Only the n-th, counted from 1.
  record Nth(long n) implements Occurrence {
    public Nth {
      refuseUnless(n >= 1, "nth counts from 1");
    }
  }

  /// The first few.
  record Times(long times) implements Occurrence {
    public Times {
      refuseUnless(times >= 1, "times is 1 or more");
    }
  }

  /// Each k-th.
  record Every(long k) implements Occurrence {
    public Every {
      refuseUnless(k >= 1, "every is 1 or more");
    }
  }

  /// By chance, but the same chance in every run with the same seed.
  record Chance(double probability, long seed) implements Occurrence {
    public Chance {
      refuseUnless(probability > 0 && probability <= 1, "probability is above 0 and at most 1");
    }
  }

  default boolean strikes(long count) {
    return switch (this) {
      case Always _ -> true;
      case Nth nth -> count == nth.n();
      case Times times -> count <= times.times();
      case Every every -> count % every.k() == 0;
      case Chance chance -> draw(chance.seed(), count) < chance.probability();
    };
  }

  private static double draw(long seed, long count) {
    var ofThisRule = new SplittableRandom(seed);
    return new SplittableRandom(ofThisRule.nextLong() + count).nextDouble();
  }

  private static void refuseUnless(boolean holds, String rule) {
    if (!holds) {
      throw new IllegalArgumentException(rule + ".");
    }
  }
}
