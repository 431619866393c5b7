package com.nexora.chat.persistence.configuration;

import com.nexora.chat.application.port.Halt;
import com.nexora.chat.application.port.Halts;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import com.nexora.chat.persistence.work.Columns;
import com.nexora.chat.persistence.work.KnownWorkspace;
import com.nexora.chat.persistence.work.NoTenant;
import com.nexora.chat.persistence.work.UnitOfWork;
import io.helidon.dbclient.DbExecute;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Halts, one row each. They are added and never changed.
public final class PostgresHalts implements Halts {

  /// Two who halt at once do so one after the other. What follows is a statement of its own,
  /// so that it sees what the other has committed.
  private static final String LOCK = """
      SELECT workspace_id FROM workspace WHERE workspace_id = :workspace FOR NO KEY UPDATE
      """;

  private static final String ADD = """
      INSERT INTO halt (workspace_id, ordinal, halted, given_by, because)
      SELECT :workspace, count(*), :halted, :by, :because FROM halt
       WHERE workspace_id = :workspace
      """;

  private static final String IS_HALTED = "SELECT " + Halted.SQL + """
       AS halted FROM workspace WHERE workspace_id = :workspace
      """;

  /// Where something that customers see may be on its way: a reply, or the last words of a close.
  private static final String ON_ITS_WAY = """
      SELECT conversation_id FROM action JOIN turn USING (workspace_id, conversation_id, epoch)
       WHERE workspace_id = :workspace AND finished_at IS NULL
         AND kind IN ('reply', 'close') AND state = 'SENDING' AND send_until > now()
      """;

  /// As a silence does, for every conversation that somebody works on. In a transaction of
  /// its own, after the halt: whoever has not read of it has its claim by now, and loses it
  /// here. Whoever is sending keeps it, to write down whether it was sent or called off;
  /// otherwise that would have to be looked for, and the customer would wait for a minute.
  /// Rows are locked in the order the inbox locks them in.
  private static final String END_CLAIMS = """
      WITH held AS MATERIALIZED (
        SELECT conversation_id FROM conversation_work
         WHERE workspace_id = :workspace AND lease_until > now()
           AND conversation_id NOT IN (
      """ + ON_ITS_WAY + """
               )
         ORDER BY conversation_id
           FOR NO KEY UPDATE
      )
      UPDATE conversation_work AS work
         SET epoch = epoch + 1, lease_until = NULL, due_at = now(),
             strikes = greatest(strikes - 1, 0)
        FROM held
       WHERE work.workspace_id = :workspace AND work.conversation_id = held.conversation_id
      """;

  private static final String ON_THEIR_WAY = """
      SELECT count(*) AS many FROM (
      """ + ON_ITS_WAY + """
             ) AS flying
      """;

  private static final String NEWEST = """
      SELECT halted, given_by, because,
             CAST(extract(epoch FROM given_at) * 1000 AS bigint) AS millis
        FROM halt WHERE workspace_id = :workspace ORDER BY ordinal DESC LIMIT 1
      """;

  @NoTenant("each node follows who is halted; its role sees ids and that alone")
  private static final String ALL = """
      SELECT workspace_id FROM (
        SELECT DISTINCT ON (workspace_id) workspace_id, halted
          FROM halt ORDER BY workspace_id, ordinal DESC) AS newest
       WHERE halted
      """;

  private final UnitOfWork work;
  private final UnitOfWork dispatch;

  /// @param work for what operators do
  /// @param dispatch for the look of each node, which waits for no turn
  public PostgresHalts(UnitOfWork work, UnitOfWork dispatch) {
    this.work = work;
    this.dispatch = dispatch;
  }

  @Override
  public long halt(WorkspaceId workspace, String by, String because) {
    work.doIn(workspace, tx -> add(tx, workspace, true, by, because));
    return work.in(workspace, tx -> {
      tx.createNamedUpdate("halt.claims", END_CLAIMS)
          .addParam("workspace", workspace.value())
          .execute();
      return tx.createNamedGet("halt.on-their-way", ON_THEIR_WAY)
          .addParam("workspace", workspace.value())
          .execute()
          .map(row -> Columns.number(row, "many"))
          .orElse(0L);
    });
  }

  @Override
  public boolean go(WorkspaceId workspace, String by, String because) {
    return work.in(workspace, tx -> {
      lock(tx, workspace);
      boolean halted = tx.createNamedGet("halt.is-halted", IS_HALTED)
          .addParam("workspace", workspace.value())
          .execute()
          .map(row -> row.column("halted").get(Boolean.class))
          .orElse(false);
      if (halted) {
        add(tx, workspace, false, by, because);
      }
      return halted;
    });
  }

  private static void lock(DbExecute tx, WorkspaceId workspace) {
    KnownWorkspace.mustBe(tx, workspace);
    var _ = tx.createNamedGet("halt.lock", LOCK)
        .addParam("workspace", workspace.value())
        .execute();
  }

  private static void add(
      DbExecute tx, WorkspaceId workspace, boolean halted, String by, String because) {
    lock(tx, workspace);
    tx.createNamedInsert("halt.add", ADD)
        .addParam("workspace", workspace.value())
        .addParam("halted", halted)
        .addParam("by", Columns.storable(by))
        .addParam("because", Columns.storable(because))
        .execute();
  }

  @Override
  public Optional<Halt> of(WorkspaceId workspace) {
    return work.once(
        workspace,
        tx -> tx.createNamedGet("halt.of", NEWEST)
            .addParam("workspace", workspace.value())
            .execute()
            .filter(row -> row.column("halted").get(Boolean.class))
            .map(row -> new Halt(
                Columns.text(row, "given_by"),
                Columns.text(row, "because"),
                Instant.ofEpochMilli(Columns.number(row, "millis")))));
  }

  @Override
  public Set<WorkspaceId> halted() {
    return dispatch.onceAsDispatcher(tx -> tx.createNamedQuery("halt.all", ALL)
        .execute()
        .map(row -> new WorkspaceId(Columns.text(row, "workspace_id")))
        .collect(Collectors.toUnmodifiableSet()));
  }
}
