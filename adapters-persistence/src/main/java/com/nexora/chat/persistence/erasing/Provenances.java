package com.nexora.chat.persistence.erasing;

import com.nexora.chat.domain.attribute.Holder;
import com.nexora.chat.domain.conversation.ContactId;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import io.helidon.dbclient.DbExecute;

/// Erases what is kept of attributes the agent wrote: their values were taken from what customers
/// said. Then a value in Intercom counts as somebody else's, which is safe.
final class Provenances {

  private static final String IN = """
      DELETE FROM written_attribute
       WHERE workspace_id = :workspace
         AND NOT conversation_id = ANY (CAST(:busy AS text[]))
         AND (conversation_id = ANY (CAST(:conversations AS text[]))
              OR (model = 'conversation' AND object_id = ANY (CAST(:conversations AS text[]))))
      """;

  private static final String OF = """
      DELETE FROM written_attribute
       WHERE workspace_id = :workspace AND model = :model AND object_id = :id
      """;

  /// The survivor's own value stays.
  private static final String FOLLOW = """
      WITH gone AS (
        DELETE FROM written_attribute
         WHERE workspace_id = :workspace AND model = 'contact' AND object_id = :contact
        RETURNING workspace_id, model, attribute, field_id, value, confidence, source,
                  conversation_id, turn, written_at
      ), followed AS (
        INSERT INTO written_attribute (workspace_id, model, object_id, attribute, field_id, value,
                                       confidence, source, conversation_id, turn, written_at)
        SELECT workspace_id, model, :survivor, attribute, field_id, value, confidence, source,
               conversation_id, turn, written_at
          FROM gone
        ON CONFLICT DO NOTHING
      )
      SELECT count(*) AS moved FROM gone
      """;

  private final DbExecute tx;
  private final WorkspaceId workspace;

  Provenances(DbExecute tx, WorkspaceId workspace) {
    this.tx = tx;
    this.workspace = workspace;
  }

  /// @param busy those whose words are left for now
  long in(String[] conversations, String[] busy) {
    return tx.createNamedDmlStatement("erasing.written-in", IN)
        .addParam("workspace", workspace.value())
        .addParam("conversations", conversations)
        .addParam("busy", busy)
        .execute();
  }

  long of(Holder holder) {
    return tx.createNamedDmlStatement("erasing.written-of", OF)
        .addParam("workspace", workspace.value())
        .addParam("model", holder.model().label())
        .addParam("id", holder.id())
        .execute();
  }

  void follow(ContactId contact, ContactId survivor) {
    tx.createNamedGet("erasing.written-follow", FOLLOW)
        .addParam("workspace", workspace.value())
        .addParam("contact", contact.value())
        .addParam("survivor", survivor.value())
        .execute();
  }
}
