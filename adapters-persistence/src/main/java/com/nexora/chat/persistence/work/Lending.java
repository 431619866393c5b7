package com.nexora.chat.persistence.work;

import io.helidon.dbclient.DbClientException;
import io.helidon.dbclient.jdbc.JdbcConnectionPool;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.core.BaseConnection;
import org.postgresql.core.TransactionState;

/// Lends one connection to each unit of work, and none to anybody else: a statement outside would
/// not know its workspace, and a second connection inside could leave the pool waiting for itself.
final class Lending implements JdbcConnectionPool {

  /// What the unit of work on this thread has borrowed.
  static final class Loan {

    private @Nullable Connection connection;

    /// Whether PostgreSQL has given the transaction up. It answers a commit then with a rollback,
    /// and the driver reports success.
    boolean failed() {
      try {
        return connection != null
            && connection.unwrap(BaseConnection.class).getTransactionState()
                == TransactionState.FAILED;
      } catch (SQLException e) {
        throw new DbClientException("the state of the transaction is unknown", e);
      }
    }
  }

  static final ScopedValue<Loan> LOAN = ScopedValue.newInstance();

  private final DataSource pool;

  Lending(DataSource pool) {
    this.pool = pool;
  }

  @Override
  public Connection connection() {
    if (!LOAN.isBound() || LOAN.get().connection != null) {
      throw new IllegalStateException("one connection for each unit of work, and none without one");
    }
    try {
      Connection connection = pool.getConnection();
      LOAN.get().connection = connection;
      return connection;
    } catch (SQLException e) {
      throw new DbClientException("no database connection", e);
    }
  }
}
