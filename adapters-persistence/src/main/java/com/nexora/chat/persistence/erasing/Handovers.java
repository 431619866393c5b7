package com.nexora.chat.persistence.erasing;

import com.nexora.chat.domain.tenancy.WorkspaceId;
import io.helidon.dbclient.DbExecute;

/// Handoffs in conversations that are gone. They hold nothing of the customer's.
record Handovers(DbExecute tx, WorkspaceId workspace) {

  private static final String END = """
      UPDATE handover SET ended_at = now(), ending = 'gone'
       WHERE workspace_id = :workspace AND conversation_id = ANY (CAST(:conversations AS text[]))
         AND ended_at IS NULL
      """;

  /// Nobody is to take them any more.
  void end(String[] conversations) {
    var _ = tx.createNamedDmlStatement("erasing.handovers-end", END)
        .addParam("workspace", workspace.value())
        .addParam("conversations", conversations)
        .execute();
  }
}
