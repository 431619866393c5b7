package com.nexora.chat.persistence;

import com.nexora.chat.domain.conversation.ConversationId;
import com.nexora.chat.domain.conversation.RichText;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import com.nexora.chat.domain.turn.Action;
import com.nexora.chat.persistence.payload.ActionJson;

/// Rows that only a long story would leave behind.
final class TestRows {

  private static final Action REPLY = new Action.Reply(RichText.paragraph("Here is how."));

  private TestRows() {}

  /// A finished turn with one action, in a conversation that may be new.
  static void action(
      WorkspaceId workspace, ConversationId conversation, String state, String result) {
    String key = "'%s', '%s'".formatted(workspace, conversation);
    TestDatabase.SHARED.execute(
        """
        INSERT INTO nexora.conversation_work (workspace_id, conversation_id) VALUES (%1$s)
        ON CONFLICT DO NOTHING;
        INSERT INTO nexora.turn (workspace_id, conversation_id, epoch, question, outcome, reason,
                                 settles, record, finished_at)
        VALUES (%1$s, 1, '', 'answered', '', '{}', '{}', now());
        INSERT INTO nexora.action (workspace_id, conversation_id, epoch, ordinal, kind, payload,
                                   state, result, note)
        VALUES (%1$s, 1, 0, 'reply', '%4$s', '%2$s', '%3$s', 'two of the same')
        """.formatted(key, state, result, ActionJson.of(REPLY).payload()));
  }
}
