package com.nexora.chat.persistence.work;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import org.jspecify.annotations.Nullable;

/// A statement that takes the [Entry] of its transaction along, so that both cost one round trip:
/// the driver sends `entry; statement` as one message each with a single Sync at the end. Outside a
/// transaction block PostgreSQL runs what comes before one Sync as one transaction (documentation,
/// "Extended Query: Pipelining"), and the entry ends with it.
///
/// Should the driver ever put a Sync between the two, the entry is over before the statement
/// begins, which then sees no row and may write none. The driver does so when it has asked what a
/// statement returns and cannot bound it, and it asks when the type of a parameter is unknown; so
/// no parameter goes without a type.
final class Travelling implements InvocationHandler {

  private final PreparedStatement both;
  private final Runnable whenFailed;

  private Travelling(PreparedStatement both, Runnable whenFailed) {
    this.both = both;
    this.whenFailed = whenFailed;
  }

  /// @param both the entry and a statement, separated by a semicolon
  /// @return the statement alone, as its user sees it
  static PreparedStatement with(Entry entry, PreparedStatement both, Runnable whenFailed)
      throws SQLException {
    both.setString(1, entry.parameter());
    return (PreparedStatement) Proxy.newProxyInstance(
        Travelling.class.getClassLoader(),
        new Class<?>[] {PreparedStatement.class},
        new Travelling(both, whenFailed));
  }

  @Override
  public @Nullable Object invoke(Object proxy, Method method, Object @Nullable [] arguments)
      throws SQLException {
    return switch (method.getName()) {
      case "executeQuery" -> {
        execute();
        yield both.getResultSet();
      }
      case "executeUpdate" -> {
        execute();
        yield both.getUpdateCount();
      }
      case "executeLargeUpdate" -> {
        execute();
        yield both.getLargeUpdateCount();
      }
      case "execute", "addBatch", "executeBatch", "executeLargeBatch" ->
        throw new SQLException("no " + method.getName() + " in a unit of work");
      default -> set(method, arguments);
    };
  }

  /// Past the row of the entry.
  private void execute() throws SQLException {
    boolean done = false;
    try {
      if (!both.execute()) {
        throw new SQLException("the entry of a unit of work has returned nothing");
      }
      try (ResultSet entered = both.getResultSet()) {
        done = entered.next();
      }
      var _ = both.getMoreResults();
    } finally {
      if (!done) {
        whenFailed.run();
      }
    }
  }

  private @Nullable Object set(Method method, Object @Nullable [] arguments) throws SQLException {
    if (arguments != null
        && arguments.length > 1
        && method.getName().startsWith("set")
        && arguments[0] instanceof Integer position) {
      int behindTheEntry = position + 1;
      boolean untyped = method.getName().equals("setNull")
          || (method.getName().equals("setObject") && arguments[1] == null);
      if (untyped) {
        both.setNull(behindTheEntry, Types.VARCHAR);
        return null;
      }
      arguments[0] = behindTheEntry;
    }
    return call(both, method, arguments);
  }

  /// Fails as the method does.
  static @Nullable Object call(Object target, Method method, Object @Nullable [] arguments)
      throws SQLException {
    try {
      return method.invoke(target, arguments);
    } catch (InvocationTargetException failed) {
      if (failed.getTargetException() instanceof SQLException failure) {
        throw failure;
      }
      if (failed.getTargetException() instanceof Error error) {
        throw error;
      }
      throw new SQLException("the driver failed", failed.getTargetException());
    } catch (IllegalAccessException e) {
      throw new IllegalStateException("every method of the driver's interfaces is public", e);
    }
  }
}
