package com.nexora.chat.persistence.turns;

import com.nexora.chat.application.port.Claim;
import com.nexora.chat.application.port.DecidedTurn;
import com.nexora.chat.application.port.PlannedAction;
import com.nexora.chat.application.port.StaleClaim;
import com.nexora.chat.application.port.TurnLedger;
import com.nexora.chat.domain.conversation.ConversationId;
import com.nexora.chat.domain.conversation.PartId;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import com.nexora.chat.domain.turn.Outcome;
import com.nexora.chat.domain.turn.PriorTurn;
import com.nexora.chat.persistence.work.UnitOfWork;
import io.helidon.dbclient.DbExecute;
import io.helidon.dbclient.DbRow;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/// The ledger. Every write locks the conversation's row first and finds its own epoch there, so a
/// worker that lost its claim can write nothing, not even in the instant it loses it.
public final class PostgresTurnLedger implements TurnLedger {

  private static final String HOLD = """
      SELECT epoch FROM conversation_work
       WHERE workspace_id = :workspace AND conversation_id = :conversation AND epoch = :epoch
         FOR NO KEY UPDATE
      """;

  private final UnitOfWork work;

  public PostgresTurnLedger(UnitOfWork work) {
    this.work = work;
  }

  @Override
  public Set<PartId> openObligations(WorkspaceId workspace, ConversationId conversation) {
    return work.in(workspace, tx -> Obligations.open(tx, workspace, conversation));
  }

  @Override
  public Optional<DecidedTurn> unfinished(WorkspaceId workspace, ConversationId conversation) {
    return work.in(workspace, tx -> Turns.unfinished(tx, workspace, conversation));
  }

  @Override
  public List<PriorTurn> prior(
      WorkspaceId workspace, ConversationId conversation, Optional<PartId> episode) {
    return work.in(workspace, tx -> Turns.prior(tx, workspace, conversation, episode));
  }

  @Override
  public void decide(WorkspaceId workspace, Claim claim, DecidedTurn turn) {
    if (turn.epoch() != claim.epoch()) {
      throw new IllegalArgumentException("a turn is decided under its own claim");
    }
    whileHolding(workspace, claim, tx -> {
      Turns.add(tx, workspace, claim.conversation(), turn);
      Actions.plan(tx, workspace, claim.conversation(), turn.epoch(), turn.actions());
    });
  }

  @Override
  public void move(WorkspaceId workspace, Claim claim, PlannedAction action) {
    whileHolding(workspace, claim, tx -> Actions.move(tx, workspace, claim.conversation(), action));
  }

  @Override
  public void finish(WorkspaceId workspace, Claim claim, DecidedTurn turn) {
    whileHolding(workspace, claim, tx -> {
      Turns.finish(tx, workspace, claim.conversation(), turn.epoch());
      Obligations.close(
          tx, workspace, claim.conversation(), turn.settles(), turn.outcome(), turn.epoch());
    });
  }

  @Override
  public void close(WorkspaceId workspace, Claim claim, Set<PartId> parts, Outcome outcome) {
    whileHolding(
        workspace,
        claim,
        tx -> Obligations.close(tx, workspace, claim.conversation(), parts, outcome, null));
  }

  private void whileHolding(WorkspaceId workspace, Claim claim, Consumer<DbExecute> write) {
    claim.mustBeOf(workspace);
    work.doIn(workspace, tx -> {
      Optional<DbRow> held = tx.createNamedGet("ledger.hold", HOLD)
          .addParam("workspace", workspace.value())
          .addParam("conversation", claim.conversation().value())
          .addParam("epoch", claim.epoch())
          .execute();
      if (held.isEmpty()) {
        throw new StaleClaim(claim);
      }
      write.accept(tx);
    });
  }
}
