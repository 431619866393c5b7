package com.nexora.chat.quality.eval.running;

import com.nexora.chat.quality.eval.judging.Fault;
import com.nexora.chat.quality.eval.judging.Reaction;
import java.time.Duration;
import java.util.List;

/// One time that the agent was put before a case.
///
/// @param took from the question to the decision
public record Run(Reaction reaction, List<Fault> faults, Duration took, Spending spent) {

  public Run {
    faults = List.copyOf(faults);
  }

  public boolean passed() {
    return faults.isEmpty();
  }
}
