package com.nexora.chat.persistence.handovers;

import com.nexora.chat.application.port.Awaited;
import com.nexora.chat.application.port.Claim;
import com.nexora.chat.application.port.Handovers;
import com.nexora.chat.application.port.StaleClaim;
import com.nexora.chat.domain.handoff.Handed;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import com.nexora.chat.persistence.payload.AwaitedJson;
import com.nexora.chat.persistence.payload.HandedPayload;
import com.nexora.chat.persistence.work.Columns;
import com.nexora.chat.persistence.work.UnitOfWork;
import io.helidon.dbclient.DbExecute;
import io.helidon.dbclient.DbStatementDml;
import io.helidon.dbclient.DbStatementQuery;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/// One row for each handoff. What is written under a claim finds its epoch first, as in the ledger
/// of turns.
public final class PostgresHandovers implements Handovers {

  private static final String HELD = """
      SELECT epoch FROM conversation_work
       WHERE workspace_id = :workspace AND conversation_id = :conversation AND epoch = :claim
         FOR NO KEY UPDATE
      """;

  private static final String ANEW = """
      UPDATE handover SET ended_at = now(), ending = 'anew'
       WHERE workspace_id = :workspace AND conversation_id = :conversation AND epoch < :turn
         AND ended_at IS NULL
      """;

  private static final String HAND = """
      INSERT INTO handover (workspace_id, conversation_id, epoch, moved, handed, due_at, look_at)
      VALUES (:workspace, :conversation, :turn, :turn, CAST(:handed AS json),
              to_timestamp(:due / 1000.0), to_timestamp(:due / 1000.0))
      ON CONFLICT DO NOTHING
      """;

  private static final String GONE_ON = """
      UPDATE handover SET moved = :turn, handed = CAST(:handed AS json),
                          due_at = to_timestamp(:due / 1000.0), look_at = to_timestamp(:due / 1000.0)
       WHERE workspace_id = :workspace AND conversation_id = :conversation AND moved < :turn
         AND ended_at IS NULL
      """;

  private static final String DUE = "SELECT CAST(" + AwaitedJson.SQL + """
       AS text) AS awaited
        FROM handover AS h
       WHERE workspace_id = :workspace AND ended_at IS NULL
         AND look_at <= to_timestamp(:now / 1000.0)
       ORDER BY look_at, conversation_id
       LIMIT :most
      """;

  private static final String OPEN = "SELECT CAST(" + AwaitedJson.SQL + """
       AS text) AS awaited
        FROM handover AS h
       WHERE workspace_id = :workspace AND ended_at IS NULL
       ORDER BY due_at, conversation_id
       LIMIT :most
      """;

  private static final String LOOK = """
      UPDATE handover SET look_at = to_timestamp(:next / 1000.0)
       WHERE workspace_id = :workspace AND conversation_id = :conversation AND epoch = :number
         AND ended_at IS NULL
      """;

  private static final String WAKE = """
      UPDATE conversation_work SET due_at = now()
       WHERE workspace_id = :workspace AND conversation_id = :conversation
         AND dead_at IS NULL AND (due_at IS NULL OR (due_at > now()
           AND lease_until IS NULL AND tries = 0 AND news = claimed_news))
      """;

  private static final String SET_ASIDE = """
      SELECT 1 AS dead FROM conversation_work
       WHERE workspace_id = :workspace AND conversation_id = :conversation AND dead_at IS NOT NULL
      """;

  private static final String STUCK = """
      UPDATE handover SET stuck = true
       WHERE workspace_id = :workspace AND conversation_id = :conversation AND epoch = :number
         AND ended_at IS NULL AND NOT stuck
      """;

  private static final String END = """
      UPDATE handover SET ended_at = now(), ending = :ending
       WHERE workspace_id = :workspace AND conversation_id = :conversation AND epoch = :number
         AND ended_at IS NULL
      """;

  private static final String COUNT = """
      SELECT count(*) FILTER (WHERE NOT stuck) AS waiting, count(*) FILTER (WHERE stuck) AS stuck
        FROM handover
       WHERE workspace_id = :workspace AND ended_at IS NULL
      """;

  private final UnitOfWork work;

  public PostgresHandovers(UnitOfWork work) {
    this.work = work;
  }

  @Override
  public void hand(WorkspaceId workspace, Claim claim, long turn, Handed handed) {
    work.doIn(workspace, tx -> {
      mustHold(tx, workspace, claim);
      of(tx.createNamedUpdate("handover.anew", ANEW), workspace, claim)
          .addParam("turn", turn)
          .execute();
      of(tx.createNamedDmlStatement("handover.hand", HAND), workspace, claim)
          .addParam("turn", turn)
          .addParam("handed", HandedPayload.of(handed))
          .addParam("due", handed.dueAt().toEpochMilli())
          .execute();
    });
  }

  @Override
  public void goneOn(WorkspaceId workspace, Claim claim, long turn, Handed handed) {
    work.doIn(workspace, tx -> {
      mustHold(tx, workspace, claim);
      of(tx.createNamedUpdate("handover.gone-on", GONE_ON), workspace, claim)
          .addParam("turn", turn)
          .addParam("handed", HandedPayload.of(handed))
          .addParam("due", handed.dueAt().toEpochMilli())
          .execute();
    });
  }

  @Override
  public List<Awaited> due(WorkspaceId workspace, Instant now, int most) {
    return work.once(
        workspace,
        tx -> read(
            tx.createNamedQuery("handover.due", DUE).addParam("now", now.toEpochMilli()),
            workspace,
            most));
  }

  @Override
  public List<Awaited> open(WorkspaceId workspace, int most) {
    return work.once(
        workspace, tx -> read(tx.createNamedQuery("handover.open", OPEN), workspace, most));
  }

  @Override
  public void look(WorkspaceId workspace, Awaited awaited, Instant nextLook) {
    work.doOnce(workspace, tx -> look(tx, workspace, awaited, nextLook));
  }

  @Override
  public boolean wake(WorkspaceId workspace, Awaited awaited, Instant nextLook) {
    return work.in(workspace, tx -> {
      look(tx, workspace, awaited, nextLook);
      tx.createNamedUpdate("handover.wake", WAKE)
          .addParam("workspace", workspace.value())
          .addParam("conversation", awaited.conversation().value())
          .execute();
      return tx.createNamedGet("handover.set-aside", SET_ASIDE)
          .addParam("workspace", workspace.value())
          .addParam("conversation", awaited.conversation().value())
          .execute()
          .isEmpty();
    });
  }

  @Override
  public boolean stuck(WorkspaceId workspace, Awaited awaited, Instant nextLook) {
    return work.in(workspace, tx -> {
      look(tx, workspace, awaited, nextLook);
      return of(tx.createNamedUpdate("handover.stuck", STUCK), workspace, awaited)
              .execute()
          == 1;
    });
  }

  @Override
  public void end(WorkspaceId workspace, Awaited awaited, Ending how) {
    work.doOnce(
        workspace,
        tx -> of(tx.createNamedUpdate("handover.end", END), workspace, awaited)
            .addParam("ending", how.name().toLowerCase(Locale.ROOT))
            .execute());
  }

  @Override
  public Count count(WorkspaceId workspace) {
    return work.once(
        workspace,
        tx -> tx.createNamedGet("handover.count", COUNT)
            .addParam("workspace", workspace.value())
            .execute()
            .map(row -> new Count(Columns.number(row, "waiting"), Columns.number(row, "stuck")))
            .orElseThrow());
  }

  private static List<Awaited> read(DbStatementQuery query, WorkspaceId workspace, int most) {
    return query
        .addParam("workspace", workspace.value())
        .addParam("most", most)
        .execute()
        .map(row -> AwaitedJson.read(Columns.text(row, "awaited")))
        .toList();
  }

  private static void look(DbExecute tx, WorkspaceId workspace, Awaited awaited, Instant nextLook) {
    of(tx.createNamedUpdate("handover.look", LOOK), workspace, awaited)
        .addParam("next", nextLook.toEpochMilli())
        .execute();
  }

  private static DbStatementDml of(
      DbStatementDml statement, WorkspaceId workspace, Awaited awaited) {
    return statement
        .addParam("workspace", workspace.value())
        .addParam("conversation", awaited.conversation().value())
        .addParam("number", awaited.number());
  }

  private static DbStatementDml of(DbStatementDml statement, WorkspaceId workspace, Claim claim) {
    return statement
        .addParam("workspace", workspace.value())
        .addParam("conversation", claim.conversation().value());
  }

  private static void mustHold(DbExecute tx, WorkspaceId workspace, Claim claim) {
    claim.mustBeOf(workspace);
    boolean held = tx.createNamedGet("handover.held", HELD)
        .addParam("workspace", workspace.value())
        .addParam("conversation", claim.conversation().value())
        .addParam("claim", claim.epoch())
        .execute()
        .isPresent();
    if (!held) {
      throw new StaleClaim(claim);
    }
  }
}
