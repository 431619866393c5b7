package com.nexora.chat.domain.handoff;

import java.util.Map;
import java.util.Optional;

/// What a workspace has decided about every handoff, wherever it goes.
///
/// @param nextSteps what the note suggests, by the name of the intent; a usual step otherwise
/// @param escalation what becomes of one that nobody takes; empty to leave it where it is
public record Handoffs(Map<String, String> nextSteps, Optional<Escalation> escalation) {

  /// Nothing of the workspace's own.
  public static final Handoffs USUAL = new Handoffs(Map.of());

  public Handoffs {
    nextSteps = Map.copyOf(nextSteps);
  }

  /// One that stays where it is.
  public Handoffs(Map<String, String> nextSteps) {
    this(nextSteps, Optional.empty());
  }

  /// The same, with handoffs going on that nobody takes.
  public Handoffs escalating(Escalation how) {
    return new Handoffs(nextSteps, Optional.of(how));
  }
}
