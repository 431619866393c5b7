package com.nexora.chat.domain.access;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;

/// For how long a role is given.
public enum Term {
  ALWAYS("always", Duration.ZERO),
  AN_HOUR("1h", Duration.ofHours(1)),
  FOUR_HOURS("4h", Duration.ofHours(4)),
  A_DAY("1d", Duration.ofDays(1)),
  A_WEEK("7d", Duration.ofDays(7));

  private final String label;

  /// None without an end.
  private final Duration lasts;

  Term(String label, Duration lasts) {
    this.label = label;
    this.lasts = lasts;
  }

  public String label() {
    return label;
  }

  /// Empty for a word that names none.
  public static Optional<Term> of(String label) {
    return Arrays.stream(values()).filter(term -> term.label.equals(label)).findFirst();
  }

  /// Empty when it does not end.
  public Optional<Instant> end(Instant begins) {
    return this == ALWAYS ? Optional.empty() : Optional.of(begins.plus(lasts));
  }

  /// Whether it ends no later than the other.
  public boolean within(Term other) {
    return other == ALWAYS || (this != ALWAYS && lasts.compareTo(other.lasts) <= 0);
  }
}
