package com.nexora.chat.persistence.work;

import com.nexora.chat.application.port.PortFailure;
import com.nexora.chat.application.port.StaleClaim;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import io.helidon.dbclient.DbClient;
import io.helidon.dbclient.DbClientException;
import io.helidon.dbclient.DbExecute;
import io.helidon.dbclient.DbTransaction;
import io.helidon.dbclient.jdbc.JdbcClientBuilder;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The only way to the database. Everything runs in a transaction that knows whose data it may see;
/// what fails leaves nothing behind, neither rows nor the workspace on a pooled connection.
///
/// The work must let database failures pass: after one, PostgreSQL ignores the rest of the
/// transaction and a commit would succeed without storing anything. It must use the [DbExecute] it
/// is
/// given, because any other would take a second connection.
public final class UnitOfWork {

  private static final Logger LOG = LoggerFactory.getLogger(UnitOfWork.class);

  @NoTenant("it is what confines the transaction to one workspace")
  private static final String ENTER = "SELECT set_config('app.workspace', :workspace, true)";

  /// PostgreSQL offers these up to be tried again: a deadlock, a serialisation failure.
  private static final int MOST_TRIES = 5;

  private final DbClient db;
  private final Semaphore connections;
  private final long patienceMillis;

  /// @param connections as many as the pool has: who waits, waits here, where waiting is bounded
  ///     and costs no log line
  public UnitOfWork(DataSource pool, int connections, long patienceMillis) {
    this.db = JdbcClientBuilder.create().connectionPool(new Lending(pool)).build();
    this.connections = new Semaphore(connections, true);
    this.patienceMillis = patienceMillis;
  }

  /// Sees and writes the rows of this workspace alone.
  public <T> T in(WorkspaceId workspace, Function<DbExecute, T> work) {
    return attempted(tx -> enter(tx, workspace), work);
  }

  /// Enters the workspaces one after the other in a single transaction. What is done for one sees
  /// and writes the rows of this one alone. The order is always the same, so that two nodes never
  /// wait for each other.
  public <T> Map<WorkspaceId, T> inEach(
      Set<WorkspaceId> workspaces, BiFunction<WorkspaceId, DbExecute, T> work) {
    List<WorkspaceId> inOrder =
        workspaces.stream().sorted(Comparator.comparing(WorkspaceId::value)).toList();
    return attempted(tx -> {}, tx -> {
      Map<WorkspaceId, T> results = new HashMap<>();
      for (WorkspaceId workspace : inOrder) {
        enter(tx, workspace);
        results.put(workspace, work.apply(workspace, tx));
      }
      return results;
    });
  }

  /// As [#in], for work that gives nothing back.
  public void doIn(WorkspaceId workspace, Consumer<DbExecute> work) {
    var _ = in(workspace, tx -> {
      work.accept(tx);
      return workspace;
    });
  }

  /// Sees which conversations of any workspace are due, and nothing else.
  public <T> T asDispatcher(Function<DbExecute, T> work) {
    return attempted(
        tx -> tx.createNamedDmlStatement("work.dispatch", "SET LOCAL ROLE nexora_dispatcher")
            .execute(),
        work);
  }

  /// Sees no workspace.
  public <T> T forNobody(Function<DbExecute, T> work) {
    return attempted(tx -> {}, work);
  }

  private static void enter(DbExecute tx, WorkspaceId workspace) {
    tx.createNamedGet("work.enter", ENTER)
        .addParam("workspace", workspace.value())
        .execute();
  }

  private <T> T attempted(Consumer<DbTransaction> enter, Function<DbExecute, T> work) {
    waitForConnection();
    try {
      return tried(enter, work, 1);
    } catch (StaleClaim | PortFailure known) {
      throw known;
    } catch (RuntimeException failure) {
      throw new PortFailure("the database did not do it: " + Failures.innermost(failure), failure);
    } finally {
      connections.release();
    }
  }

  private <T> T tried(Consumer<DbTransaction> enter, Function<DbExecute, T> work, int attempt) {
    try {
      return committed(enter, work);
    } catch (RuntimeException failure) {
      if (attempt == MOST_TRIES || !Failures.worthAnotherTry(failure)) {
        throw failure;
      }
    }
    Failures.pauseBeforeTry(attempt);
    return tried(enter, work, attempt + 1);
  }

  private <T> T committed(Consumer<DbTransaction> enter, Function<DbExecute, T> work) {
    Lending.Loan loan = new Lending.Loan();
    return ScopedValue.where(Lending.LOAN, loan).call(() -> {
      DbTransaction tx = db.transaction();
      boolean committed = false;
      try {
        enter.accept(tx);
        T result = work.apply(tx);
        if (loan.failed()) {
          throw new DbClientException("the work went on after a statement had failed");
        }
        tx.commit();
        committed = true;
        return result;
      } finally {
        if (!committed) {
          rollBack(tx);
        }
      }
    });
  }

  private static void rollBack(DbTransaction tx) {
    try {
      tx.rollback();
    } catch (RuntimeException failure) {
      // The failure that led here is the one to report; the pool discards the connection.
      LOG.debug("could not roll back", failure);
    }
  }

  private void waitForConnection() {
    try {
      if (!connections.tryAcquire(patienceMillis, TimeUnit.MILLISECONDS)) {
        throw new PortFailure(
            "every database connection stayed in use for " + patienceMillis + " ms",
            new TimeoutException());
      }
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new PortFailure("interrupted while waiting for a database connection", interrupted);
    }
  }
}
