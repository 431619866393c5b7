package com.nexora.chat.domain.turn;

import com.nexora.chat.domain.attribute.Fact;
import java.util.List;
import java.util.Map;

/// What the agent will do, in order. Committed before anything is sent, so that a crash can never
/// lead to a second, different answer. In the shadow its actions are what would be done.
public record Decision(Outcome outcome, List<Action> actions) {

  /// What a turn that has read nothing has found out, for attributes.
  public Map<String, Fact> facts() {
    return TurnFacts.done(outcome);
  }

  public Decision {
    actions = List.copyOf(actions);
    boolean assigns = actions.stream().anyMatch(Action.Assign.class::isInstance);
    boolean imagined = outcome.equals(new Outcome.Suppressed(Outcome.Silence.SHADOW));
    boolean gives = outcome instanceof Outcome.HandedOff || outcome instanceof Outcome.Escalated;
    if (!imagined && assigns != gives) {
      throw new IllegalArgumentException("a handoff assigns, also when it goes on; nothing else");
    }
    if (outcome instanceof Outcome.Queued
        && actions.stream().noneMatch(Action.Snooze.class::isInstance)) {
      throw new IllegalArgumentException("who is queued comes back at a time");
    }
  }
}
