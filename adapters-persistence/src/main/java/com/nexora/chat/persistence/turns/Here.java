package com.nexora.chat.persistence.turns;

import com.nexora.chat.domain.conversation.ConversationId;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import io.helidon.dbclient.DbExecute;
import io.helidon.dbclient.DbStatement;

/// One conversation, inside a transaction.
record Here(DbExecute tx, WorkspaceId workspace, ConversationId conversation) {

  /// Confines the statement to this conversation.
  <S extends DbStatement<S>> S only(S statement) {
    return statement
        .addParam("workspace", workspace.value())
        .addParam("conversation", conversation.value());
  }
}
