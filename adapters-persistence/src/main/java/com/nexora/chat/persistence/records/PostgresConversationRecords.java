package com.nexora.chat.persistence.records;

import com.nexora.chat.application.port.ConversationRecords;
import com.nexora.chat.domain.conversation.ConversationId;
import com.nexora.chat.domain.intent.IntentReading;
import com.nexora.chat.domain.intent.TwoReadings;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import com.nexora.chat.persistence.payload.HistoryJson;
import com.nexora.chat.persistence.payload.Outcomes;
import com.nexora.chat.persistence.work.Columns;
import com.nexora.chat.persistence.work.UnitOfWork;
import io.helidon.dbclient.DbRow;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/// Turns as they were stored.
public record PostgresConversationRecords(UnitOfWork work) implements ConversationRecords {

  /// Walks the turns from the newest on and leaves out those that their conversation has a newer
  /// one of, so that a page costs the same whatever lies before it.
  private static final String NEWEST = """
      SELECT conversation_id, epoch, question, outcome, reason,
             CAST(extract(epoch FROM decided_at) * 1000000 AS bigint) AS decided,
             coalesce(record->>'matchedRule', '') AS rule, record->>'intent' AS intent,
             record->'use'->>'intent' AS model, finished_at IS NOT NULL AS finished
        FROM turn
       WHERE workspace_id = :workspace
         AND (decided_at, conversation_id, epoch)
             < (CAST(:at AS timestamptz), CAST(:conversation AS text), CAST(:turn AS bigint))
         AND NOT EXISTS (
               SELECT FROM turn AS later
                WHERE later.workspace_id = :workspace
                  AND later.conversation_id = turn.conversation_id AND later.epoch > turn.epoch)
       ORDER BY decided_at DESC, conversation_id DESC, epoch DESC
       LIMIT :most
      """;

  private static final String HISTORY = """
      SELECT CAST(json_build_object(
        'turns', (SELECT coalesce(json_agg(t ORDER BY t.epoch), '[]') FROM (
                   SELECT epoch, episode, question, outcome, reason, settles, record,
                          CAST(extract(epoch FROM decided_at) * 1000000 AS bigint) AS decided,
                          CAST(extract(epoch FROM finished_at) * 1000000 AS bigint) AS ended,
                          (SELECT coalesce(json_agg(a), '[]') FROM (
                             SELECT epoch, ordinal, kind, CAST(payload AS text) AS payload, state,
                                    attempts, looks, watermark, result, note
                               FROM action
                              WHERE workspace_id = :workspace AND conversation_id = :conversation
                                AND action.epoch = turn.epoch
                              ORDER BY ordinal) AS a) AS actions
                     FROM turn
                    WHERE workspace_id = :workspace AND conversation_id = :conversation
                    ORDER BY epoch DESC LIMIT 200) AS t),
        'messages', (SELECT coalesce(json_agg(m ORDER BY m.since), '[]') FROM (
                      SELECT part_id AS part, outcome, reason,
                             CAST(extract(epoch FROM opened_at) * 1000000 AS bigint) AS since
                        FROM obligation
                       WHERE workspace_id = :workspace AND conversation_id = :conversation
                       ORDER BY opened_at DESC LIMIT 500) AS m)) AS text) AS history
      """;

  @Override
  public List<Line> newest(WorkspaceId workspace, Mark before, int most) {
    return work.once(
        workspace,
        tx -> tx.createNamedQuery("records.newest", NEWEST)
            .addParam("workspace", workspace.value())
            .addParam("at", before.at().toString())
            .addParam("conversation", before.conversation().value())
            .addParam("turn", before.turn())
            .addParam("most", most)
            .execute()
            .map(PostgresConversationRecords::line)
            .toList());
  }

  private static Line line(DbRow row) {
    String intent = TwoReadings.together(
        Columns.optional(row, "intent", text -> text).orElse(""),
        Columns.optional(row, "model", text -> text).orElse(""));
    return new Line(
        new Mark(
            Instant.EPOCH.plus(Columns.number(row, "decided"), ChronoUnit.MICROS),
            new ConversationId(Columns.text(row, "conversation_id")),
            Columns.number(row, "epoch")),
        Columns.text(row, "question"),
        Outcomes.of(Columns.text(row, "outcome"), Columns.text(row, "reason")),
        Columns.optional(row, "rule", text -> text).orElse(""),
        intent.equals(IntentReading.UNKNOWN) ? "" : intent,
        row.column("finished").get(Boolean.class));
  }

  @Override
  public Optional<History> of(WorkspaceId workspace, ConversationId conversation) {
    History history = work.once(
        workspace,
        tx -> tx.createNamedGet("records.history", HISTORY)
            .addParam("workspace", workspace.value())
            .addParam("conversation", conversation.value())
            .execute()
            .map(row -> HistoryJson.read(Columns.text(row, "history")))
            .orElseThrow());
    return Optional.of(history)
        .filter(known -> !known.turns().isEmpty() || !known.messages().isEmpty());
  }
}
