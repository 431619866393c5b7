package com.nexora.chat.application.answering;

import com.nexora.chat.application.port.Claim;
import com.nexora.chat.application.port.DecidedTurn;
import com.nexora.chat.application.port.Handback;
import com.nexora.chat.application.port.PlannedAction;
import com.nexora.chat.application.port.TurnLedger;
import com.nexora.chat.domain.turn.Outcome;
import java.time.Duration;

/// Gives a turn up that was decided, so that its messages are decided anew.
final class Anew {

  private Anew() {}

  /// Whether nothing of it was sent, and it brought nobody: then a person comes sooner without it.
  static boolean mayStart(DecidedTurn begun) {
    return begun.untouched()
        && !(begun.outcome() instanceof Outcome.HandedOff)
        && !(begun.outcome() instanceof Outcome.GivenBack);
  }

  /// Ends it, and the next look decides anew.
  static Next drop(TurnLedger turns, Claim claim, DecidedTurn begun) {
    turns.finish(claim.workspace(), claim, dropped(begun), new Handback.Again(Duration.ZERO));
    return new Next.GivenBack();
  }

  /// How it ends, settling nothing.
  private static DecidedTurn dropped(DecidedTurn begun) {
    DecidedTurn end = begun;
    for (PlannedAction action : begun.actions()) {
      end = end.with(action.dropped("a person gets the conversation instead"));
    }
    return end.endingIn(new Outcome.Suppressed(Outcome.Silence.SUPERSEDED)).settlingNothing();
  }
}
