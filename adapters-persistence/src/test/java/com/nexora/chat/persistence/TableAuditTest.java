package com.nexora.chat.persistence;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Reads from the catalogue what the database itself enforces, so that a new table cannot be
/// forgotten.
class TableAuditTest {

  /// Nobody's deliveries, attempts to connect nobody knows whom, who signs in for whatever
  /// workspaces, and what Flyway remembers.
  private static final Set<String> NO_TENANT = Set.of(
      "unroutable_delivery",
      "connect_attempt",
      "account",
      "account_session",
      "throttle",
      "flyway_schema_history");

  private static final String TABLES = """
      SELECT relname FROM pg_class
       WHERE relnamespace = 'nexora'::regnamespace AND relkind IN ('r', 'p') %s ORDER BY relname
      """;

  private final TestDatabase database = TestDatabase.SHARED;

  @BeforeEach
  void open() {
    database.emptied();
  }

  static List<String> tenantTables() {
    return TestDatabase.SHARED.rows(TABLES.formatted("")).stream()
        .filter(table -> !NO_TENANT.contains(table))
        .toList();
  }

  @Test
  void the_tables_are_the_expected_ones() {
    assertEquals(
        Set.of(
            "workspace",
            "delivery",
            "quarantined_delivery",
            "conversation_work",
            "turn",
            "action",
            "obligation",
            "instruction",
            "passage",
            "knowledge_revision",
            "poll",
            "spending",
            "collision",
            "promise",
            "handover",
            "mirrored",
            "mirror_progress",
            "topic_seen",
            "conversation_contact",
            "notice",
            "erasure",
            "deletion_poll",
            "workspace_key",
            "written_attribute",
            "access_grant",
            "config_version",
            "halt",
            "provider_key",
            "certificate",
            "membership",
            "account_identity",
            "api_token",
            "audit",
            "figure_day",
            "rating"),
        Set.copyOf(tenantTables()));
  }

  @Test
  void every_tenant_table_names_its_workspace() {
    assertEquals(tenantTables(), database.rows(TABLES.formatted("""
        AND EXISTS (SELECT FROM pg_attribute WHERE attrelid = pg_class.oid
                       AND attname = 'workspace_id' AND attnotnull)
        """)));
  }

  @Test
  void every_tenant_table_forces_row_level_security() { // T-03
    assertEquals(
        tenantTables(),
        database.rows(TABLES.formatted("AND relrowsecurity AND relforcerowsecurity")));
  }

  @Test
  void every_tenant_table_has_the_one_policy_and_six_have_the_dispatchers() {
    String confined = "(workspace_id = current_setting('app.workspace'::text, true))";
    Set<String> expected = new TreeSet<>();
    tenantTables()
        .forEach(
            table -> expected.add(table + " {public} PERMISSIVE ALL " + confined + " " + confined));
    expected.add("conversation_work {nexora_dispatcher} PERMISSIVE ALL true true");
    for (String followed :
        List.of("access_grant", "workspace_key", "config_version", "halt", "membership")) {
      expected.add(followed + " {nexora_dispatcher} PERMISSIVE SELECT true null");
    }

    assertEquals(expected, new TreeSet<>(database.rows("""
            SELECT tablename, roles, permissive, cmd, qual, with_check FROM pg_policies
             WHERE schemaname = 'nexora'
            """)));
  }

  @Test
  void every_unique_key_begins_with_the_workspace() {
    assertEquals(
        List.of(
            "account_name",
            "account_pkey",
            "account_session_pkey",
            "connect_attempt_pkey",
            "flyway_schema_history_pk",
            "throttle_pkey",
            "unroutable_delivery_pkey"),
        database.rows("""
            SELECT i.relname FROM pg_index x
              JOIN pg_class i ON i.oid = x.indexrelid
              LEFT JOIN pg_attribute a ON a.attrelid = x.indrelid AND a.attnum = x.indkey[0]
             WHERE x.indisunique AND i.relnamespace = 'nexora'::regnamespace
               AND a.attname IS DISTINCT FROM 'workspace_id'
             ORDER BY i.relname
            """));
  }

  @Test
  void every_table_has_a_primary_key() {
    assertEquals(database.rows(TABLES.formatted("")), database.rows(TABLES.formatted("""
            AND EXISTS (SELECT FROM pg_constraint WHERE conrelid = pg_class.oid AND contype = 'p')
            """)));
  }

  @Test
  void every_reference_begins_with_the_workspace_on_both_sides() { // T-04
    String references = """
        SELECT conname FROM pg_constraint c
          JOIN pg_attribute mine ON mine.attrelid = conrelid AND mine.attnum = conkey[1]
          JOIN pg_attribute its ON its.attrelid = confrelid AND its.attnum = confkey[1]
         WHERE contype = 'f' AND connamespace = 'nexora'::regnamespace %s ORDER BY conname
        """;
    assertEquals(
        database.rows(references.formatted("")),
        database.rows(references.formatted(
            "AND mine.attname = 'workspace_id' AND its.attname = 'workspace_id'")));
    assertEquals(35, database.rows(references.formatted("")).size());
  }

  @Test
  void the_role_that_serves_owns_nothing() {
    assertEquals(List.of(), database.rows("""
            SELECT classid::regclass, objid FROM pg_shdepend
             WHERE deptype = 'o' AND refobjid IN ('nexora_app'::regrole, 'nexora_dispatcher'::regrole)
            """));
  }

  @Test
  void the_dispatcher_is_granted_the_queue_and_who_is_connected_alone() {
    assertEquals(List.of("live", "version", "workspace_id"), database.rows("""
            SELECT column_name FROM information_schema.column_privileges
             WHERE grantee = 'nexora_dispatcher' AND table_name = 'access_grant' ORDER BY 1
            """));
    assertEquals(List.of("workspace_id"), database.rows("""
            SELECT column_name FROM information_schema.column_privileges
             WHERE grantee = 'nexora_dispatcher' AND table_name = 'workspace_key' ORDER BY 1
            """));
    assertEquals(
        List.of(
            "SELECT conversation_work",
            "UPDATE conversation_work.claimed_news",
            "UPDATE conversation_work.dead_at",
            "UPDATE conversation_work.dead_why",
            "UPDATE conversation_work.due_at",
            "UPDATE conversation_work.epoch",
            "UPDATE conversation_work.lease_until",
            "UPDATE conversation_work.strikes",
            "UPDATE conversation_work.tries"),
        database.rows("""
            SELECT privilege_type, table_name FROM information_schema.table_privileges
             WHERE grantee = 'nexora_dispatcher'
            UNION ALL
            SELECT privilege_type, table_name || '.' || column_name
              FROM information_schema.column_privileges
             WHERE grantee = 'nexora_dispatcher' AND privilege_type <> 'SELECT'
             ORDER BY 1, 2
            """));
  }

  @Test
  void the_dispatcher_follows_versions_halts_and_roles_by_ids_and_numbers_alone() {
    assertEquals(
        List.of(
            "config_version.number",
            "config_version.published",
            "config_version.workspace_id",
            "halt.halted",
            "halt.ordinal",
            "halt.workspace_id",
            "membership.account_id",
            "membership.ends_at",
            "membership.held_role",
            "membership.workspace_id"),
        database.rows("""
            SELECT table_name || '.' || column_name FROM information_schema.column_privileges
             WHERE grantee = 'nexora_dispatcher' AND table_name IN ('config_version', 'halt', 'membership')
             ORDER BY 1
            """));
  }

  @Test
  void what_was_told_published_or_halted_is_never_changed() {
    for (String table : List.of("instruction", "config_version", "halt", "audit")) {
      assertEquals(List.of("INSERT", "SELECT"), rightsOn(table), table);
    }
  }

  @Test
  void what_is_mirrored_can_go_and_how_far_it_has_come_stays() {
    assertEquals(List.of("DELETE", "INSERT", "SELECT", "UPDATE"), rightsOn("mirrored"));
    assertEquals(List.of("INSERT", "SELECT", "UPDATE"), rightsOn("mirror_progress"));
  }

  private List<String> rightsOn(String table) {
    return database.rows("""
        SELECT privilege_type FROM information_schema.table_privileges
         WHERE grantee = 'nexora_app' AND table_name = '%s' ORDER BY 1
        """.formatted(table));
  }

  @Test
  void what_is_kept_for_good_can_be_emptied_and_never_removed() {
    assertEquals(
        List.of(
            "DELETE account_session",
            "DELETE api_token",
            "DELETE conversation_contact",
            "DELETE membership",
            "DELETE mirrored",
            "DELETE notice",
            "DELETE provider_key",
            "DELETE rating",
            "DELETE spending",
            "DELETE throttle",
            "DELETE written_attribute",
            "UPDATE delivery.body",
            "UPDATE notice.received_at",
            "UPDATE quarantined_delivery.body",
            "UPDATE unroutable_delivery.body",
            "UPDATE unroutable_delivery.erased_at"),
        database.rows("""
            SELECT privilege_type, table_name FROM information_schema.table_privileges
             WHERE grantee = 'nexora_app' AND privilege_type = 'DELETE'
               AND table_name NOT IN ('passage', 'connect_attempt')
            UNION ALL
            SELECT privilege_type, table_name || '.' || column_name
              FROM information_schema.column_privileges AS c
             WHERE grantee = 'nexora_app' AND privilege_type = 'UPDATE'
               AND NOT EXISTS (SELECT FROM information_schema.table_privileges AS t
                                WHERE t.grantee = 'nexora_app' AND t.privilege_type = 'UPDATE'
                                  AND t.table_name = c.table_name)
             ORDER BY 1, 2
            """));
  }

  @Test
  void what_belongs_to_nobody_can_be_added_and_its_body_never_read() {
    assertEquals(List.of("INSERT"), database.rows("""
            SELECT privilege_type FROM information_schema.table_privileges
             WHERE grantee = 'nexora_app' AND table_name = 'unroutable_delivery'
            """));
    List<String> readable = List.of("claimed_workspace", "delivery_id", "erased_at", "received_at");
    assertEquals(readable, database.rows("""
            SELECT column_name FROM information_schema.column_privileges
             WHERE grantee = 'nexora_app' AND table_name = 'unroutable_delivery'
               AND privilege_type = 'SELECT'
             ORDER BY 1
            """));
  }
}
