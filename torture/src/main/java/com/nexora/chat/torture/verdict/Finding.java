package com.nexora.chat.torture.verdict;

import java.util.ArrayList;
import java.util.List;

/// What one invariant came to.
///
/// @param checked how many things were looked at
/// @param violations each in one sentence
public record Finding(String invariant, String promise, int checked, List<String> violations) {

  public Finding {
    violations = List.copyOf(violations);
  }

  public boolean holds() {
    return violations.isEmpty();
  }

  /// In a table, with a line end.
  public String row() {
    return "%-5s %-48s %8d %10d%n".formatted(invariant, promise, checked, violations.size());
  }

  /// The same promise, looked at twice.
  public Finding and(Finding other) {
    List<String> both = new ArrayList<>(violations);
    both.addAll(other.violations);
    return new Finding(invariant, promise, checked + other.checked, both);
  }
}
