package com.nexora.chat.domain.handoff;

import java.util.Map;

/// What a workspace has decided about every handoff, wherever it goes.
///
/// @param nextSteps what the note suggests, by the name of the intent; a usual step otherwise
public record Handoffs(Map<String, String> nextSteps) {

  /// Nothing of the workspace's own.
  public static final Handoffs USUAL = new Handoffs(Map.of());

  public Handoffs {
    nextSteps = Map.copyOf(nextSteps);
  }
}
