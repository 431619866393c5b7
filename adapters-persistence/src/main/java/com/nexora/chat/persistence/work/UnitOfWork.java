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
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The only way to the database. Everything runs in a transaction that knows whose data it may see;
/// what fails leaves nothing behind, neither rows nor the workspace on a pooled connection.
///
/// The work must let database failures pass: after one, PostgreSQL ignores the rest of the
/// transaction and a commit would succeed without storing anything. It must use the [DbExecute] it
/// is given, because any other would take a second connection.
public final class UnitOfWork {

  private static final Logger LOG = LoggerFactory.getLogger(UnitOfWork.class);

  @NoTenant("it is what confines the transaction to one workspace")
  private static final String ENTER = "SELECT set_config('app.workspace', ?, true)";

  @NoTenant("it is what confines the transaction to the one table of the dispatcher")
  private static final String DISPATCH = "SELECT set_config('role', ?, true)";

  private static final String DISPATCHER = "nexora_dispatcher";

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
    return attempted(() -> committed(loan -> loan.enter(entry(workspace)), work));
  }

  /// As [#in], for work that is one statement: it is sent, run and committed in one round trip. The
  /// work must not execute another one, and what it throws when the statement is done undoes
  /// nothing.
  public <T> T once(WorkspaceId workspace, Function<DbExecute, T> statement) {
    return attempted(() -> alone(entry(workspace), statement));
  }

  /// Enters the workspaces one after the other in a single transaction, for one statement
  /// each. What is done for one sees and writes the rows of this one alone. The order is
  /// always the same, so that two nodes never wait for each other.
  public <T> Map<WorkspaceId, T> onceInEach(
      Set<WorkspaceId> workspaces, BiFunction<WorkspaceId, DbExecute, T> statement) {
    if (workspaces.size() == 1) {
      WorkspaceId only = workspaces.iterator().next();
      return once(only, tx -> Map.of(only, statement.apply(only, tx)));
    }
    List<WorkspaceId> inOrder =
        workspaces.stream().sorted(Comparator.comparing(WorkspaceId::value)).toList();
    return attempted(() -> committed(loan -> {}, tx -> {
      Map<WorkspaceId, T> results = new HashMap<>();
      for (WorkspaceId workspace : inOrder) {
        Lending.LOAN.get().enter(entry(workspace));
        results.put(workspace, statement.apply(workspace, tx));
      }
      return results;
    }));
  }

  /// As [#in], for work that gives nothing back.
  public void doIn(WorkspaceId workspace, Consumer<DbExecute> work) {
    var _ = in(workspace, tx -> {
      work.accept(tx);
      return workspace;
    });
  }

  /// As [#once], for work that gives nothing back.
  public void doOnce(WorkspaceId workspace, Consumer<DbExecute> statement) {
    var _ = once(workspace, tx -> {
      statement.accept(tx);
      return workspace;
    });
  }

  /// Sees which conversations of any workspace are due, and nothing else; for one statement, as
  /// [#once].
  public <T> T onceAsDispatcher(Function<DbExecute, T> statement) {
    return attempted(() -> alone(new Entry(DISPATCH, DISPATCHER), statement));
  }

  /// Sees no workspace.
  public <T> T forNobody(Function<DbExecute, T> work) {
    return attempted(() -> committed(loan -> {}, work));
  }

  private static Entry entry(WorkspaceId workspace) {
    return new Entry(ENTER, workspace.value());
  }

  private <T> T attempted(Supplier<T> unit) {
    waitForConnection();
    try {
      return tried(unit, 1);
    } catch (StaleClaim | PortFailure known) {
      throw known;
    } catch (RuntimeException failure) {
      throw new PortFailure("the database did not do it: " + Failures.innermost(failure), failure);
    } finally {
      connections.release();
    }
  }

  private static <T> T tried(Supplier<T> unit, int attempt) {
    try {
      return unit.get();
    } catch (RuntimeException failure) {
      if (attempt == MOST_TRIES || !Failures.worthAnotherTry(failure)) {
        throw failure;
      }
    }
    Failures.pauseBeforeTry(attempt);
    return tried(unit, attempt + 1);
  }

  /// Without BEGIN and COMMIT: PostgreSQL runs the entry and the statement as one transaction, and
  /// commits it before it answers that both are done.
  private <T> T alone(Entry entry, Function<DbExecute, T> statement) {
    Lending.Loan loan = new Lending.Loan();
    loan.enter(entry);
    return ScopedValue.where(Lending.LOAN, loan).call(() -> {
      try {
        T result = statement.apply(db.execute());
        mustNotHaveFailed(loan);
        return result;
      } finally {
        loan.end();
      }
    });
  }

  private <T> T committed(Consumer<Lending.Loan> enter, Function<DbExecute, T> work) {
    Lending.Loan loan = new Lending.Loan();
    return ScopedValue.where(Lending.LOAN, loan).call(() -> {
      DbTransaction tx = db.transaction();
      boolean committed = false;
      try {
        enter.accept(loan);
        T result = work.apply(tx);
        mustNotHaveFailed(loan);
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

  private static void mustNotHaveFailed(Lending.Loan loan) {
    if (loan.failed()) {
      throw new DbClientException("the work went on after a statement had failed");
    }
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
