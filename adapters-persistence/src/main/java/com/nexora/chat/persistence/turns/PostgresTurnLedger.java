package com.nexora.chat.persistence.turns;

import com.nexora.chat.application.port.Claim;
import com.nexora.chat.application.port.DecidedTurn;
import com.nexora.chat.application.port.PlannedAction;
import com.nexora.chat.application.port.StaleClaim;
import com.nexora.chat.application.port.TurnLedger;
import com.nexora.chat.domain.conversation.ConversationId;
import com.nexora.chat.domain.conversation.Ownership;
import com.nexora.chat.domain.conversation.PartId;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import com.nexora.chat.domain.turn.Outcome;
import com.nexora.chat.domain.turn.PriorTurn;
import com.nexora.chat.persistence.work.UnitOfWork;
import io.helidon.dbclient.DbRow;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;

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
    return reading(workspace, conversation, Obligations::open);
  }

  @Override
  public Optional<DecidedTurn> unfinished(WorkspaceId workspace, ConversationId conversation) {
    return reading(workspace, conversation, Turns::unfinished);
  }

  @Override
  public List<PriorTurn> prior(
      WorkspaceId workspace, ConversationId conversation, Ownership.Ours episode) {
    return reading(workspace, conversation, here -> Turns.prior(here, episode));
  }

  @Override
  public void decide(WorkspaceId workspace, Claim claim, DecidedTurn turn) {
    if (turn.epoch() != claim.epoch()) {
      throw new IllegalArgumentException("a turn is decided under its own claim");
    }
    holding(workspace, claim, here -> {
      Turns.add(here, turn);
      Actions.plan(here, turn.epoch(), turn.actions());
    });
  }

  @Override
  public void move(WorkspaceId workspace, Claim claim, PlannedAction action) {
    holding(workspace, claim, here -> Actions.move(here, action));
  }

  @Override
  public void finish(WorkspaceId workspace, Claim claim, DecidedTurn turn) {
    holding(workspace, claim, here -> {
      Turns.finish(here, turn);
      Obligations.close(here, turn.settles(), turn.outcome(), turn.epoch());
    });
  }

  @Override
  public void close(WorkspaceId workspace, Claim claim, Set<PartId> parts, Outcome outcome) {
    holding(workspace, claim, here -> Obligations.close(here, parts, outcome, null));
  }

  private <T> T reading(
      WorkspaceId workspace, ConversationId conversation, Function<Here, T> read) {
    return work.in(workspace, tx -> read.apply(new Here(tx, workspace, conversation)));
  }

  private void holding(WorkspaceId workspace, Claim claim, Consumer<Here> write) {
    claim.mustBeOf(workspace);
    work.doIn(workspace, tx -> {
      Here here = new Here(tx, workspace, claim.conversation());
      Optional<DbRow> held = here.only(tx.createNamedGet("ledger.hold", HOLD))
          .addParam("epoch", claim.epoch())
          .execute();
      if (held.isEmpty()) {
        throw new StaleClaim(claim);
      }
      write.accept(here);
    });
  }
}
