package com.nexora.chat.application.answering;

import com.nexora.chat.application.port.Claim;
import com.nexora.chat.application.port.DecidedTurn;
import com.nexora.chat.application.port.Handback;
import com.nexora.chat.application.port.PlannedAction;
import com.nexora.chat.application.port.TurnLedger;
import com.nexora.chat.domain.conversation.Assignee;
import com.nexora.chat.domain.conversation.Conversation;
import com.nexora.chat.domain.turn.Action;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A turn as far as it has come, and how much of that the ledger knows. What has happened is
/// committed together with what happens next: one commit for the end of one action and the
/// beginning of the next.
final class Progress {

  private final TurnLedger turns;
  private final Claim claim;
  private final List<PlannedAction> unsaved = new ArrayList<>();
  private DecidedTurn turn;
  private boolean decided;
  private Optional<Assignee> accepted = Optional.empty();

  private final Instant begun;

  /// @param begun when the turn was taken up
  Progress(TurnLedger turns, CarryingOut.Job job, Instant begun) {
    this.turns = turns;
    this.claim = job.claim();
    this.turn = job.turn();
    this.decided = job.committed();
    this.begun = begun;
  }

  /// A look that is to come later comes that much later than the turn began, however long it took
  /// and whatever the time of day has become meanwhile.
  Handback since(Handback whenDone, Instant end) {
    return whenDone instanceof Handback.Later(Duration delay)
        ? new Handback.Later(left(delay, Duration.between(begun, end)))
        : whenDone;
  }

  private static Duration left(Duration delay, Duration took) {
    return delay.compareTo(took) > 0 ? delay.minus(took) : Duration.ZERO;
  }

  DecidedTurn turn() {
    return turn;
  }

  /// To be committed with the next save, or with the end of the turn.
  void note(PlannedAction action) {
    turn = turn.with(action);
    unsaved.removeIf(earlier -> earlier.ordinal() == action.ordinal());
    unsaved.add(action);
  }

  /// Whom Intercom has assigned, of those who were named.
  void accepted(Assignee assignee) {
    accepted = Optional.of(assignee);
  }

  /// Whom Intercom has assigned in this visit, or as the conversation shows it.
  ///
  /// @param now the conversation as it was last read
  Optional<Assignee> accepted(Conversation now) {
    return accepted.or(() -> turn.actions().stream()
        .filter(action -> action.action() instanceof Action.Assign)
        .flatMap(action -> action.result().stream())
        .flatMap(made -> now.parts().stream().filter(part -> part.id().equals(made)))
        .flatMap(part -> part.assignedTo().stream())
        .findFirst());
  }

  /// Commits what the ledger does not know yet.
  void save() {
    if (!decided) {
      turns.decide(claim.workspace(), claim, turn);
      decided = true;
    } else if (!unsaved.isEmpty()) {
      turns.move(claim.workspace(), claim, List.copyOf(unsaved));
    }
    unsaved.clear();
  }

  /// The turn, whose decision the ledger knows.
  DecidedTurn committed() {
    if (!decided) {
      save();
    }
    return turn;
  }
}
