package com.nexora.chat.persistence.turns;

import com.nexora.chat.application.port.Standing;
import com.nexora.chat.domain.conversation.ConversationId;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import com.nexora.chat.persistence.configuration.Halted;
import com.nexora.chat.persistence.instructions.NewestInstruction;
import com.nexora.chat.persistence.payload.AwaitedJson;
import com.nexora.chat.persistence.payload.PromisedJson;
import com.nexora.chat.persistence.payload.RatingJson;
import com.nexora.chat.persistence.payload.StandingJson;
import com.nexora.chat.persistence.work.Columns;
import io.helidon.dbclient.DbExecute;

/// Everything the ledger knows of a conversation, in one statement: it is read for every turn.
final class Reading {

  private static final String STANDING = """
      SELECT CAST(json_build_object(
        'open', (SELECT coalesce(json_agg(part_id), '[]') FROM obligation
                  WHERE workspace_id = :workspace AND conversation_id = :conversation
                    AND closed_at IS NULL),
        'waitingMillis', (SELECT CAST(coalesce(extract(epoch FROM now() - min(opened_at)), 0) * 1000
                                      AS bigint)
                            FROM obligation
                           WHERE workspace_id = :workspace AND conversation_id = :conversation
                             AND closed_at IS NULL),
        'ours', (SELECT result FROM action
                  WHERE workspace_id = :workspace AND conversation_id = :conversation
                    AND result IS NOT NULL
                    AND changed_at > now() - :lag * INTERVAL '1 millisecond'
                  ORDER BY epoch DESC, ordinal DESC LIMIT 1),
        'announced', (SELECT coalesce(to_json(announced), '[]') FROM conversation_work
                       WHERE workspace_id = :workspace AND conversation_id = :conversation
                         AND announced_at > now() - :lag * INTERVAL '1 millisecond'),
        'halted', (
      """ + Halted.SQL + """
        ),
        'instruction', (
      """ + NewestInstruction.SQL + """
        ),
        'promised', (SELECT
      """
      + PromisedJson.SQL + """
                      FROM promise AS p
                     WHERE workspace_id = :workspace AND conversation_id = :conversation
                       AND ended_at IS NULL),
        'handover', (SELECT
      """ + AwaitedJson.SQL + """
                      FROM handover AS h
                     WHERE workspace_id = :workspace AND conversation_id = :conversation
                       AND ended_at IS NULL),
        'rating', (SELECT
      """ + RatingJson.SQL + """
                     FROM rating
                    WHERE workspace_id = :workspace AND conversation_id = :conversation),
        'turns', (SELECT coalesce(json_agg(t), '[]') FROM (
                   SELECT epoch, episode, question, outcome, reason, settles,
                          finished_at IS NOT NULL AS finished, record->>'intent' AS intent,
                          record->'use'->>'intent' AS model, record->>'matchedRule' AS rule,
                          CASE WHEN finished_at IS NULL THEN record END AS record
                     FROM turn
                    WHERE workspace_id = :workspace AND conversation_id = :conversation
                    ORDER BY epoch DESC LIMIT 100) AS t),
        'actions', (SELECT coalesce(json_agg(a), '[]') FROM (
                     SELECT epoch, ordinal, kind, CAST(payload AS text) AS payload, state, attempts,
                            looks, watermark, result, note,
                            CASE WHEN state IN ('SENDING', 'UNKNOWN')
                                 THEN CAST(extract(epoch FROM send_until - now()) * 1000 AS bigint)
                                 END AS way
                       FROM action JOIN turn USING (workspace_id, conversation_id, epoch)
                      WHERE workspace_id = :workspace AND conversation_id = :conversation
                        AND finished_at IS NULL
                      ORDER BY ordinal) AS a)) AS text) AS standing
      """;

  private Reading() {}

  static Standing standing(DbExecute tx, WorkspaceId workspace, ConversationId conversation) {
    return tx.createNamedGet("ledger.standing", STANDING)
        .addParam("workspace", workspace.value())
        .addParam("conversation", conversation.value())
        .addParam("lag", (double) Standing.LAG.toMillis())
        .execute()
        .map(row -> StandingJson.read(Columns.text(row, "standing")))
        .orElseThrow();
  }
}
