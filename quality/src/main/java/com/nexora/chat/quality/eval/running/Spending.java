package com.nexora.chat.quality.eval.running;

import com.nexora.chat.domain.turn.DecisionRecord;
import java.util.Locale;

/// What a run has cost. The one place that knows where a decision record says so.
///
/// @param tokensIn read by models, those from a cache included
/// @param tokensCached of those, read from the provider's cache
/// @param tokensOut written by models
/// @param microDollars in millionths of a US dollar
public record Spending(long tokensIn, long tokensCached, long tokensOut, long microDollars) {

  public static final Spending NOTHING = new Spending(0, 0, 0, 0);

  /// The built-in model, the only one there is today, counts no tokens and costs nothing.
  static Spending of(DecisionRecord record) {
    return NOTHING;
  }

  public Spending plus(Spending other) {
    return new Spending(
        tokensIn + other.tokensIn,
        tokensCached + other.tokensCached,
        tokensOut + other.tokensOut,
        microDollars + other.microDollars);
  }

  /// In US dollars.
  public String cost() {
    return String.format(Locale.ROOT, "$%.4f", microDollars / 1e6);
  }
}
