package com.nexora.chat.application.simulation;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The process is gone. An error that nothing but the simulation catches: whatever the code still
/// does on its way out reaches no port any more.
public final class Crash extends Error {

  private static final long serialVersionUID = 1L;

  public Crash(String where) {
    super(where, null, false, false);
  }

  /// What the database holds for a connection ends with the process.
  public static void release(@Nullable Object result) {
    Object held = result instanceof Optional<?> maybe ? maybe.orElse(null) : result;
    if (held instanceof AutoCloseable closeable) {
      try {
        closeable.close();
      } catch (Exception e) {
        throw new IllegalStateException("closing never fails", e);
      }
    }
  }
}
