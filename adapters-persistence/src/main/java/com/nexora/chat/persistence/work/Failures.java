package com.nexora.chat.persistence.work;

import java.sql.SQLException;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/// What a failure of the database means.
final class Failures {

  /// Serialisation failure, deadlock, lock not available: nothing was done, and a second try may
  /// succeed (PostgreSQL documentation, "Serialization Failure Handling").
  private static final Set<String> TRANSIENT = Set.of("40001", "40P01", "55P03");

  private static final long PAUSE_NANOS = 5_000_000;

  private Failures() {}

  static boolean worthAnotherTry(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException sql
          && TRANSIENT.contains(String.valueOf(sql.getSQLState()))) {
        return true;
      }
    }
    return false;
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
