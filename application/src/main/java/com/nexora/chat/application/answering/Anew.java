package com.nexora.chat.application.answering;

import com.nexora.chat.application.port.DecidedTurn;
import com.nexora.chat.application.port.PlannedAction;
import com.nexora.chat.domain.turn.Outcome;

/// Gives a turn up that was decided, so that its messages are decided anew.
final class Anew {

  private Anew() {}

  /// Whether nothing of it was sent, and it brought nobody: then a person comes sooner without it.
  static boolean mayStart(DecidedTurn begun) {
    return begun.untouched()
        && !(begun.outcome() instanceof Outcome.HandedOff)
        && !(begun.outcome() instanceof Outcome.GivenBack);
  }

  /// How it ends, settling nothing.
  static DecidedTurn dropped(DecidedTurn begun) {
    DecidedTurn end = begun;
    for (PlannedAction action : begun.actions()) {
      end = end.with(action.dropped("a person gets the conversation instead"));
    }
    return end.endingIn(new Outcome.Suppressed(Outcome.Silence.SUPERSEDED)).settlingNothing();
  }
}
