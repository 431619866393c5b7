package com.nexora.chat.bootstrap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedDatabaseTest {

  @TempDir
  Path data;

  @Test
  void what_is_committed_is_durable_and_outlives_the_process() throws SQLException {
    try (EmbeddedDatabase first = EmbeddedDatabase.start(data)) {
      assertEquals("on", asked(first, "SHOW fsync"));
      assertEquals("on", asked(first, "SHOW synchronous_commit"));
      assertEquals("1", asked(first, "CREATE TABLE kept AS SELECT 1 AS n; SELECT n FROM kept"));
    }
    try (EmbeddedDatabase second = EmbeddedDatabase.start(data)) {
      assertEquals("1", asked(second, "SELECT n FROM kept"));
    }
  }

  @Test
  void a_folder_in_use_is_named_with_what_to_do() {
    try (EmbeddedDatabase first = EmbeddedDatabase.start(data)) {
      assertTrue(first.url().startsWith("jdbc:postgresql://127.0.0.1:"));
      BadSettings said = assertThrows(BadSettings.class, () -> EmbeddedDatabase.start(data));
      assertTrue(String.valueOf(said.getMessage()).contains("NEXORA_DATA"), said::toString);
    }
  }

  private static String asked(EmbeddedDatabase database, String sql) throws SQLException {
    try (Connection connection = DriverManager.getConnection(database.url(), "postgres", "");
        Statement statement = connection.createStatement()) {
      boolean rows = statement.execute(sql);
      while (!rows) {
        rows = statement.getMoreResults();
      }
      try (ResultSet result = statement.getResultSet()) {
        result.next();
        return result.getString(1);
      }
    }
  }
}
