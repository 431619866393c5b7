package com.nexora.chat.persistence;

import static com.nexora.chat.application.testing.StoreContract.ACME;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nexora.chat.application.port.PortFailure;
import com.nexora.chat.application.testing.Deliveries;
import com.nexora.chat.domain.conversation.ConversationId;
import com.zaxxer.hikari.HikariDataSource;
import java.net.URI;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A real database that goes away and comes back.
class DatabaseAwayTest {

  private final TestDatabase database = TestDatabase.SHARED;
  private final Gate gate = new Gate(port(database.settings().url()));
  private final Persistence persistence = Persistence.open(new DatabaseSettings(
      "jdbc:postgresql://localhost:" + gate.port() + "/postgres",
      database.settings().owner(),
      database.settings().app(),
      4));

  private static int port(String url) {
    return URI.create(url.substring("jdbc:".length())).getPort();
  }

  @BeforeEach
  void empty() {
    database.emptied();
  }

  @AfterEach
  void close() {
    persistence.close();
    gate.close();
  }

  private boolean arrives(int part) {
    return persistence
        .inbox()
        .accept(ACME, Deliveries.message(new ConversationId("1"), "p" + part));
  }

  private List<String> stored() {
    return database.rows("SELECT delivery_id FROM nexora.delivery ORDER BY ctid");
  }

  private static List<String> ids(int count) {
    return IntStream.range(0, count).mapToObj(i -> "notif_p" + i).toList();
  }

  private static void await(BooleanSupplier condition) {
    long deadline = System.nanoTime() + Duration.ofSeconds(60).toNanos();
    while (!condition.getAsBoolean()) {
      assertTrue(System.nanoTime() < deadline, "it never came");
      Thread.onSpinWait();
    }
  }

  @Test
  void without_a_spool_nothing_is_acknowledged_until_it_is_back() {
    assertTrue(arrives(0));
    gate.shut();
    assertThrows(PortFailure.class, () -> arrives(1));
    gate.openAgain();

    await(() -> succeeds(1));
    assertEquals(ids(2), stored());
  }

  private boolean succeeds(int part) {
    try {
      return arrives(part);
    } catch (PortFailure notYet) {
      return false;
    }
  }

  @Test
  void with_a_spool_everything_is_acknowledged_and_stored_in_order_when_it_is_back(
      @TempDir Path folder) {
    persistence.spoolInto(folder);
    assertTrue(arrives(0));
    gate.shut();
    for (int part = 1; part < 50; part++) {
      assertTrue(arrives(part));
    }
    gate.openAgain();

    await(() -> stored().size() == 50);
    assertEquals(ids(50), stored());
    assertEquals(List.of("50"), database.rows("SELECT count(*) FROM nexora.obligation"));
  }

  @Test
  void a_spool_that_another_service_uses_is_refused_in_one_sentence(@TempDir Path folder) {
    persistence.spoolInto(folder);

    CannotServe refused = assertThrows(CannotServe.class, () -> persistence.spoolInto(folder));

    assertTrue(String.valueOf(refused.getMessage()).contains("another service uses it"));
  }

  @Test
  void a_server_that_became_read_only_takes_nothing_until_it_is_the_primary_again() {
    try {
      readOnly("on");
      await(() -> !succeeds(0));
      assertThrows(PortFailure.class, () -> arrives(1));
    } finally {
      readOnly("off");
    }

    await(() -> succeeds(2));
    assertTrue(stored().contains("notif_p2"));
    assertTrue(!stored().contains("notif_p1"));
  }

  @Test
  void a_connection_that_can_only_read_is_not_used_again() throws SQLException {
    try (HikariDataSource pool =
        Connections.pool(database.settings(database.settings().app(), 1))) {
      String standby;
      try (Connection connection = pool.getConnection();
          Statement statement = connection.createStatement()) {
        standby = server(connection);
        connection.setAutoCommit(false);
        statement.execute("SET TRANSACTION READ ONLY");
        assertThrows(
            SQLException.class,
            () -> statement.execute("DELETE FROM passage WHERE workspace_id = ''"));
      }
      try (Connection connection = pool.getConnection()) {
        assertNotEquals(standby, server(connection));
      }
    }
  }

  private static String server(Connection connection) throws SQLException {
    return TestDatabase.rows(connection, "SELECT pg_backend_pid()").getFirst();
  }

  private void readOnly(String onOrOff) {
    database.execute("ALTER SYSTEM SET default_transaction_read_only = " + onOrOff);
    database.execute("SELECT pg_reload_conf()");
  }
}
