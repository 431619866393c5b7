package com.nexora.chat.persistence.instructions;

import com.nexora.chat.application.port.CaseFile;
import com.nexora.chat.application.port.ReadCase;
import com.nexora.chat.domain.conversation.ConversationId;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import com.nexora.chat.persistence.payload.CaseJson;
import com.nexora.chat.persistence.work.Columns;
import com.nexora.chat.persistence.work.UnitOfWork;

/// Everything a teammate is shown of a conversation, in one statement: it is read each time they
/// turn to one. Each part of it begins at the conversation's own key.
public final class PostgresCaseReader implements ReadCase {

  /// Only the newest attributes are looked at; each turn writes all it knows.
  private static final String CASE = """
      SELECT CAST(json_build_object(
        'turn', (SELECT row_to_json(t) FROM (
                  SELECT outcome, reason, record, finished_at IS NOT NULL AS finished,
                         (SELECT coalesce(json_agg(a), '[]') FROM (
                            SELECT kind, CAST(payload AS text) AS payload FROM action
                             WHERE workspace_id = :workspace AND conversation_id = :conversation
                               AND action.epoch = turn.epoch
                               AND state NOT IN ('PLANNED', 'DROPPED')
                             ORDER BY ordinal) AS a) AS actions
                    FROM turn
                   WHERE workspace_id = :workspace AND conversation_id = :conversation
                     AND outcome NOT IN ('given back', 'customer quiet', 'escalated')
                   ORDER BY epoch DESC LIMIT 1) AS t),
        'attributes', (SELECT coalesce(json_agg(a), '[]') FROM (
                        SELECT kind, CAST(payload AS text) AS payload FROM action
                         WHERE workspace_id = :workspace AND conversation_id = :conversation
                           AND kind = 'attributes' AND state = 'SENT'
                         ORDER BY epoch DESC, ordinal DESC LIMIT 50) AS a),
        'instruction', (
      """ + NewestInstruction.SQL + """
        ),
        'end', (SELECT row_to_json(e) FROM (
                 SELECT outcome, reason FROM (
                   SELECT outcome, reason, finished_at AS at FROM turn
                    WHERE workspace_id = :workspace AND conversation_id = :conversation
                      AND finished_at IS NOT NULL
                   UNION ALL
                   SELECT outcome, reason, closed_at FROM obligation
                    WHERE workspace_id = :workspace AND conversation_id = :conversation
                      AND closed_at IS NOT NULL AND epoch IS NULL) AS ended
                  ORDER BY at DESC LIMIT 1) AS e),
        'open', (SELECT count(*) FROM obligation
                  WHERE workspace_id = :workspace AND conversation_id = :conversation
                    AND closed_at IS NULL)) AS text) AS known
      """;

  private final UnitOfWork work;

  public PostgresCaseReader(UnitOfWork work) {
    this.work = work;
  }

  @Override
  public CaseFile read(WorkspaceId workspace, ConversationId conversation) {
    return work.once(
        workspace,
        tx -> tx.createNamedGet("case.read", CASE)
            .addParam("workspace", workspace.value())
            .addParam("conversation", conversation.value())
            .execute()
            .map(row -> CaseJson.read(Columns.text(row, "known")))
            .orElseThrow());
  }
}
