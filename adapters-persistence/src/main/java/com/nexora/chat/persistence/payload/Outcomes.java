package com.nexora.chat.persistence.payload;

import com.nexora.chat.domain.handoff.HandoffReason;
import com.nexora.chat.domain.turn.Outcome;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/// Reads an outcome back from the two words it is stored as.
public final class Outcomes {

  static final List<Outcome> ALL = Stream.of(
          Stream.of(new Outcome.Answered(), new Outcome.AskedBack()),
          Arrays.stream(HandoffReason.values()).map(Outcome.HandedOff::new),
          Arrays.stream(HandoffReason.values()).map(Outcome.Queued::new),
          Arrays.stream(Outcome.Silence.values()).map(Outcome.Suppressed::new),
          Arrays.stream(Outcome.Return.values()).map(Outcome.GivenBack::new),
          Arrays.stream(Outcome.Step.values()).map(Outcome.CustomerQuiet::new),
          Arrays.stream(Outcome.Ascent.values()).map(Outcome.Escalated::new))
      .flatMap(outcomes -> outcomes.map(Outcome.class::cast))
      .toList();

  private Outcomes() {}

  public static Outcome of(String label, String reason) {
    return ALL.stream()
        .filter(outcome -> outcome.label().equals(label) && outcome.reason().equals(reason))
        .findFirst()
        .orElseThrow(() ->
            new IllegalStateException("no outcome is called '" + label + ", " + reason + "'"));
  }
}
