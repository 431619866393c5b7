package com.nexora.chat.torture.worker;

import com.nexora.chat.application.port.Claim;
import com.nexora.chat.application.port.DecidedTurn;
import com.nexora.chat.application.port.Handback;
import com.nexora.chat.application.port.PlannedAction;
import com.nexora.chat.application.port.Standing;
import com.nexora.chat.application.port.TurnLedger;
import com.nexora.chat.domain.conversation.ConversationId;
import com.nexora.chat.domain.conversation.PartId;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import com.nexora.chat.domain.turn.Outcome;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.logging.Logger;
import java.util.stream.Collectors;

/// Says when an action of which nobody knew whether it had happened was found in the conversation.
record ReconcileCount(TurnLedger ledger, ThreadLocal<Map<Integer, PlannedAction>> inDoubt)
    implements TurnLedger {

  private static final Logger LOG = Logger.getLogger(ReconcileCount.class.getName());

  ReconcileCount(TurnLedger ledger) {
    this(ledger, ThreadLocal.withInitial(Map::of));
  }

  @Override
  public Standing standing(WorkspaceId workspace, ConversationId conversation) {
    Standing standing = ledger.standing(workspace, conversation);
    List<PlannedAction> begun = standing.unfinished().map(DecidedTurn::actions).orElse(List.of());
    inDoubt.set(begun.stream()
        .filter(action -> action.state() == PlannedAction.State.SENDING
            || action.state() == PlannedAction.State.UNKNOWN)
        .collect(Collectors.toMap(PlannedAction::ordinal, Function.identity())));
    return standing;
  }

  @Override
  public void decide(WorkspaceId workspace, Claim claim, DecidedTurn turn) {
    ledger.decide(workspace, claim, turn);
  }

  @Override
  public void move(WorkspaceId workspace, Claim claim, List<PlannedAction> actions) {
    ledger.move(workspace, claim, actions);
    tell(actions);
  }

  @Override
  public void finish(WorkspaceId workspace, Claim claim, DecidedTurn turn, Handback then) {
    ledger.finish(workspace, claim, turn, then);
    tell(turn.actions());
  }

  @Override
  public void close(
      WorkspaceId workspace, Claim claim, Set<PartId> parts, Outcome outcome, Handback then) {
    ledger.close(workspace, claim, parts, outcome, then);
  }

  /// Sent, and not once more: so it was found.
  private void tell(List<PlannedAction> actions) {
    for (PlannedAction action : actions) {
      PlannedAction doubtful = inDoubt.get().get(action.ordinal());
      if (doubtful != null
          && action.state() == PlannedAction.State.SENT
          && action.attempts() == doubtful.attempts()) {
        LOG.info("reconciled " + action.action().getClass().getSimpleName());
        inDoubt.set(inDoubt.get().values().stream()
            .filter(other -> other.ordinal() != action.ordinal())
            .collect(Collectors.toMap(PlannedAction::ordinal, Function.identity())));
      }
    }
  }
}
