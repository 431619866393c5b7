package com.nexora.chat.bootstrap;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;

/// A real PostgreSQL in a child process, for trying the service out: its binaries come from the
/// build, its files lie in the data folder and outlive the process.
final class EmbeddedDatabase implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final EmbeddedPostgres postgres;
  private final FolderLock lock;

  private EmbeddedDatabase(EmbeddedPostgres postgres, FolderLock lock) {
    this.postgres = postgres;
    this.lock = lock;
  }

  /// @throws BadSettings when it cannot start here
  static EmbeddedDatabase start(Path data) {
    FolderLock lock = FolderLock.take(data);
    boolean started = false;
    try {
      Path files = data.resolve("postgres").toAbsolutePath();
      OrphanedPostgres.stop(files);
      EmbeddedDatabase database = new EmbeddedDatabase(
          EmbeddedPostgres.builder()
              .setDataDirectory(files)
              .setOverrideWorkingDirectory(
                  data.resolve("binaries").toAbsolutePath().toFile())
              .setCleanDataDirectory(false)
              .setRegisterShutdownHook(false)
              .setPGStartupWait(PATIENCE)
              // The library is made for tests and gives durability up; acknowledged is durable
              // here.
              .setServerConfig("fsync", "on")
              .setServerConfig("synchronous_commit", "on")
              .setServerConfig("max_connections", "100")
              .start(),
          lock);
      started = true;
      return database;
    } catch (IOException | RuntimeException failure) {
      throw new BadSettings("The embedded PostgreSQL could not start in "
          + data.toAbsolutePath()
          + ": name another folder in NEXORA_DATA, or a server in NEXORA_DATABASE_URL. ("
          + failure.getMessage()
          + ")");
    } finally {
      if (!started) {
        lock.close();
      }
    }
  }

  /// Without a user: the superuser `postgres` and the service's own roles all come this way.
  String url() {
    return "jdbc:postgresql://127.0.0.1:" + postgres.getPort() + "/postgres";
  }

  @Override
  public void close() {
    try {
      postgres.close();
    } catch (IOException stillThere) {
      throw new IllegalStateException("The embedded PostgreSQL did not stop", stillThere);
    } finally {
      lock.close();
    }
  }
}
