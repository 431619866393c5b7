package com.nexora.chat.persistence;

import com.nexora.chat.application.port.ConversationQueue;
import com.nexora.chat.application.port.Inbox;
import com.nexora.chat.application.port.KnowledgeStore;
import com.nexora.chat.application.port.Oversight;
import com.nexora.chat.application.port.PollLedger;
import com.nexora.chat.application.port.TurnLedger;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import com.nexora.chat.persistence.inbox.PostgresInbox;
import com.nexora.chat.persistence.knowledge.PostgresKnowledgeStore;
import com.nexora.chat.persistence.oversight.PostgresOversight;
import com.nexora.chat.persistence.poll.PostgresPollLedger;
import com.nexora.chat.persistence.queue.PostgresConversationQueue;
import com.nexora.chat.persistence.turns.PostgresTurnLedger;
import com.nexora.chat.persistence.work.Columns;
import com.nexora.chat.persistence.work.UnitOfWork;
import com.zaxxer.hikari.HikariDataSource;

/// The store, open. Any number of nodes may have the same database open at once.
public final class Persistence implements AutoCloseable {

  private static final String CONNECT = """
      INSERT INTO workspace (workspace_id, name) VALUES (:workspace, :name)
      ON CONFLICT (workspace_id) DO UPDATE SET name = EXCLUDED.name
      """;

  private final HikariDataSource pool;
  private final UnitOfWork work;

  private Persistence(HikariDataSource pool, UnitOfWork work) {
    this.pool = pool;
    this.work = work;
  }

  /// Brings the schema up to date and opens the store, or refuses within seconds.
  ///
  /// @throws CannotServe when the database is not there, or would not keep workspaces apart
  public static Persistence open(DatabaseSettings settings) {
    Connections.probe(settings, settings.owner());
    Schema.update(settings);
    return attach(settings);
  }

  /// Opens a store that another process keeps up to date. The owner is not asked.
  ///
  /// @throws CannotServe when the database is not there, or would not keep workspaces apart
  public static Persistence attach(DatabaseSettings settings) {
    Connections.probe(settings, settings.app());
    HikariDataSource pool = Connections.pool(settings);
    UnitOfWork work = new UnitOfWork(pool, settings.poolSize(), Connections.PATIENCE_MILLIS);
    Persistence persistence = new Persistence(pool, work);
    boolean fit = false;
    try {
      new Isolation(settings).check(work);
      fit = true;
    } finally {
      if (!fit) {
        persistence.close();
      }
    }
    return persistence;
  }

  /// Makes the workspace known. Everything else stored for it refers to this.
  public void connect(WorkspaceId workspace, String name) {
    work.doIn(
        workspace,
        tx -> tx.createNamedInsert("workspace.connect", CONNECT)
            .addParam("workspace", workspace.value())
            .addParam("name", Columns.storable(name))
            .execute());
  }

  public Inbox inbox() {
    return new PostgresInbox(work);
  }

  public ConversationQueue queue() {
    return new PostgresConversationQueue(work);
  }

  public TurnLedger turns() {
    return new PostgresTurnLedger(work);
  }

  public KnowledgeStore knowledge() {
    return new PostgresKnowledgeStore(work);
  }

  public PollLedger polls() {
    return new PostgresPollLedger(work);
  }

  public Oversight oversight() {
    return new PostgresOversight(work);
  }

  @Override
  public void close() {
    pool.close();
  }
}
