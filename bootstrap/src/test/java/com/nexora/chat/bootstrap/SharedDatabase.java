package com.nexora.chat.bootstrap;

import com.nexora.chat.persistence.DatabaseSettings;
import com.nexora.chat.persistence.Login;
import com.nexora.chat.persistence.Provisioning;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;

/// One PostgreSQL for several nodes.
final class SharedDatabase implements AutoCloseable {

  private static final Login OWNER = new Login("nexora_owner", "owner");
  private static final Login APP = new Login("nexora_app", "app");

  private final EmbeddedDatabase postgres;

  SharedDatabase(Path folder) {
    postgres = EmbeddedDatabase.start(folder.resolve("shared"));
    Provisioning.prepare(
        new DatabaseSettings(postgres.url(), OWNER, APP, 2), new Login("postgres", ""));
  }

  /// Of a node, or of an operator's command.
  Map<String, String> environment(Path data) {
    return Map.of(
        "NEXORA_DATA", data.toString(),
        "NEXORA_PORT", "0",
        "NEXORA_WORKERS", "4",
        "NEXORA_DATABASE_URL", postgres.url(),
        "NEXORA_DATABASE_OWNER_USER", OWNER.user(),
        "NEXORA_DATABASE_OWNER_PASSWORD", OWNER.password(),
        "NEXORA_DATABASE_APP_USER", APP.user(),
        "NEXORA_DATABASE_APP_PASSWORD", APP.password());
  }

  /// As if the days had been counted an hour ago, so that they are due at once.
  void ageFigures() throws SQLException {
    try (Connection connection = DriverManager.getConnection(postgres.url(), "postgres", "");
        Statement statement = connection.createStatement()) {
      var _ = statement.executeUpdate(
          "UPDATE nexora.figure_day SET counted_at = counted_at - INTERVAL '1 hour'");
    }
  }

  @Override
  public void close() {
    postgres.close();
  }
}
