package com.nexora.chat.persistence.work;

import com.nexora.chat.application.port.PortFailure;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import io.helidon.dbclient.DbExecute;

/// What an operator stores for a workspace that was misspelt is told to them in words.
public final class KnownWorkspace {

  private static final String KNOWN =
      "SELECT workspace_id FROM workspace WHERE workspace_id = :workspace";

  private static final String MAKE = """
      INSERT INTO workspace (workspace_id, name) VALUES (:workspace, :name)
      ON CONFLICT (workspace_id) DO UPDATE SET name = EXCLUDED.name
      """;

  private KnownWorkspace() {}

  /// From now on it is known, under this name.
  public static void make(DbExecute tx, WorkspaceId workspace, String name) {
    tx.createNamedInsert("workspace.connect", MAKE)
        .addParam("workspace", workspace.value())
        .addParam("name", Columns.storable(name))
        .execute();
  }

  /// @throws PortFailure when the service has never had it
  public static void mustBe(DbExecute tx, WorkspaceId workspace) {
    if (tx.createNamedGet("workspace.known", KNOWN)
        .addParam("workspace", workspace.value())
        .execute()
        .isEmpty()) {
      throw new PortFailure(
          "nobody knows the workspace " + workspace + ": connect it with ./nexora connect, or name"
              + " it in the workspaces file and start the service with it",
          new IllegalStateException("unknown"));
    }
  }
}
