package com.nexora.chat.torture.verdict;

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
}
