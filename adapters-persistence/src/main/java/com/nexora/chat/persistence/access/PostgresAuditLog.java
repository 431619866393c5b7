package com.nexora.chat.persistence.access;

import com.nexora.chat.application.port.AuditLog;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import com.nexora.chat.persistence.work.Columns;
import com.nexora.chat.persistence.work.UnitOfWork;
import io.helidon.dbclient.DbExecute;
import io.helidon.dbclient.DbStatementDml;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/// Acts, one row each. They are added and never changed; the role that serves may do no more.
public record PostgresAuditLog(UnitOfWork work) implements AuditLog {

  /// Two who act at once are numbered one after the other.
  private static final String LOCK = """
      SELECT workspace_id FROM workspace WHERE workspace_id = :workspace FOR NO KEY UPDATE
      """;

  private static final String WRITE = """
      INSERT INTO audit (workspace_id, number, who, act, detail, at)
      SELECT :workspace, coalesce(max(number), 0) + 1, :who, :act, :detail, to_timestamp(:at)
        FROM audit WHERE workspace_id = :workspace
      """;

  private static final String NOT_LATELY = """
      NOT EXISTS (SELECT FROM audit
                   WHERE workspace_id = :workspace AND who = :who AND act = :act
                     AND at > to_timestamp(:since))
      """;

  /// Who has nothing to write waits for nobody, and nobody waits for them.
  private static final String LOCK_RARELY = """
      SELECT workspace_id FROM workspace WHERE workspace_id = :workspace AND
      """ + NOT_LATELY + "FOR NO KEY UPDATE";

  /// Looks again: whoever had the lock before may have written the same.
  private static final String WRITE_RARELY = WRITE + "HAVING " + NOT_LATELY;

  private static final String NEWEST = """
      SELECT number, who, act, detail, CAST(extract(epoch FROM at) * 1000 AS bigint) AS millis
        FROM audit WHERE workspace_id = :workspace AND number < :before
       ORDER BY number DESC LIMIT :most
      """;

  @Override
  public void write(WorkspaceId workspace, Act act, Instant at) {
    work.doIn(workspace, tx -> {
      if (!locked(tx, workspace)) {
        throw new IllegalStateException("nobody knows the workspace " + workspace);
      }
      filled(tx.createNamedInsert("audit.write", WRITE), workspace, act, at).execute();
    });
  }

  @Override
  public boolean writeRarely(WorkspaceId workspace, Act act, Instant at, Duration apart) {
    double since = Columns.seconds(at.minus(apart));
    return work.in(
        workspace,
        tx -> lockedRarely(tx, workspace, act, since)
            && filled(tx.createNamedInsert("audit.write-rarely", WRITE_RARELY), workspace, act, at)
                    .addParam("since", since)
                    .execute()
                == 1);
  }

  /// Whether somebody knows the workspace.
  private static boolean locked(DbExecute tx, WorkspaceId workspace) {
    return tx.createNamedGet("audit.lock", LOCK)
        .addParam("workspace", workspace.value())
        .execute()
        .isPresent();
  }

  /// Whether somebody knows the workspace, and it has not been written lately.
  private static boolean lockedRarely(DbExecute tx, WorkspaceId workspace, Act act, double since) {
    return tx.createNamedGet("audit.lock-rarely", LOCK_RARELY)
        .addParam("workspace", workspace.value())
        .addParam("who", Columns.storable(act.who()))
        .addParam("act", Columns.storable(act.act()))
        .addParam("since", since)
        .execute()
        .isPresent();
  }

  private static DbStatementDml filled(
      DbStatementDml insert, WorkspaceId workspace, Act act, Instant at) {
    return insert
        .addParam("workspace", workspace.value())
        .addParam("who", Columns.storable(act.who()))
        .addParam("act", Columns.storable(act.act()))
        .addParam("detail", Columns.storable(act.detail()))
        .addParam("at", Columns.seconds(at));
  }

  @Override
  public List<Entry> newest(WorkspaceId workspace, long before, int most) {
    return work.once(
        workspace,
        tx -> tx.createNamedQuery("audit.newest", NEWEST)
            .addParam("workspace", workspace.value())
            .addParam("before", before)
            .addParam("most", most)
            .execute()
            .map(row -> new Entry(
                Columns.number(row, "number"),
                new Act(
                    Columns.text(row, "who"),
                    Columns.text(row, "act"),
                    Columns.text(row, "detail")),
                Instant.ofEpochMilli(Columns.number(row, "millis"))))
            .toList());
  }
}
