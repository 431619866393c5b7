package com.nexora.chat.persistence;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;

/// Counts what goes to the database. Statements that are sent as one text share a round trip, a
/// COMMIT has one of its own, and what runs outside a transaction block is committed along with it.
/// (The driver sends BEGIN along with the first statement.)
final class CountingDataSource {

  private final DataSource counted;
  private final AtomicInteger statements = new AtomicInteger();
  private final AtomicInteger trips = new AtomicInteger();
  private final AtomicInteger commits = new AtomicInteger();
  private final AtomicInteger rollbacks = new AtomicInteger();
  private volatile Runnable beforeCommit = () -> {};

  CountingDataSource(DataSource pool) {
    this.counted = proxy(DataSource.class, (method, arguments) -> {
      Object result = call(pool, method, arguments);
      return result instanceof Connection connection ? counting(connection) : result;
    });
  }

  DataSource dataSource() {
    return counted;
  }

  void beforeEachCommit(Runnable action) {
    beforeCommit = action;
  }

  void reset() {
    statements.set(0);
    trips.set(0);
    commits.set(0);
    rollbacks.set(0);
  }

  int rollbacks() {
    return rollbacks.get();
  }

  @Override
  public String toString() {
    return statements + " statements, " + trips + " round trips, " + commits + " commits, "
        + rollbacks + " rollbacks";
  }

  private Connection counting(Connection connection) {
    return proxy(Connection.class, (method, arguments) -> {
      switch (method.getName()) {
        case "commit" -> {
          beforeCommit.run();
          trips.incrementAndGet();
          commits.incrementAndGet();
        }
        case "rollback" -> rollbacks.incrementAndGet();
        default -> {}
      }
      Object result = call(connection, method, arguments);
      return result instanceof PreparedStatement statement
          ? counting(connection, statement, String.valueOf(arguments[0]))
          : result;
    });
  }

  private PreparedStatement counting(
      Connection connection, PreparedStatement statement, String sql) {
    int together = sql.split(";", -1).length;
    return proxy(PreparedStatement.class, (method, arguments) -> {
      if (method.getName().startsWith("execute")) {
        if (connection.getAutoCommit()) {
          beforeCommit.run();
          commits.incrementAndGet();
        }
        statements.addAndGet(together);
        trips.incrementAndGet();
      }
      return call(statement, method, arguments);
    });
  }

  @FunctionalInterface
  private interface Handling {
    Object handle(Method method, Object[] arguments) throws Throwable;
  }

  private static <T> T proxy(Class<T> type, Handling handling) {
    InvocationHandler handler = (_, method, arguments) -> handling.handle(method, arguments);
    return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
  }

  private static Object call(Object target, Method method, Object[] arguments) throws Throwable {
    try {
      return method.invoke(target, arguments);
    } catch (InvocationTargetException failure) {
      throw failure.getTargetException();
    }
  }
}
