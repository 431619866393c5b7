package com.nexora.chat.torture.stand;

import com.nexora.chat.persistence.DatabaseSettings;
import com.nexora.chat.persistence.Login;
import com.nexora.chat.persistence.Provisioning;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// A real PostgreSQL that keeps what it acknowledged, and that can be killed and started again.
public final class Postgres implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final Login SUPERUSER = new Login("postgres", "");

  private final Path home;
  private final int port = Jvm.freePort();
  private Child server;

  private Postgres(Path home) {
    this.home = home;
    this.server = launch();
  }

  /// @param home an empty folder for binaries, data and log
  public static Postgres start(Path home) throws InterruptedException {
    unpack(home);
    Postgres postgres = new Postgres(home);
    postgres.awaitConnections();
    return postgres;
  }

  /// The library unpacks the binaries and makes the cluster; it cannot restart a killed one.
  private static void unpack(Path home) {
    try (EmbeddedPostgres once = EmbeddedPostgres.builder()
        .setDataDirectory(home.resolve("data"))
        .setOverrideWorkingDirectory(home.resolve("binaries").toFile())
        .setCleanDataDirectory(false)
        .setPGStartupWait(PATIENCE)
        .start()) {
      once.getPort();
    } catch (IOException cannot) {
      throw new UncheckedIOException("PostgreSQL could not be set up in " + home, cannot);
    }
  }

  private Child launch() {
    List<String> command = new ArrayList<>();
    if (ownedByRoot()) {
      // It refuses to run as root.
      command.addAll(List.of("unshare", "-U"));
    }
    command.addAll(List.of(
        binary().toString(), "-D", home.resolve("data").toString(), "-p", Integer.toString(port)));
    for (String setting : List.of(
        "fsync=on",
        "synchronous_commit=on",
        "full_page_writes=on",
        "listen_addresses=127.0.0.1",
        "unix_socket_directories=",
        "max_connections=400",
        "shared_buffers=64MB")) {
      command.addAll(List.of("-c", setting));
    }
    return Child.start(command, home.resolve("server.log"), _ -> {});
  }

  private boolean ownedByRoot() {
    try {
      return Files.getOwner(home).getName().equals("root");
    } catch (IOException cannot) {
      throw new UncheckedIOException(cannot);
    }
  }

  private Path binary() {
    try (Stream<Path> files = Files.walk(home.resolve("binaries"))) {
      return files
          .filter(file -> file.endsWith("bin/postgres"))
          .findFirst()
          .orElseThrow(() -> new IllegalStateException("no PostgreSQL was unpacked in " + home));
    } catch (IOException cannot) {
      throw new UncheckedIOException(cannot);
    }
  }

  /// Kills the postmaster and starts it again, until it accepts connections.
  public void killAndRestart() throws InterruptedException {
    server.kill();
    server = launch();
    awaitConnections();
  }

  private void awaitConnections() throws InterruptedException {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (!accepts()) {
      if (System.nanoTime() > end) {
        throw new IllegalStateException("PostgreSQL does not come up; see " + home + "/server.log");
      }
      if (!server.isAlive()) {
        // The orphans of the killed one still hold its shared memory.
        server = launch();
      }
      Thread.sleep(20);
    }
  }

  private boolean accepts() {
    try (Connection connection = connect()) {
      return connection.isValid(1);
    } catch (SQLException notYet) {
      return false;
    }
  }

  public String url() {
    return "jdbc:postgresql://127.0.0.1:" + port + "/postgres";
  }

  /// As the superuser, whom no policy binds: the judge sees everything.
  public Connection connect() throws SQLException {
    return DriverManager.getConnection(
        url() + "?connectTimeout=2&socketTimeout=30", "postgres", "");
  }

  /// A question with one number for an answer; of an empty table, 0.
  public long number(String sql) {
    try (Connection connection = connect();
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      return row.next() ? row.getLong(1) : 0;
    } catch (SQLException away) {
      throw new IllegalStateException("PostgreSQL did not answer: " + away.getMessage(), away);
    }
  }

  /// The first column of every row.
  public List<String> words(String sql) {
    try (Connection connection = connect();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      List<String> words = new ArrayList<>();
      while (rows.next()) {
        words.add(rows.getString(1));
      }
      return words;
    } catch (SQLException away) {
      throw new IllegalStateException("PostgreSQL did not answer: " + away.getMessage(), away);
    }
  }

  public void provision(DatabaseSettings settings) {
    Provisioning.prepare(settings, SUPERUSER);
  }

  @Override
  public void close() {
    server.close();
  }
}
