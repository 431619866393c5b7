package com.nexora.chat.persistence.work;

import io.helidon.dbclient.DbClientException;
import io.helidon.dbclient.jdbc.JdbcConnectionPool;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.core.BaseConnection;
import org.postgresql.core.TransactionState;

/// Lends one connection to each unit of work, and none to anybody else: a statement outside would
/// not know its workspace, and a second connection inside could leave the pool waiting for itself.
final class Lending implements JdbcConnectionPool {

  /// What the unit of work on this thread has borrowed.
  static final class Loan {

    /// All other ways to a statement would leave the entry behind.
    private static final Set<String> OTHER_STATEMENTS = Set.of("createStatement", "prepareCall");

    private @Nullable Connection connection;
    private @Nullable Entry entry;
    private boolean failed;

    /// Said before the next statement, and on the way with it.
    void enter(Entry next) {
      entry = next;
    }

    /// Whether PostgreSQL has given the transaction up. It answers a commit then with a rollback,
    /// and the driver reports success.
    boolean failed() {
      try {
        return failed
            || (connection != null
                && !connection.isClosed()
                && connection.unwrap(BaseConnection.class).getTransactionState()
                    == TransactionState.FAILED);
      } catch (SQLException e) {
        throw new DbClientException("the state of the transaction is unknown", e);
      }
    }

    private Connection lent(Connection borrowed) {
      connection = borrowed;
      return (Connection) Proxy.newProxyInstance(
          Lending.class.getClassLoader(),
          new Class<?>[] {Connection.class},
          (_, method, arguments) -> call(borrowed, method, arguments));
    }

    private @Nullable Object call(Connection borrowed, Method method, Object @Nullable [] arguments)
        throws SQLException {
      Entry due = entry;
      if (due != null && arguments != null && method.getName().equals("prepareStatement")) {
        entry = null;
        String both = due.sql() + ";\n" + arguments[0];
        return Travelling.with(due, borrowed.prepareStatement(both), () -> failed = true);
      }
      if (OTHER_STATEMENTS.contains(method.getName())) {
        throw new SQLException("no " + method.getName() + " in a unit of work");
      }
      return Travelling.call(borrowed, method, arguments);
    }

    /// Gives back what its user has not.
    void end() {
      try {
        if (connection != null && !connection.isClosed()) {
          connection.close();
        }
      } catch (SQLException e) {
        throw new DbClientException("a connection could not be given back", e);
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
      return LOAN.get().lent(pool.getConnection());
    } catch (SQLException e) {
      throw new DbClientException("no database connection", e);
    }
  }
}
