package com.nexora.chat.bootstrap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
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

  @Test
  void what_a_killed_service_left_behind_is_stopped_and_its_data_kept() throws Exception {
    int status = new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            System.getProperty("java.class.path"),
            KilledService.class.getName(),
            data.toString())
        .inheritIO()
        .start()
        .waitFor();
    assertEquals(KilledService.STATUS, status);
    long orphan = Long.parseLong(
        Files.readAllLines(data.resolve("postgres").resolve("postmaster.pid")).getFirst());
    assertTrue(ProcessHandle.of(orphan).isPresent(), "the server has outlived the service");

    try (EmbeddedDatabase second = EmbeddedDatabase.start(data)) {
      assertEquals("1", asked(second, "SELECT n FROM kept"));
    }
  }

  /// A service that dies without a chance to stop its database.
  static final class KilledService {

    static final int STATUS = 137;

    private KilledService() {}

    public static void main(String[] arguments) throws SQLException {
      EmbeddedDatabase database = EmbeddedDatabase.start(Path.of(arguments[0]));
      if (asked(database, "CREATE TABLE kept AS SELECT 1 AS n; SELECT n FROM kept")
          .equals("1")) {
        Runtime.getRuntime().halt(STATUS);
      }
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
