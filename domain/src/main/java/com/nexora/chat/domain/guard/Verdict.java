package com.nexora.chat.domain.guard;

import java.util.List;
import java.util.stream.Collectors;

/// What the guard says of a draft.
public sealed interface Verdict {

  /// @param text what may be sent: the draft without invisible signs and without mark-up
  record Passed(String text) implements Verdict {}

  /// @param findings at least one
  record Stopped(List<Finding> findings) implements Verdict {
    public Stopped {
      findings = List.copyOf(findings);
      if (findings.isEmpty()) {
        throw new IllegalArgumentException("what is stopped is stopped for a reason");
      }
    }

    /// Each breach once.
    public List<Breach> breaches() {
      return findings.stream().map(Finding::breach).distinct().toList();
    }

    /// For a model that writes again; holds no words of anybody but us.
    public String advice() {
      return breaches().stream().map(Breach::advice).collect(Collectors.joining("; "));
    }
  }
}
