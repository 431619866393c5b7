package com.nexora.chat.persistence.access;

import com.nexora.chat.application.port.Accounts;
import com.nexora.chat.domain.access.AccountId;
import com.nexora.chat.domain.access.Role;
import com.nexora.chat.domain.conversation.TeammateId;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import com.nexora.chat.persistence.work.Columns;
import com.nexora.chat.persistence.work.NoTenant;
import com.nexora.chat.persistence.work.UnitOfWork;
import io.helidon.dbclient.DbExecute;
import io.helidon.dbclient.DbRow;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// Accounts, one row each, and a row for each role in a workspace.
public record PostgresAccounts(UnitOfWork work) implements Accounts {

  @NoTenant("an account may belong to several workspaces, or to none yet")
  private static final String OPEN = """
      INSERT INTO account (account_id, name, password, operator)
      VALUES (:account, :name, :password, :operator)
      ON CONFLICT (lower(name)) DO NOTHING
      """;

  @NoTenant("who signs in has not said for which workspace")
  private static final String NAMED = """
      SELECT account_id, name, password, operator FROM account WHERE lower(name) = lower(:name)
      """;

  private static final String OF = """
      SELECT account_id, name, password, operator
        FROM account_identity JOIN account USING (account_id)
       WHERE workspace_id = :workspace AND teammate_id = :teammate
      """;

  /// One statement: a name that is taken links nobody, and a teammate who is linked opens nothing.
  private static final String LINK = """
      WITH opened AS (
        INSERT INTO account (account_id, name, password, operator)
        SELECT :account, :name, :password, :operator
         WHERE NOT EXISTS (SELECT FROM account_identity
                            WHERE workspace_id = :workspace AND teammate_id = :teammate)
        ON CONFLICT (lower(name)) DO NOTHING
        RETURNING account_id)
      INSERT INTO account_identity (workspace_id, teammate_id, account_id)
      SELECT :workspace, :teammate, account_id FROM opened
      """;

  @NoTenant("a password is the account's, whatever its workspaces")
  private static final String CHANGE = """
      UPDATE account SET password = :password WHERE account_id = :account
      """;

  @NoTenant("what somebody may do, in all their workspaces; ids and roles only")
  private static final String ROLES = """
      SELECT workspace_id, held_role FROM membership
       WHERE account_id = :account AND (ends_at IS NULL OR ends_at > to_timestamp(:now))
      """;

  private static final String FOUND = """
      INSERT INTO workspace (workspace_id, name) VALUES (:workspace, :name)
      ON CONFLICT (workspace_id) DO NOTHING
      """;

  private static final String GRANT = """
      INSERT INTO membership (workspace_id, account_id, held_role) VALUES (:workspace, :account, :role)
      ON CONFLICT (workspace_id, account_id)
      DO UPDATE SET held_role = EXCLUDED.held_role, given_at = EXCLUDED.given_at, ends_at = NULL
      """;

  private static final String LEND = """
      INSERT INTO membership (workspace_id, account_id, held_role, ends_at)
      VALUES (:workspace, :account, :role, to_timestamp(:until))
      ON CONFLICT (workspace_id, account_id)
      DO UPDATE SET held_role = EXCLUDED.held_role, given_at = EXCLUDED.given_at,
                    ends_at = EXCLUDED.ends_at
      """;

  private static final String REVOKE = """
      DELETE FROM membership WHERE workspace_id = :workspace AND account_id = :account
      """;

  private static final String MEMBERS = """
      SELECT account_id, name, held_role,
             CAST(CAST(extract(epoch FROM ends_at) * 1000 AS bigint) AS text) AS ends
        FROM membership JOIN account USING (account_id)
       WHERE workspace_id = :workspace AND (ends_at IS NULL OR ends_at > to_timestamp(:now))
       ORDER BY name COLLATE "C", account_id
      """;

  @Override
  public boolean open(Account account) {
    return work.forNobody(tx -> tx.createNamedInsert("account.open", OPEN)
            .addParam("account", account.id().value())
            .addParam("name", Columns.storable(account.name()))
            .addParam("password", account.password())
            .addParam("operator", account.operator())
            .execute()
        == 1);
  }

  @Override
  public Optional<Account> named(String name) {
    return work.forNobody(tx -> tx.createNamedGet("account.named", NAMED)
        .addParam("name", Columns.storable(name))
        .execute()
        .map(PostgresAccounts::whole));
  }

  @Override
  public Optional<Account> of(WorkspaceId workspace, TeammateId teammate) {
    return work.once(
        workspace,
        tx -> tx.createNamedGet("account.of", OF)
            .addParam("workspace", workspace.value())
            .addParam("teammate", Columns.storable(teammate.value()))
            .execute()
            .map(PostgresAccounts::whole));
  }

  @Override
  public boolean link(WorkspaceId workspace, TeammateId teammate, Account account) {
    return work.once(
        workspace,
        tx -> tx.createNamedInsert("account.link", LINK)
                .addParam("workspace", workspace.value())
                .addParam("teammate", Columns.storable(teammate.value()))
                .addParam("account", account.id().value())
                .addParam("name", Columns.storable(account.name()))
                .addParam("password", account.password())
                .addParam("operator", account.operator())
                .execute()
            == 1);
  }

  @Override
  public boolean change(AccountId account, String password) {
    return work.forNobody(tx -> tx.createNamedUpdate("account.change", CHANGE)
            .addParam("account", account.value())
            .addParam("password", password)
            .execute()
        == 1);
  }

  @Override
  public Map<WorkspaceId, Role> roles(AccountId account, Instant now) {
    return work.onceAsDispatcher(tx -> tx.createNamedQuery("account.roles", ROLES)
        .addParam("account", account.value())
        .addParam("now", Columns.seconds(now))
        .execute()
        .collect(Collectors.toUnmodifiableMap(
            row -> new WorkspaceId(Columns.text(row, "workspace_id")), PostgresAccounts::role)));
  }

  @Override
  public boolean found(WorkspaceId workspace, String name, AccountId owner) {
    return work.in(workspace, tx -> {
      boolean fresh = tx.createNamedInsert("account.found", FOUND)
              .addParam("workspace", workspace.value())
              .addParam("name", Columns.storable(name))
              .execute()
          == 1;
      if (fresh) {
        grant(tx, workspace, owner, Role.OWNER);
      }
      return fresh;
    });
  }

  @Override
  public void grant(WorkspaceId workspace, AccountId account, Role role) {
    work.doOnce(workspace, tx -> grant(tx, workspace, account, role));
  }

  private static long grant(DbExecute tx, WorkspaceId workspace, AccountId account, Role role) {
    return tx.createNamedInsert("account.grant", GRANT)
        .addParam("workspace", workspace.value())
        .addParam("account", account.value())
        .addParam("role", role.label())
        .execute();
  }

  @Override
  public void lend(WorkspaceId workspace, AccountId account, Role role, Instant until) {
    work.doOnce(
        workspace,
        tx -> tx.createNamedInsert("account.lend", LEND)
            .addParam("workspace", workspace.value())
            .addParam("account", account.value())
            .addParam("role", role.label())
            .addParam("until", Columns.seconds(until))
            .execute());
  }

  @Override
  public boolean revoke(WorkspaceId workspace, AccountId account) {
    return work.once(
        workspace,
        tx -> tx.createNamedDelete("account.revoke", REVOKE)
                .addParam("workspace", workspace.value())
                .addParam("account", account.value())
                .execute()
            == 1);
  }

  @Override
  public List<Member> members(WorkspaceId workspace, Instant now) {
    return work.once(
        workspace,
        tx -> tx.createNamedQuery("account.members", MEMBERS)
            .addParam("workspace", workspace.value())
            .addParam("now", Columns.seconds(now))
            .execute()
            .map(row -> new Member(
                account(row),
                Columns.text(row, "name"),
                role(row),
                Columns.optional(
                    row, "ends", millis -> Instant.ofEpochMilli(Long.parseLong(millis)))))
            .toList());
  }

  private static Account whole(DbRow row) {
    return new Account(
        account(row),
        Columns.text(row, "name"),
        Columns.text(row, "password"),
        row.column("operator").get(Boolean.class));
  }

  private static AccountId account(DbRow row) {
    return new AccountId(Columns.text(row, "account_id"));
  }

  private static Role role(DbRow row) {
    return Role.of(Columns.text(row, "held_role")).orElseThrow();
  }
}
