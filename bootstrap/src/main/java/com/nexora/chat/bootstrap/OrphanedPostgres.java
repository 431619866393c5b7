package com.nexora.chat.bootstrap;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.logging.Logger;

/// The embedded server outlives a service that was killed. Whoever holds the folder's lock may stop
/// it: nobody else can be using it.
final class OrphanedPostgres {

  private static final Logger LOG = Logger.getLogger(OrphanedPostgres.class.getName());
  private static final long PATIENCE_SECONDS = 20;

  private OrphanedPostgres() {}

  /// @param files the server's data directory
  static void stop(Path files) throws IOException {
    Path pidFile = files.resolve("postmaster.pid");
    if (!Files.exists(pidFile)) {
      return;
    }
    String pid = Files.readString(pidFile).lines().findFirst().orElse("").strip();
    Optional<ProcessHandle> orphan = process(pid);
    if (orphan.isPresent()) {
      LOG.warning("A PostgreSQL was left behind by a service that was killed; it is stopped.");
      stop(orphan.get());
    }
  }

  /// Whether a PostgreSQL runs under this process id, as postmaster.pid has it.
  static boolean runs(String pid) {
    return process(pid).isPresent();
  }

  private static Optional<ProcessHandle> process(String pid) {
    return pid.matches("[0-9]{1,10}")
        ? ProcessHandle.of(Long.parseLong(pid)).filter(OrphanedPostgres::isPostgres)
        : Optional.empty();
  }

  private static boolean isPostgres(ProcessHandle process) {
    return process.info().command().filter(c -> c.endsWith("postgres")).isPresent();
  }

  private static void stop(ProcessHandle process) throws IOException {
    process.destroy();
    try {
      process.onExit().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
    } catch (ExecutionException | TimeoutException stillThere) {
      throw new IOException("process " + process.pid() + " does not stop", stillThere);
    }
  }
}
