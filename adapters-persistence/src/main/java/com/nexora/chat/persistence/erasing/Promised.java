package com.nexora.chat.persistence.erasing;

import com.nexora.chat.domain.tenancy.WorkspaceId;
import io.helidon.dbclient.DbExecute;

/// Promises in conversations that are gone, or whose words are.
record Promised(DbExecute tx, WorkspaceId workspace) {

  private static final String NAMES = """
      UPDATE promise SET who = ''
       WHERE workspace_id = :workspace AND conversation_id = ANY (CAST(:conversations AS text[]))
         AND who <> ''
      """;

  private static final String END = """
      UPDATE promise SET ended_at = now(), ending = 'gone'
       WHERE workspace_id = :workspace AND conversation_id = ANY (CAST(:conversations AS text[]))
         AND ended_at IS NULL
      """;

  /// Takes the names of customers out.
  ///
  /// @return how many rows held one
  long names(String[] conversations) {
    return execute("erasing.promises", NAMES, conversations);
  }

  /// Nothing is owed in them any more.
  void end(String[] conversations) {
    var _ = execute("erasing.promises-end", END, conversations);
  }

  private long execute(String name, String sql, String[] conversations) {
    return tx.createNamedDmlStatement(name, sql)
        .addParam("workspace", workspace.value())
        .addParam("conversations", conversations)
        .execute();
  }
}
