package com.nexora.chat.domain.qualifying;

import java.util.Locale;

/// A criterion's value, and how it is known.
///
/// @param value as [Kind] keeps it
public record Known(Criterion criterion, String value, From from) {

  /// In the order of what counts more: what was answered replaces what was overheard.
  public enum From {
    /// An attribute said it before anybody wrote.
    ATTRIBUTE,
    /// The customer said it without being asked.
    SAID,
    /// The customer was asked.
    ANSWERED;

    /// As it is shown: `answered`.
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  int points() {
    return criterion.points(value).map(Criterion.Points::points).orElse(0);
  }

  boolean disqualifies() {
    return criterion.points(value).map(Criterion.Points::disqualifies).orElse(false);
  }
}
