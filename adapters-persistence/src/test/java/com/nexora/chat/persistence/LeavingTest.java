package com.nexora.chat.persistence;

import static com.nexora.chat.application.testing.StoreContract.ACME;
import static com.nexora.chat.application.testing.StoreContract.GLOBEX;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nexora.chat.application.port.Accounts;
import com.nexora.chat.application.testing.Deliveries;
import com.nexora.chat.application.testing.GrantsContract;
import com.nexora.chat.domain.access.AccountId;
import com.nexora.chat.domain.access.Role;
import com.nexora.chat.domain.conversation.ConversationId;
import com.nexora.chat.domain.conversation.TeammateId;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import com.nexora.chat.persistence.Leaving.Left;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A workspace that has something in every table, and leaves.
class LeavingTest {

  private static final AccountId OLGA = new AccountId("o");
  private static final AccountId GLOBEX_TEAMMATE = new AccountId("9");

  private final TestDatabase database = TestDatabase.SHARED;
  private final MasterKeys keys = MasterKeys.read(MasterKeys.random(), List.of());

  @BeforeEach
  void fill() {
    EveryTable.fillForAcme(database);
    try (Persistence persistence = Persistence.attach(database.settings())) {
      fillForGlobex(persistence);
      persistence.grants(keys).end(ACME);
    }
  }

  private void fillForGlobex(Persistence persistence) {
    ConversationId talk = new ConversationId("1001");
    var _ = persistence.inbox().accept(GLOBEX, Deliveries.message(talk, "1"));
    persistence.grants(keys).keep(GLOBEX, "Globex", GrantsContract.own("token", "secret"));
    Accounts accounts = persistence.access().accounts();
    assertTrue(accounts.open(new Accounts.Account(OLGA, "olga", "digest", false)));
    accounts.grant(ACME, OLGA, Role.OWNER);
    accounts.grant(GLOBEX, OLGA, Role.VIEWER);
    assertTrue(accounts.link(
        GLOBEX,
        new TeammateId("814"),
        new Accounts.Account(GLOBEX_TEAMMATE, "teammate 814 of globex", "", false)));
    database.execute("""
        INSERT INTO nexora.unroutable_delivery (delivery_id, claimed_workspace, body)
        VALUES ('u1', 'acme', 'x'), ('u2', 'globex', 'x')
        """);
  }

  private Left forget(WorkspaceId workspace) {
    return Leaving.forget(database.settings(), workspace);
  }

  private Map<String, String> rowsOf(String workspace) {
    Map<String, String> rows = new TreeMap<>();
    for (String table : TableAuditTest.tenantTables()) {
      rows.put(
          table,
          database
              .rows("SELECT count(*) FROM nexora." + table + " WHERE workspace_id = '" + workspace
                  + "'")
              .getFirst());
    }
    return rows;
  }

  @Test
  void nothing_is_left_of_who_leaves_and_others_keep_everything() { // T-09
    Map<String, String> before = rowsOf("globex");
    long rows = rowsOf("acme").values().stream().mapToLong(Long::parseLong).sum();
    assertEquals(new Left.Forgotten(rows), forget(ACME));
    rowsOf("acme").forEach((table, count) -> assertEquals("0", count, table));
    assertEquals(before, rowsOf("globex"));
    assertEquals(
        List.of("globex"),
        database.rows("SELECT claimed_workspace FROM nexora.unroutable_delivery"));
    assertEquals(new Left.Unknown(), forget(ACME));
  }

  @Test
  void teammates_go_with_their_workspace_and_accounts_of_people_stay() { // T-09
    forget(ACME);
    assertEquals(
        List.of("olga", "teammate 814 of globex"),
        database.rows("SELECT name FROM nexora.account ORDER BY name"));
    assertEquals(
        List.of("globex viewer"),
        database.rows("SELECT workspace_id, held_role FROM nexora.membership"));
  }

  @Test
  void who_is_connected_does_not_leave_by_mistake() {
    Map<String, String> before = rowsOf("globex");
    assertEquals(new Left.Connected(), forget(GLOBEX));
    assertEquals(before, rowsOf("globex"));
    assertEquals(new Left.Unknown(), forget(new WorkspaceId("nobody")));
  }

  @Test
  void those_who_serve_can_forget_nobody_and_the_owner_forgets_none_but_who_is_entered()
      throws SQLException { // T-03
    String forget = "SELECT nexora.forget_rows('acme', 1)";
    for (Login login : List.of(database.settings().app(), database.settings().owner())) {
      try (Connection connection = Connections.open(database.settings(), login);
          Statement statement = connection.createStatement()) {
        statement.execute("SET app.workspace = 'globex'");
        assertThrows(SQLException.class, () -> statement.execute(forget), login.user());
      }
    }
    assertEquals("1", rowsOf("acme").get("workspace"));
  }
}
