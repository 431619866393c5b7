package com.nexora.chat.persistence.work;

import java.sql.SQLException;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What a failure of the database means.
public final class Failures {

  /// Serialisation failure, deadlock, lock not available: nothing was done, and a second try may
  /// succeed (PostgreSQL documentation, "Serialization Failure Handling").
  private static final Set<String> TRANSIENT = Set.of("40001", "40P01", "55P03");

  /// Data exception, broken constraint, limit exceeded: the classes of errors that the rows
  /// themselves bring about (PostgreSQL documentation, "PostgreSQL Error Codes").
  private static final Set<String> REFUSALS = Set.of("22", "23", "54");

  private static final long PAUSE_NANOS = 5_000_000;

  private Failures() {}

  /// Whether the database is well and refuses what it was given. It will refuse it again, and may
  /// take everything else.
  public static boolean isRefusal(Throwable failure) {
    return sqlStates(failure).anyMatch(state -> REFUSALS.stream().anyMatch(state::startsWith));
  }

  static boolean worthAnotherTry(Throwable failure) {
    return sqlStates(failure).anyMatch(TRANSIENT::contains);
  }

  private static Stream<String> sqlStates(Throwable failure) {
    return Stream.<Throwable>iterate(failure, Objects::nonNull, Throwable::getCause)
        .filter(SQLException.class::isInstance)
        .map(cause -> String.valueOf(((SQLException) cause).getSQLState()));
  }

  /// At random, so that two who met do not meet again.
  static void pauseBeforeTry(int attempt) {
    LockSupport.parkNanos(ThreadLocalRandom.current().nextLong(PAUSE_NANOS << attempt));
  }

  static @Nullable String innermost(Throwable failure) {
    Throwable cause = failure;
    while (cause.getCause() != null) {
      cause = cause.getCause();
    }
    return cause.getMessage();
  }
}
