package com.nexora.chat.benchmarks.place;

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

/// A real PostgreSQL of its own that keeps what it acknowledged (fsync on), and counts what it is
/// asked.
public final class Postgres implements AutoCloseable {

  private static final Login SUPERUSER = new Login("postgres", "");
  private static final Login OWNER = new Login("nexora_owner", "bench-owner");
  private static final Login APP = new Login("nexora_app", "bench-app");

  private final EmbeddedPostgres server;
  private final Path data;

  private Postgres(EmbeddedPostgres server, Path data) {
    this.server = server;
    this.data = data;
  }

  /// @param autovacuum off where WAL is counted, because it writes some of its own; on under load
  public static Postgres start(Path home, boolean autovacuum) {
    Path data = home.resolve("data");
    try {
      EmbeddedPostgres server = EmbeddedPostgres.builder()
          .setDataDirectory(data)
          .setOverrideWorkingDirectory(home.resolve("binaries").toFile())
          .setCleanDataDirectory(true)
          .setPGStartupWait(Duration.ofMinutes(2))
          .setServerConfig("fsync", "on")
          .setServerConfig("synchronous_commit", "on")
          .setServerConfig("full_page_writes", "on")
          .setServerConfig("shared_buffers", "256MB")
          .setServerConfig("max_connections", "100")
          // No checkpoint during a run: the first change of a page after one is logged in full.
          .setServerConfig("checkpoint_timeout", "1h")
          .setServerConfig("max_wal_size", "8GB")
          .setServerConfig("autovacuum", autovacuum ? "on" : "off")
          .setServerConfig("shared_preload_libraries", "pg_stat_statements")
          .setServerConfig("pg_stat_statements.track_planning", "on")
          .start();
      Postgres postgres = new Postgres(server, data);
      postgres.execute("CREATE EXTENSION pg_stat_statements");
      Provisioning.prepare(postgres.settings(8), SUPERUSER);
      return postgres;
    } catch (IOException cannot) {
      throw new UncheckedIOException("PostgreSQL could not start in " + home, cannot);
    }
  }

  public int port() {
    return server.getPort();
  }

  public DatabaseSettings settings(int poolSize) {
    return settings(port(), poolSize);
  }

  /// @param port of the server, or of what stands before it
  public DatabaseSettings settings(int port, int poolSize) {
    return new DatabaseSettings(url(port), OWNER, APP, poolSize);
  }

  private static String url(int port) {
    return "jdbc:postgresql://127.0.0.1:" + port + "/postgres?sslmode=disable&gssEncMode=disable";
  }

  /// As the superuser, whom no policy binds.
  public Connection connect() throws SQLException {
    return DriverManager.getConnection(url(port()), SUPERUSER.user(), SUPERUSER.password());
  }

  public void execute(String sql) {
    try (Connection connection = connect();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException failure) {
      throw new IllegalStateException(sql, failure);
    }
  }

  public long number(String sql) {
    return numbers(sql).getFirst();
  }

  /// The columns of the first row.
  public List<Long> numbers(String sql) {
    try (Connection connection = connect();
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      List<Long> numbers = new ArrayList<>();
      row.next();
      for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
        numbers.add(row.getLong(i));
      }
      return numbers;
    } catch (SQLException failure) {
      throw new IllegalStateException(sql, failure);
    }
  }

  /// What the service's roles have done until now. A transaction is counted by what it says first,
  /// whose rows it may see, because most have neither BEGIN nor COMMIT.
  public Counts counts() {
    List<Long> asked = numbers("""
        SELECT coalesce(sum(calls) FILTER (WHERE query LIKE 'SELECT set_config%'), 0),
               (SELECT pg_wal_lsn_diff(pg_current_wal_insert_lsn(), '0/0'))
          FROM pg_stat_statements AS s JOIN pg_roles AS r ON r.oid = s.userid
         WHERE r.rolname IN ('nexora_app', 'nexora_dispatcher')
        """);
    return new Counts(asked.get(0), asked.get(1));
  }

  /// What the service's roles have asked, what took most time first.
  public List<String> list() {
    return texts("""
        SELECT format('%s calls  %s ms each and %s ms planning  %s pages each  %s', s.calls,
                      round(CAST(mean_exec_time AS numeric), 3),
                      round(CAST(total_plan_time / s.calls AS numeric), 3),
                      (shared_blks_hit + shared_blks_read) / s.calls,
                      left(regexp_replace(query, '\\s+', ' ', 'g'), 80))
          FROM pg_stat_statements AS s JOIN pg_roles AS r ON r.oid = s.userid
         WHERE r.rolname IN ('nexora_app', 'nexora_dispatcher')
         ORDER BY total_exec_time + total_plan_time DESC
        """);
  }

  /// The first column of every row.
  public List<String> texts(String sql) {
    try (Connection connection = connect();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      List<String> texts = new ArrayList<>();
      while (rows.next()) {
        texts.add(rows.getString(1));
      }
      return texts;
    } catch (SQLException failure) {
      throw new IllegalStateException(sql, failure);
    }
  }

  /// CPU time of all its processes, ended ones left out: connections of a pool stay.
  public Duration cpu() {
    try {
      long pid =
          Long.parseLong(Files.readAllLines(data.resolve("postmaster.pid")).getFirst());
      return ProcessHandle.of(pid).stream()
          .flatMap(postmaster -> Stream.concat(Stream.of(postmaster), postmaster.descendants()))
          .map(process -> process.info().totalCpuDuration().orElse(Duration.ZERO))
          .reduce(Duration.ZERO, Duration::plus);
    } catch (IOException gone) {
      throw new UncheckedIOException(gone);
    }
  }

  @Override
  public void close() {
    try {
      server.close();
    } catch (IOException stubborn) {
      throw new UncheckedIOException(stubborn);
    }
  }
}
