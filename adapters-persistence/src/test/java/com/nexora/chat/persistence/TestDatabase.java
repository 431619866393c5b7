package com.nexora.chat.persistence;

import com.nexora.chat.application.testing.StoreContract;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/// A real PostgreSQL, started once for all tests and emptied before each.
final class TestDatabase {

  static final Login SUPERUSER = new Login("postgres", "postgres");

  static final TestDatabase SHARED = new TestDatabase();

  private final DatabaseSettings settings;
  private final Persistence persistence;

  private TestDatabase() {
    settings = new DatabaseSettings(
        url(), new Login("nexora_owner", "o'wner"), new Login("nexora_app", "a%p\\p"), 8);
    Provisioning.prepare(settings, SUPERUSER);
    persistence = Persistence.open(settings);
  }

  /// The server stops with this JVM.
  private static String url() {
    try {
      @SuppressWarnings("resource")
      EmbeddedPostgres server = EmbeddedPostgres.builder()
          .setServerConfig("fsync", "off")
          .setServerConfig("deadlock_timeout", "100ms")
          .start();
      return "jdbc:postgresql://localhost:" + server.getPort() + "/postgres";
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  DatabaseSettings settings() {
    return settings;
  }

  DatabaseSettings settings(Login app, int poolSize) {
    return new DatabaseSettings(settings.url(), settings.owner(), app, poolSize);
  }

  /// Opened once, with both workspaces of the contracts connected.
  Persistence emptied() {
    execute("""
        TRUNCATE nexora.workspace, nexora.unroutable_delivery,
                 nexora.account, nexora.account_session, nexora.throttle CASCADE
        """);
    persistence.connect(StoreContract.ACME, "Acme");
    persistence.connect(StoreContract.GLOBEX, "Globex");
    return persistence;
  }

  /// As the superuser, whom no policy binds.
  void execute(String sql) {
    try (Connection connection = Connections.open(settings, SUPERUSER);
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw new IllegalStateException(sql, e);
    }
  }

  /// The rows' columns, joined by a blank, as the superuser sees them.
  List<String> rows(String sql) {
    try (Connection connection = Connections.open(settings, SUPERUSER)) {
      return rows(connection, sql);
    } catch (SQLException e) {
      throw new IllegalStateException(sql, e);
    }
  }

  static List<String> rows(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      List<String> found = new ArrayList<>();
      while (rows.next()) {
        List<String> columns = new ArrayList<>();
        for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
          columns.add(rows.getString(i));
        }
        found.add(String.join(" ", columns));
      }
      return found;
    }
  }
}
