package com.nexora.chat.application.testing;

import com.nexora.chat.application.port.ConversationRecords;
import com.nexora.chat.application.port.DecidedTurn;
import com.nexora.chat.application.port.PlannedAction;
import com.nexora.chat.application.port.Standing;
import com.nexora.chat.domain.turn.Outcome;
import com.nexora.chat.domain.turn.PriorTurn;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// A turn as the ledger in memory keeps it.
record SavedTurn(DecidedTurn turn, boolean finished, Instant decidedAt, Instant savedAt) {

  /// The turn as it is then: what was being sent when it was saved has less time left.
  DecidedTurn turnAt(Instant now) {
    Duration passed = Duration.between(savedAt, now);
    DecidedTurn aged = turn;
    for (PlannedAction action : turn.actions()) {
      Duration left = action.onItsWay().minus(passed);
      aged = aged.with(new PlannedAction(
          action.turn(),
          action.ordinal(),
          action.action(),
          action.state(),
          action.attempts(),
          action.looks(),
          left.isNegative() ? Duration.ZERO : left,
          action.watermark(),
          action.result(),
          action.note()));
    }
    return aged;
  }

  SavedTurn moved(List<PlannedAction> actions, Instant now) {
    return new SavedTurn(with(turnAt(now), actions), false, decidedAt, now);
  }

  /// What a turn says and does is decided once; how far its actions came and how it ended is not.
  SavedTurn ended(DecidedTurn end, Instant now) {
    DecidedTurn ending = with(turn.endingIn(end.outcome()), end.actions());
    return new SavedTurn(
        end.settles().isEmpty() ? ending.settlingNothing() : ending, true, decidedAt, now);
  }

  private static DecidedTurn with(DecidedTurn turn, List<PlannedAction> actions) {
    DecidedTurn moved = turn;
    for (PlannedAction action : actions) {
      moved = moved.with(action);
    }
    return moved;
  }

  SavedTurn wordless(Outcome cut) {
    return new SavedTurn(Wordless.turn(turn, finished, cut), true, decidedAt, savedAt);
  }

  ConversationRecords.Kept kept() {
    return new ConversationRecords.Kept(
        turn, decidedAt, finished ? Optional.of(savedAt) : Optional.empty());
  }

  Standing.Finished asFinished() {
    return new Standing.Finished(
        turn.episode(),
        turn.record().matchedRule(),
        new PriorTurn(
            turn.outcome(), turn.question(), turn.record().intentOfBoth(), turn.settles()));
  }
}
