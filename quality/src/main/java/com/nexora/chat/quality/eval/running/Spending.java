package com.nexora.chat.quality.eval.running;

import com.nexora.chat.domain.turn.DecisionRecord;
import java.util.Locale;

/// What a run has cost. The one place that knows where a decision record says so.
///
/// @param tokensIn read by models, those from a cache included
/// @param tokensCached of those, read from the provider's cache
/// @param tokensOut written by models
/// @param millionths in millionths of the currency of the prices
public record Spending(long tokensIn, long tokensCached, long tokensOut, long millionths) {

  public static final Spending NOTHING = new Spending(0, 0, 0, 0);

  /// The built-in model counts no tokens and costs nothing.
  static Spending of(DecisionRecord record) {
    DecisionRecord.ModelUse use = record.use();
    return new Spending(use.tokensIn(), use.tokensCached(), use.tokensOut(), use.costMillionths());
  }

  public Spending plus(Spending other) {
    return new Spending(
        tokensIn + other.tokensIn,
        tokensCached + other.tokensCached,
        tokensOut + other.tokensOut,
        millionths + other.millionths);
  }

  /// In the currency of the prices.
  public String cost() {
    return String.format(Locale.ROOT, "%.4f", millionths / 1e6);
  }
}
