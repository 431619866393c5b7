package com.nexora.chat.persistence.grants;

import com.google.crypto.tink.util.Bytes;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import com.nexora.chat.persistence.grants.Wrapping.Wrapped;
import com.nexora.chat.persistence.work.Columns;
import com.nexora.chat.persistence.work.NoTenant;
import io.helidon.dbclient.DbExecute;
import io.helidon.dbclient.DbRow;
import java.util.List;
import java.util.Optional;

/// The key of each workspace, which seals its grant and its providers' keys.
record WorkspaceKeys(Wrapping wrapping) {

  private static final String NEW_KEY = """
      INSERT INTO workspace_key (workspace_id, wrapped, master_key)
      VALUES (:workspace, :wrapped, :masterKey)
      ON CONFLICT (workspace_id) DO NOTHING
      """;

  private static final String KEY = """
      SELECT wrapped, master_key FROM workspace_key WHERE workspace_id = :workspace FOR UPDATE
      """;

  private static final String STORE_KEY = """
      UPDATE workspace_key SET wrapped = :wrapped, master_key = :masterKey
       WHERE workspace_id = :workspace
      """;

  private static final String IN_USE = """
      SELECT workspace_id FROM access_grant WHERE workspace_id = :workspace AND live
      UNION ALL
      SELECT workspace_id FROM provider_key WHERE workspace_id = :workspace
      LIMIT 1
      """;

  @NoTenant("the master key is changed for all workspaces; ids only, as the dispatcher")
  private static final String ALL = "SELECT workspace_id FROM workspace_key ORDER BY workspace_id";

  /// @param kept whether it is the key the workspace had before, which opens what it sealed
  record Opened(Sealing sealing, boolean kept) {}

  /// A workspace's key, made where there is none, and made anew where the old one opens nothing
  /// that is still wanted: whose key is lost can still disconnect and connect again.
  Opened opened(DbExecute tx, WorkspaceId workspace) {
    Wrapped fresh = wrapping.fresh(workspace);
    tx.createNamedInsert("keys.new", NEW_KEY)
        .addParam("workspace", workspace.value())
        .addParam("wrapped", fresh.bytes().toByteArray())
        .addParam("masterKey", fresh.masterKey())
        .execute();
    Wrapped stored = key(tx, workspace).orElseThrow();
    Optional<Sealing> usual = wrapping.has(stored) || inUse(tx, workspace)
        ? wrapping.untouched(workspace, stored)
        : Optional.empty();
    if (usual.isEmpty()) {
      store(tx, workspace, fresh);
    }
    return new Opened(usual.orElseGet(() -> wrapping.sealing(workspace, fresh)), usual.isPresent());
  }

  /// @return false when it is wrapped with the current master key already
  boolean rewrap(DbExecute tx, WorkspaceId workspace) {
    Wrapped old = key(tx, workspace).orElseThrow();
    if (old.masterKey().equals(wrapping.current())) {
      return false;
    }
    store(tx, workspace, wrapping.again(workspace, old));
    return true;
  }

  /// Every workspace that has one, as the dispatcher sees them.
  static List<WorkspaceId> all(DbExecute dispatcher) {
    return dispatcher
        .createNamedQuery("keys.all", ALL)
        .execute()
        .map(row -> new WorkspaceId(Columns.text(row, "workspace_id")))
        .toList();
  }

  static Wrapped wrapped(DbRow row) {
    return new Wrapped(
        Bytes.copyFrom(row.column("wrapped").get(byte[].class)), Columns.text(row, "master_key"));
  }

  private static boolean inUse(DbExecute tx, WorkspaceId workspace) {
    return tx.createNamedGet("keys.inUse", IN_USE)
        .addParam("workspace", workspace.value())
        .execute()
        .isPresent();
  }

  private static void store(DbExecute tx, WorkspaceId workspace, Wrapped key) {
    tx.createNamedUpdate("keys.store", STORE_KEY)
        .addParam("workspace", workspace.value())
        .addParam("wrapped", key.bytes().toByteArray())
        .addParam("masterKey", key.masterKey())
        .execute();
  }

  private static Optional<Wrapped> key(DbExecute tx, WorkspaceId workspace) {
    return tx.createNamedGet("keys.one", KEY)
        .addParam("workspace", workspace.value())
        .execute()
        .map(WorkspaceKeys::wrapped);
  }
}
