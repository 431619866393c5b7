package com.nexora.chat.persistence.erasing;

import com.nexora.chat.application.port.OldConversations;
import com.nexora.chat.domain.conversation.ConversationId;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import com.nexora.chat.domain.turn.DecisionRecord;
import com.nexora.chat.persistence.payload.DecisionRecordJson;
import com.nexora.chat.persistence.work.Columns;
import com.nexora.chat.persistence.work.UnitOfWork;
import io.helidon.dbclient.DbExecute;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/// Goes along the primary key of the conversations. What was forgotten is known by holding nothing,
/// so nothing is remembered about it, and no index is kept for it.
public record PostgresOldConversations(UnitOfWork work) implements OldConversations {

  private static final String NEXT = """
      SELECT count(*) AS looked, coalesce(max(conversation_id), '') AS last
        FROM (SELECT conversation_id FROM conversation_work
               WHERE workspace_id = :workspace AND conversation_id > :after
               ORDER BY conversation_id LIMIT :most) AS next
      """;

  /// Rows are locked in the order of the inbox; one that is being written just now is not at rest.
  private static final String AT_REST = """
      SELECT conversation_id FROM conversation_work AS work
       WHERE workspace_id = :workspace AND conversation_id > :after AND conversation_id <= :last
         AND due_at IS NULL AND dead_at IS NULL AND (lease_until IS NULL OR lease_until <= now())
       ORDER BY conversation_id
         FOR NO KEY UPDATE SKIP LOCKED
      """;

  /// Asked once the rows are locked, so that nothing comes in between.
  private static final String OLD = """
      SELECT work.conversation_id
        FROM conversation_work AS work,
             LATERAL (SELECT least(now(), CAST(:now AS timestamptz))
                             - :keep * INTERVAL '1 millisecond' AS at) AS old
       WHERE work.workspace_id = :workspace
         AND work.conversation_id = ANY (CAST(:conversations AS text[]))
         AND work.due_at IS NULL AND work.dead_at IS NULL
         AND NOT EXISTS (SELECT FROM obligation AS o
                          WHERE o.workspace_id = :workspace
                            AND o.conversation_id = work.conversation_id
                            AND (o.closed_at IS NULL OR o.closed_at >= old.at
                                 OR o.opened_at >= old.at))
         AND NOT EXISTS (SELECT FROM turn AS t
                          WHERE t.workspace_id = :workspace
                            AND t.conversation_id = work.conversation_id
                            AND (t.finished_at IS NULL OR t.finished_at >= old.at
                                 OR t.decided_at >= old.at))
         AND NOT EXISTS (SELECT FROM delivery AS d
                          WHERE d.workspace_id = :workspace
                            AND d.conversation_id = work.conversation_id
                            AND d.received_at >= old.at)
         AND NOT EXISTS (SELECT FROM promise AS p
                          WHERE p.workspace_id = :workspace
                            AND p.conversation_id = work.conversation_id AND p.ended_at IS NULL)
         AND NOT EXISTS (SELECT FROM handover AS h
                          WHERE h.workspace_id = :workspace
                            AND h.conversation_id = work.conversation_id AND h.ended_at IS NULL)
         AND NOT EXISTS (SELECT FROM action AS held
                          WHERE held.workspace_id = :workspace
                            AND held.conversation_id = work.conversation_id AND held.state = 'HELD'
                            AND NOT EXISTS (SELECT FROM turn AS later
                                             WHERE later.workspace_id = :workspace
                                               AND later.conversation_id = held.conversation_id
                                               AND later.epoch > held.epoch))
         AND (EXISTS (SELECT FROM conversation_contact AS part
                       WHERE part.workspace_id = :workspace
                         AND part.conversation_id = work.conversation_id)
              OR EXISTS (SELECT FROM delivery AS d
                          WHERE d.workspace_id = :workspace
                            AND d.conversation_id = work.conversation_id
                            AND octet_length(d.body) > 0)
              OR EXISTS (SELECT FROM turn AS t
                          WHERE t.workspace_id = :workspace
                            AND t.conversation_id = work.conversation_id
                            AND (t.question <> '' OR CAST(t.record AS text) <> :record))
              OR EXISTS (SELECT FROM written_attribute AS a
                          WHERE a.workspace_id = :workspace
                            AND a.conversation_id = work.conversation_id))
       ORDER BY work.conversation_id
      """;

  private static final String RECORD = DecisionRecordJson.of(DecisionRecord.nothing());

  @Override
  public Step forget(WorkspaceId workspace, Duration keep, Instant now, String after, int most) {
    return work.in(workspace, tx -> {
      Step next = tx.createNamedGet("old.next", NEXT)
          .addParam("workspace", workspace.value())
          .addParam("after", after)
          .addParam("most", most)
          .execute()
          .map(row -> new Step(Columns.text(row, "last"), (int) Columns.number(row, "looked"), 0))
          .orElseThrow();
      List<ConversationId> old = old(tx, workspace, keep, now, atRest(tx, workspace, after, next));
      if (!old.isEmpty()) {
        List<ConversationId> _ = new Wiping(tx, workspace).words(old, true);
        new People(tx, workspace).unlink(old);
      }
      return new Step(next.last(), next.looked(), old.size());
    });
  }

  private static String[] atRest(DbExecute tx, WorkspaceId workspace, String after, Step next) {
    return tx.createNamedQuery("old.at-rest", AT_REST)
        .addParam("workspace", workspace.value())
        .addParam("after", after)
        .addParam("last", next.last())
        .execute()
        .map(row -> Columns.text(row, "conversation_id"))
        .toList()
        .toArray(String[]::new);
  }

  private static List<ConversationId> old(
      DbExecute tx, WorkspaceId workspace, Duration keep, Instant now, String[] atRest) {
    return tx.createNamedQuery("old.old", OLD)
        .addParam("workspace", workspace.value())
        .addParam("conversations", atRest)
        .addParam("keep", (double) keep.toMillis())
        .addParam("now", now.toString())
        .addParam("record", RECORD)
        .execute()
        .map(row -> new ConversationId(Columns.text(row, "conversation_id")))
        .toList();
  }
}
