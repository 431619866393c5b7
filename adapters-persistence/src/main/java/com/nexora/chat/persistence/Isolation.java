package com.nexora.chat.persistence;

import com.nexora.chat.persistence.work.Columns;
import com.nexora.chat.persistence.work.NoTenant;
import com.nexora.chat.persistence.work.UnitOfWork;
import io.helidon.dbclient.DbExecute;
import java.util.Optional;

/// Makes sure, before anything is served, that the database itself keeps workspaces apart: a role
/// or a table that row-level security does not bind would do so silently.
final class Isolation {

  @NoTenant("reads the catalogue")
  private static final String UNBOUND_ROLE = """
      SELECT CAST(rolname AS text) AS name FROM pg_roles
       WHERE (rolsuper OR rolbypassrls) AND pg_has_role(current_user, oid, 'MEMBER')
       ORDER BY rolname <> current_user LIMIT 1
      """;

  @NoTenant("reads the catalogue")
  private static final String OWNED_TABLE = """
      SELECT CAST(relname AS text) AS name FROM pg_class
       WHERE relnamespace = CAST(:schema AS regnamespace) AND relkind IN ('r', 'p')
         AND pg_has_role(current_user, relowner, 'MEMBER')
       ORDER BY relname LIMIT 1
      """;

  @NoTenant("reads the catalogue")
  private static final String OPEN_TABLE = """
      SELECT CAST(relname AS text) AS name FROM pg_class
       WHERE relnamespace = CAST(:schema AS regnamespace) AND relkind IN ('r', 'p')
         AND EXISTS (SELECT FROM pg_attribute
                      WHERE attrelid = pg_class.oid AND attname = 'workspace_id' AND NOT attisdropped)
         AND NOT (relrowsecurity AND relforcerowsecurity)
       ORDER BY relname LIMIT 1
      """;

  @NoTenant("reads the catalogue")
  private static final String UNFIT_MEMBER = """
      SELECT CASE WHEN pg_has_role(current_user, 'nexora_dispatcher', 'USAGE') THEN 'dispatcher'
                  WHEN NOT pg_has_role(current_user, 'nexora_app', 'USAGE') THEN 'stranger'
             END AS name
      """;

  private final DatabaseSettings settings;

  Isolation(DatabaseSettings settings) {
    this.settings = settings;
  }

  /// @throws CannotServe naming the role or table and the remedy
  void check(UnitOfWork work) {
    work.forNobody(this::flaw).ifPresent(flaw -> {
      throw new CannotServe(
          "Workspaces would not be kept apart in " + settings.place() + ": " + flaw + ".");
    });
  }

  private Optional<String> flaw(DbExecute tx) {
    return found(tx, UNBOUND_ROLE)
        .map(this::unbound)
        .or(() -> foundInSchema(tx, OWNED_TABLE).map(this::owner))
        .or(() -> foundInSchema(tx, OPEN_TABLE).map(this::open))
        .or(() -> found(tx, UNFIT_MEMBER).map(this::member));
  }

  private String unbound(String role) {
    return "the role " + settings.app() + " is or can become " + role
        + ", which row-level security does not bind; serve as a role without SUPERUSER and BYPASSRLS";
  }

  private String owner(String table) {
    return "the role " + settings.app() + " owns or can own the table " + table
        + "; serve as another role than the owner, or ALTER TABLE nexora." + table + " OWNER TO "
        + settings.owner();
  }

  private String open(String table) {
    return "the table " + table + " does not force row-level security; ALTER TABLE nexora." + table
        + " ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY";
  }

  private String member(String how) {
    return how.equals("dispatcher")
        ? "the role " + settings.app() + " inherits nexora_dispatcher and so sees every workspace's"
            + " conversations; GRANT nexora_dispatcher TO nexora_app WITH INHERIT FALSE (before"
            + " PostgreSQL 16: ALTER ROLE " + settings.app() + " NOINHERIT)"
        : "the role " + settings.app() + " is not nexora_app; serve as nexora_app, or GRANT"
            + " nexora_app TO " + settings.app();
  }

  private static Optional<String> found(DbExecute tx, String sql) {
    return tx.createNamedGet("isolation.role", sql)
        .execute()
        .flatMap(row -> Columns.optional(row, "name", String::valueOf));
  }

  private static Optional<String> foundInSchema(DbExecute tx, String sql) {
    return tx.createNamedGet("isolation.table", sql)
        .addParam("schema", Schema.NAME)
        .execute()
        .flatMap(row -> Columns.optional(row, "name", String::valueOf));
  }
}
