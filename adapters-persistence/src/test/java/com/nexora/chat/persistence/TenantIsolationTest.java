package com.nexora.chat.persistence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nexora.chat.application.testing.Deliveries;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Tries by hand, as the role that serves, what no port offers.
class TenantIsolationTest {

  private static final String DENIED = "42501";
  private static final String NO_SUCH_ROW_TO_REFER_TO = "23503";
  private static final String SAME_EVERYWHERE = "workspace_id = workspace_id";

  private final TestDatabase database = TestDatabase.SHARED;
  private Connection app =
      Connections.open(database.settings(), database.settings().app());

  @BeforeEach
  void fill() throws SQLException {
    EveryTable.fillForAcme(database);
    app.setSchema("nexora");
    app.setAutoCommit(false);
  }

  @AfterEach
  void close() throws SQLException {
    app.rollback();
    app.close();
  }

  private void enter(String workspace) throws SQLException {
    app.rollback();
    try (Statement statement = app.createStatement()) {
      statement.execute("SET LOCAL app.workspace = '" + workspace + "'");
    }
  }

  private int update(String sql) throws SQLException {
    try (Statement statement = app.createStatement()) {
      return statement.executeUpdate(sql);
    }
  }

  private String refused(String sql) {
    return assertThrows(SQLException.class, () -> update(sql), sql).getSQLState();
  }

  private List<String> count(String table) throws SQLException {
    return TestDatabase.rows(app, "SELECT count(*) FROM " + table);
  }

  @Test
  void a_workspace_sees_its_own_rows_of_every_table() throws SQLException {
    enter("acme");
    for (String table : TableAuditTest.tenantTables()) {
      assertFalse(count(table).equals(List.of("0")), table);
    }
  }

  @Test
  void another_workspace_sees_none_of_them() throws SQLException {
    enter("globex");
    for (String table : TableAuditTest.tenantTables()) {
      assertEquals(
          List.of("0"),
          TestDatabase.rows(
              app, "SELECT count(*) FROM " + table + " WHERE workspace_id <> 'globex'"),
          table);
    }
  }

  /// What the other tests ask would be noticed.
  @Test
  void without_row_level_security_a_table_would_give_them_away() throws SQLException {
    for (String table : TableAuditTest.tenantTables()) {
      database.execute("ALTER TABLE nexora." + table + " DISABLE ROW LEVEL SECURITY");
      try {
        enter("globex");
        assertFalse(
            TestDatabase.rows(
                    app, "SELECT count(*) FROM " + table + " WHERE workspace_id <> 'globex'")
                .equals(List.of("0")),
            table);
      } finally {
        app.rollback();
        database.execute("ALTER TABLE nexora." + table + " ENABLE ROW LEVEL SECURITY");
      }
    }
  }

  @Test
  void without_a_workspace_nothing_is_seen() throws SQLException { // T-01
    for (String table : TableAuditTest.tenantTables()) {
      assertEquals(List.of("0"), count(table), table);
    }
    enter("");
    for (String table : TableAuditTest.tenantTables()) {
      assertEquals(List.of("0"), count(table), table);
    }
  }

  @Test
  void another_workspaces_rows_cannot_be_changed() throws SQLException {
    for (String table : TableAuditTest.tenantTables()) {
      enter("globex");
      String change =
          "UPDATE " + table + " SET " + SAME_EVERYWHERE + " WHERE workspace_id = 'acme'";
      String remove = "DELETE FROM " + table + " WHERE workspace_id = 'acme'";
      assertTrue(deniedOrWithoutEffect(change), change);
      enter("globex");
      assertTrue(deniedOrWithoutEffect(remove), remove);
    }
  }

  private boolean deniedOrWithoutEffect(String sql) {
    try {
      return update(sql) == 0;
    } catch (SQLException e) {
      return DENIED.equals(e.getSQLState());
    }
  }

  @Test
  void rows_cannot_be_put_into_another_workspace() throws SQLException {
    for (String insert : List.of(
        "workspace (workspace_id, name) VALUES ('initech', 'Initech')",
        "conversation_work (workspace_id, conversation_id) VALUES ('acme', '1')",
        "knowledge_revision VALUES ('acme', 5)",
        "obligation (workspace_id, conversation_id, part_id) VALUES ('acme', '1001', '2')",
        "quarantined_delivery VALUES ('acme', 'd', 'b', 'why')")) {
      enter("globex");
      assertEquals(DENIED, refused("INSERT INTO " + insert), insert);
    }
    enter("globex");
    assertEquals(DENIED, refused("UPDATE workspace SET workspace_id = 'acme'"));
  }

  @Test
  void another_workspaces_rows_cannot_be_referred_to() throws SQLException { // T-04
    for (String insert : List.of(
        "obligation (workspace_id, conversation_id, part_id) VALUES ('globex', '1001', '1')",
        """
        turn (workspace_id, conversation_id, epoch, question, outcome, reason, settles, record)
        VALUES ('globex', '1001', 1, '', 'answered', '', '{}', '{}')
        """,
        """
        action (workspace_id, conversation_id, epoch, ordinal, kind, payload, state)
        VALUES ('globex', '1001', 1, 9, 'reply', '{}', 'PLANNED')
        """)) {
      enter("globex");
      assertEquals(NO_SUCH_ROW_TO_REFER_TO, refused("INSERT INTO " + insert), insert);
    }
  }

  @Test
  void a_workspace_may_use_keys_that_another_has() throws SQLException { // T-06
    enter("globex");
    assertEquals(1, update("""
            INSERT INTO delivery (workspace_id, delivery_id, semantic_key, topic, body, status)
            SELECT 'globex', 'notif_1', 'key_1', 'topic', 'body', 'noted'
            """));
  }

  @Test
  void the_dispatcher_sees_who_is_connected_and_when_conversations_are_due_and_nothing_else()
      throws SQLException {
    update("SET LOCAL ROLE nexora_dispatcher");
    assertEquals(List.of("1"), count("conversation_work"));

    for (String words : List.of(
        "SELECT token FROM access_grant",
        "SELECT document FROM config_version",
        "SELECT because FROM halt")) {
      app.rollback();
      update("SET LOCAL ROLE nexora_dispatcher");
      assertEquals(
          DENIED,
          assertThrows(SQLException.class, () -> TestDatabase.rows(app, words), words)
              .getSQLState());
    }
    Set<String> followed = Set.of(
        "conversation_work",
        "access_grant",
        "workspace_key",
        "config_version",
        "halt",
        "membership");
    for (String table : TableAuditTest.tenantTables()) {
      if (!followed.contains(table)) {
        app.rollback();
        update("SET LOCAL ROLE nexora_dispatcher");
        assertEquals(
            DENIED, assertThrows(SQLException.class, () -> count(table), table).getSQLState());
      }
    }
    for (String sql : List.of(
        "DELETE FROM conversation_work",
        "INSERT INTO conversation_work (workspace_id, conversation_id) VALUES ('acme', '2')",
        "UPDATE conversation_work SET workspace_id = 'globex'")) {
      app.rollback();
      update("SET LOCAL ROLE nexora_dispatcher");
      assertEquals(DENIED, refused(sql), sql);
    }
  }

  @Test
  void the_body_of_what_belongs_to_nobody_cannot_be_read() throws SQLException {
    database.emptied().inbox().park("digest", "nobody's", Deliveries.body("stray"));
    assertEquals(
        List.of("nobody's"),
        database.rows("SELECT claimed_workspace FROM nexora.unroutable_delivery"));

    assertEquals(DENIED, refused("SELECT body FROM unroutable_delivery"));
  }
}
