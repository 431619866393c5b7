package com.nexora.chat.persistence;

import com.nexora.chat.domain.tenancy.WorkspaceId;
import com.nexora.chat.persistence.work.Columns;
import com.nexora.chat.persistence.work.UnitOfWork;
import com.zaxxer.hikari.HikariDataSource;
import java.util.Optional;

/// Erases all that is stored of a workspace, key and audit log included. Whoever is interrupted
/// begins again: what is gone by then is gone.
public final class Leaving {

  private static final String FIND = """
      SELECT CAST(EXISTS (SELECT FROM access_grant WHERE workspace_id = :workspace AND live) AS int)
             AS live
        FROM workspace WHERE workspace_id = :workspace
      """;

  /// So many that a transaction takes about a second.
  private static final String FORGET =
      "SELECT forget_rows(workspace_id => :workspace, most => 10000) AS gone";

  /// What came of it.
  public sealed interface Left {
    /// @param rows that were there
    record Forgotten(long rows) implements Left {}

    /// There is no such workspace.
    record Unknown() implements Left {}

    /// It is connected: nothing was erased.
    record Connected() implements Left {}
  }

  private final UnitOfWork owner;

  private Leaving(UnitOfWork owner) {
    this.owner = owner;
  }

  /// As the owner of the tables: those who serve may delete no audit log.
  ///
  /// @throws CannotServe when the database does not let the owner in
  public static Left forget(DatabaseSettings settings, WorkspaceId workspace) {
    Connections.probe(settings, settings.owner());
    try (HikariDataSource pool = Connections.pool(settings, settings.owner(), 1)) {
      return new Leaving(new UnitOfWork(pool, 1, Connections.PATIENCE_MILLIS)).forget(workspace);
    }
  }

  private Left forget(WorkspaceId workspace) {
    Optional<Boolean> live = live(workspace);
    if (live.isEmpty()) {
      return new Left.Unknown();
    }
    return live.get() ? new Left.Connected() : new Left.Forgotten(all(workspace));
  }

  /// Empty when there is no such workspace.
  private Optional<Boolean> live(WorkspaceId workspace) {
    return owner.once(
        workspace,
        tx -> tx.createNamedGet("leaving.find", FIND)
            .addParam("workspace", workspace.value())
            .execute()
            .map(row -> Columns.number(row, "live") > 0));
  }

  private long all(WorkspaceId workspace) {
    long rows = 0;
    for (long gone = some(workspace); gone > 0; gone = some(workspace)) {
      rows += gone;
    }
    return rows;
  }

  private long some(WorkspaceId workspace) {
    return owner.once(
        workspace,
        tx -> tx.createNamedGet("leaving.forget", FORGET)
            .addParam("workspace", workspace.value())
            .execute()
            .map(row -> Columns.number(row, "gone"))
            .orElseThrow());
  }
}
