package com.nexora.chat.domain.guard;

import java.util.List;

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
  }
}
