package com.nexora.chat.persistence.grants;

import com.nexora.chat.application.port.ProviderKeys;
import com.nexora.chat.domain.tenancy.Secret;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import com.nexora.chat.persistence.work.Columns;
import com.nexora.chat.persistence.work.KnownWorkspace;
import com.nexora.chat.persistence.work.UnitOfWork;
import io.helidon.dbclient.DbRow;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// One sealed key for each name of a workspace. The unwrapped keys are kept nowhere, so that one
/// that was changed or removed on another node is followed by the next turn.
public final class PostgresProviderKeys implements ProviderKeys {

  private static final String KEEP = """
      INSERT INTO provider_key (workspace_id, name, sealed) VALUES (:workspace, :name, :sealed)
      ON CONFLICT (workspace_id, name) DO UPDATE SET sealed = EXCLUDED.sealed, kept_at = now()
      """;

  private static final String FIND = """
      SELECT p.sealed, k.wrapped, k.master_key
        FROM provider_key p JOIN workspace_key k ON k.workspace_id = p.workspace_id
       WHERE p.workspace_id = :workspace AND p.name = :name
      """;

  private static final String ALL = """
      SELECT name, CAST(extract(epoch FROM kept_at) * 1000 AS bigint) AS kept_at
        FROM provider_key WHERE workspace_id = :workspace
       ORDER BY name COLLATE "C"
      """;

  private static final String REMOVE =
      "DELETE FROM provider_key WHERE workspace_id = :workspace AND name = :name";

  private final UnitOfWork work;
  private final Wrapping wrapping;

  /// @param masterKeys the one that seals from now on, then those that still open
  public PostgresProviderKeys(UnitOfWork work, List<byte[]> masterKeys) {
    this.work = work;
    this.wrapping = new Wrapping(masterKeys);
  }

  @Override
  public void keep(WorkspaceId workspace, String name, Secret key) {
    work.doIn(workspace, tx -> {
      KnownWorkspace.mustBe(tx, workspace);
      Sealing sealing =
          new WorkspaceKeys(wrapping).opened(tx, workspace).sealing().ofProviderKeys();
      tx.createNamedInsert("providerKeys.keep", KEEP)
          .addParam("workspace", workspace.value())
          .addParam("name", name)
          .addParam("sealed", sealing.seal(name, key))
          .execute();
    });
  }

  @Override
  public Optional<Secret> of(WorkspaceId workspace, String name) {
    return work.once(
        workspace,
        tx -> tx.createNamedGet("providerKeys.of", FIND)
            .addParam("workspace", workspace.value())
            .addParam("name", name)
            .execute()
            .map(row -> opened(workspace, name, row)));
  }

  private Secret opened(WorkspaceId workspace, String name, DbRow row) {
    return wrapping
        .sealing(workspace, WorkspaceKeys.wrapped(row))
        .ofProviderKeys()
        .open(name, row.column("sealed").get(byte[].class));
  }

  @Override
  public List<Known> all(WorkspaceId workspace) {
    return work.once(
        workspace,
        tx -> tx.createNamedQuery("providerKeys.all", ALL)
            .addParam("workspace", workspace.value())
            .execute()
            .map(row -> new Known(
                Columns.text(row, "name"), Instant.ofEpochMilli(Columns.number(row, "kept_at"))))
            .toList());
  }

  @Override
  public boolean remove(WorkspaceId workspace, String name) {
    return work.once(
        workspace,
        tx -> tx.createNamedDelete("providerKeys.remove", REMOVE)
                .addParam("workspace", workspace.value())
                .addParam("name", name)
                .execute()
            == 1);
  }
}
