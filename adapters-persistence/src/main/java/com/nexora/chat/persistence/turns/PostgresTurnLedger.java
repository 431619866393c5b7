package com.nexora.chat.persistence.turns;

import com.nexora.chat.application.port.Claim;
import com.nexora.chat.application.port.DecidedTurn;
import com.nexora.chat.application.port.Handback;
import com.nexora.chat.application.port.PlannedAction;
import com.nexora.chat.application.port.StaleClaim;
import com.nexora.chat.application.port.Standing;
import com.nexora.chat.application.port.TurnLedger;
import com.nexora.chat.domain.conversation.ConversationId;
import com.nexora.chat.domain.conversation.PartId;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import com.nexora.chat.domain.turn.Outcome;
import com.nexora.chat.persistence.configuration.Halted;
import com.nexora.chat.persistence.payload.DecisionRecordJson;
import com.nexora.chat.persistence.queue.GiveBack;
import com.nexora.chat.persistence.work.Columns;
import com.nexora.chat.persistence.work.UnitOfWork;
import io.helidon.dbclient.DbExecute;
import io.helidon.dbclient.DbRow;
import io.helidon.dbclient.DbStatementGet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/// The ledger. Every write is one statement that locks the conversation's row and finds its own
/// epoch there before it changes anything else, so a worker that lost its claim can write nothing,
/// not even in the instant it loses it.
public final class PostgresTurnLedger implements TurnLedger {

  /// In a workspace that is halted nothing that customers see can be marked as being sent. Whoever
  /// has read before the halt finds out here, at the latest.
  private static final String HELD = """
      held AS (
        SELECT workspace_id, conversation_id FROM conversation_work
         WHERE workspace_id = :workspace AND conversation_id = :conversation AND epoch = :claim
           AND NOT (CAST(:shows AS boolean) AND
      """ + Halted.SQL + """
               )
           FOR NO KEY UPDATE
      )
      """;

  private static final String GIVEN_BACK =
      "held AS (UPDATE conversation_work SET " + GiveBack.CHANGES + """
         WHERE workspace_id = :workspace AND conversation_id = :conversation AND epoch = :claim
        RETURNING workspace_id, conversation_id
      )
      """;

  /// A message can be read, and so settled, before its own delivery arrives: its row is made here
  /// then, and the delivery finds it closed. A message that was left alone may be answered later,
  /// when the conversation is given to the agent; any other outcome is the last.
  private static final String CLOSED = """
      closed AS (
        INSERT INTO obligation AS o
               (workspace_id, conversation_id, part_id, closed_at, outcome, reason, epoch)
        SELECT workspace_id, conversation_id, part, now(), :outcome, :reason, CAST(:turn AS bigint)
          FROM held CROSS JOIN unnest(CAST(:parts AS text[])) AS part
        ON CONFLICT (workspace_id, conversation_id, part_id)
        DO UPDATE SET closed_at = EXCLUDED.closed_at, outcome = EXCLUDED.outcome,
                      reason = EXCLUDED.reason, epoch = EXCLUDED.epoch
                WHERE o.closed_at IS NULL
                   OR (o.outcome = 'suppressed' AND EXCLUDED.outcome <> 'suppressed')
      )
      """;

  /// Joined with what is held only to depend on it: by the names of the conversation itself it is
  /// found in the primary key, whatever else the workspace has finished.
  private static final String MOVED =
      """
      moved AS (
        UPDATE action SET
      """ + Actions.CHANGES + " FROM held CROSS JOIN " + Actions.PROGRESS + """
         WHERE action.workspace_id = :workspace AND action.conversation_id = :conversation
           AND action.epoch = :turn AND action.ordinal = a.ordinal
        RETURNING action.ordinal
      )
      """;

  private static final String DECIDE = "WITH " + HELD + """
      , decided AS (
        INSERT INTO turn (workspace_id, conversation_id, epoch, episode, question, outcome, reason,
                          settles, record)
        SELECT workspace_id, conversation_id, :claim, CAST(:episode AS text), :question, :outcome,
               :reason, CAST(:parts AS text[]), CAST(:record AS json)
          FROM held
        RETURNING workspace_id, conversation_id, epoch
      ), planned AS (
        INSERT INTO action (workspace_id, conversation_id, epoch, ordinal, kind, payload, state,
                            attempts, looks, send_until, watermark, result, note)
        SELECT workspace_id, conversation_id, epoch, a.ordinal, c.kind, CAST(c.payload AS json),
               a.state, a.attempts, a.looks,
               CASE WHEN a.state IN ('SENDING', 'UNKNOWN')
                    THEN now() + a.way * INTERVAL '1 millisecond' END,
               a.watermark, a.result, a.note
          FROM decided
         CROSS JOIN
      """ + Actions.PROGRESS + """
          JOIN unnest(CAST(:ordinals AS int[]), CAST(:kinds AS text[]), CAST(:payloads AS text[]))
               AS c (ordinal, kind, payload) USING (ordinal)
      )
      SELECT count(*) AS held FROM held
      """;

  /// A turn or an action that was never decided is a bug, and the division by zero undoes all
  /// of the statement: it is committed before anybody could look at a count.
  private static final String MOVE = "WITH " + HELD + ", " + MOVED + """
      SELECT count(*) AS held,
             1 / CAST(count(*) = 0 OR (SELECT count(*) FROM moved) = cardinality(CAST(:ordinals AS int[]))
                      AS int) AS whole
        FROM held
      """;

  private static final String FINISH = "WITH " + GIVEN_BACK + ", " + MOVED + ", " + CLOSED + """
      , ended AS (
        UPDATE turn SET finished_at = coalesce(finished_at, now()), outcome = :outcome,
                        reason = :reason, settles = CAST(:parts AS text[])
          FROM held
         WHERE turn.workspace_id = :workspace AND turn.conversation_id = :conversation
           AND turn.epoch = :turn
        RETURNING turn.epoch
      )
      SELECT count(*) AS held,
             1 / CAST(count(*) = 0 OR (SELECT count(*) FROM ended) = 1 AS int) AS whole
        FROM held
      """;

  private static final String CLOSE = "WITH " + GIVEN_BACK + ", " + CLOSED + """
      SELECT count(*) AS held FROM held
      """;

  private final UnitOfWork work;

  public PostgresTurnLedger(UnitOfWork work) {
    this.work = work;
  }

  @Override
  public Standing standing(WorkspaceId workspace, ConversationId conversation) {
    return work.once(workspace, tx -> Reading.standing(tx, workspace, conversation));
  }

  @Override
  public void decide(WorkspaceId workspace, Claim claim, DecidedTurn turn) {
    if (turn.epoch() != claim.epoch()) {
      throw new IllegalArgumentException("a turn is decided under its own claim");
    }
    Actions actions = new Actions(turn.actions());
    write(
        workspace,
        claim,
        "ledger.decide",
        DECIDE,
        statement -> actions
            .content(actions.progress(ending(statement, turn.settles(), turn.outcome())))
            .addParam("episode", turn.episode().map(PartId::value).orElse(null))
            .addParam("shows", actions.show())
            .addParam("question", Columns.storable(turn.question()))
            .addParam("record", DecisionRecordJson.of(turn.record())));
  }

  @Override
  public void move(WorkspaceId workspace, Claim claim, List<PlannedAction> actions) {
    write(
        workspace,
        claim,
        "ledger.move",
        MOVE,
        statement -> new Actions(actions)
            .progress(statement)
            .addParam("shows", new Actions(actions).show())
            .addParam("turn", actions.getFirst().turn()));
  }

  @Override
  public void finish(WorkspaceId workspace, Claim claim, DecidedTurn turn, Handback then) {
    write(
        workspace,
        claim,
        "ledger.finish",
        FINISH,
        statement -> GiveBack.of(then)
            .into(new Actions(turn.actions())
                .progress(ending(statement, turn.settles(), turn.outcome())))
            .addParam("turn", turn.epoch()));
  }

  @Override
  public void close(
      WorkspaceId workspace, Claim claim, Set<PartId> parts, Outcome outcome, Handback then) {
    write(
        workspace,
        claim,
        "ledger.close",
        CLOSE,
        statement -> GiveBack.of(then)
            .into(ending(statement, parts, outcome))
            .addParam("turn", (Long) null));
  }

  private static DbStatementGet ending(
      DbStatementGet statement, Set<PartId> parts, Outcome outcome) {
    return statement
        .addParam("parts", parts.stream().map(PartId::value).toArray(String[]::new))
        .addParam("outcome", outcome.label())
        .addParam("reason", outcome.reason());
  }

  private void write(
      WorkspaceId workspace,
      Claim claim,
      String name,
      String sql,
      UnaryOperator<DbStatementGet> parameters) {
    claim.mustBeOf(workspace);
    work.doOnce(workspace, tx -> mustHold(claim, execute(tx, claim, name, sql, parameters)));
  }

  private static Optional<DbRow> execute(
      DbExecute tx,
      Claim claim,
      String name,
      String sql,
      UnaryOperator<DbStatementGet> parameters) {
    return parameters
        .apply(tx.createNamedGet(name, sql))
        .addParam("workspace", claim.workspace().value())
        .addParam("conversation", claim.conversation().value())
        .addParam("claim", claim.epoch())
        .execute();
  }

  /// Otherwise the statement has changed nothing.
  private static void mustHold(Claim claim, Optional<DbRow> row) {
    if (row.map(counts -> Columns.number(counts, "held")).orElse(0L) != 1) {
      throw new StaleClaim(claim);
    }
  }
}
