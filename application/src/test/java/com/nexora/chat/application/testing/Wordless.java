package com.nexora.chat.application.testing;

import com.nexora.chat.application.port.DecidedTurn;
import com.nexora.chat.application.port.PlannedAction;
import com.nexora.chat.domain.attribute.Holder;
import com.nexora.chat.domain.attribute.Model;
import com.nexora.chat.domain.conversation.RichText;
import com.nexora.chat.domain.hours.Promise;
import com.nexora.chat.domain.turn.Action;
import com.nexora.chat.domain.turn.DecisionRecord;
import com.nexora.chat.domain.turn.Outcome;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What erasing leaves of a turn.
final class Wordless {

  private static final Outcome ERASED = new Outcome.Suppressed(Outcome.Silence.ERASED);
  static final Outcome UNCERTAIN = new Outcome.Suppressed(Outcome.Silence.REPLY_UNCERTAIN);
  private static final Action NOTHING_WRITTEN =
      new Action.WriteBack(new Holder(Model.CONVERSATION, "erased"), List.of());
  private static final RichText NOTHING = RichText.paragraph("(erased)");

  private Wordless() {}

  /// @param cut how it ends if it is not finished; only one that was erased, or may have
  ///     been carried out, still settles its messages
  static DecidedTurn turn(DecidedTurn turn, boolean finished, Outcome cut) {
    PlannedAction.State open =
        cut.equals(UNCERTAIN) ? PlannedAction.State.HELD : PlannedAction.State.DROPPED;
    return new DecidedTurn(
        turn.epoch(),
        turn.episode(),
        "",
        finished || cut.equals(ERASED) || cut.equals(UNCERTAIN) ? turn.settles() : Set.of(),
        finished ? turn.outcome() : cut,
        turn.actions().stream().map(action -> action(action, open)).toList(),
        DecisionRecord.nothing());
  }

  /// Whether something of it may be on its way this moment.
  static boolean flies(DecidedTurn turn) {
    return turn.actions().stream()
        .anyMatch(action ->
            action.state() == PlannedAction.State.SENDING && action.onItsWay().isPositive());
  }

  static Promise nameless(Promise promise) {
    return new Promise(
        promise.team(),
        promise.owner(),
        promise.madeAt(),
        promise.promisedAt(),
        promise.reopenAt(),
        promise.zone(),
        "",
        promise.about());
  }

  private static PlannedAction action(PlannedAction action, PlannedAction.State open) {
    Action left = switch (action.action()) {
      case Action.Reply _ -> new Action.Reply(NOTHING);
      case Action.Note _ -> new Action.Note(NOTHING);
      case Action.SetAttributes _ -> new Action.SetAttributes(Map.of());
      case Action.Close _ -> new Action.Close(NOTHING);
      case Action.WriteBack _ -> NOTHING_WRITTEN;
      case Action.Snooze(Promise promise) -> new Action.Snooze(nameless(promise));
      case Action.Assign _, Action.Open() -> action.action();
    };
    return new PlannedAction(
        action.turn(),
        action.ordinal(),
        left,
        action.settled() ? action.state() : open,
        action.attempts(),
        action.looks(),
        Duration.ZERO,
        action.watermark(),
        action.result(),
        "");
  }
}
