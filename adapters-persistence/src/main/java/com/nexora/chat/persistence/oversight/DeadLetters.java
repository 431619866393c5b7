package com.nexora.chat.persistence.oversight;

import com.nexora.chat.application.port.DeadLetter;
import com.nexora.chat.application.port.DeadLetter.Fact;
import com.nexora.chat.application.port.Unsettled;
import com.nexora.chat.domain.conversation.ConversationId;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import com.nexora.chat.persistence.payload.ActionJson;
import com.nexora.chat.persistence.work.Columns;
import com.nexora.chat.persistence.work.NoTenant;
import io.helidon.dbclient.DbExecute;
import io.helidon.dbclient.DbRow;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What was set aside, in whichever table it lies.
final class DeadLetters {

  /// A held action is settled once its conversation has seen another turn.
  private static final String LETTERS = """
      SELECT id, kind, why, CAST(extract(epoch FROM now() - since) * 1000 AS bigint) AS age
        FROM (SELECT 'conversation/' || conversation_id AS id, 'CONVERSATION' AS kind,
                     coalesce(dead_why, '') AS why, dead_at AS since
                FROM conversation_work
               WHERE workspace_id = :workspace AND dead_at IS NOT NULL
              UNION ALL
              SELECT 'action/' || conversation_id || '/' || epoch || '/' || ordinal, 'ACTION', note,
                     changed_at
                FROM action AS held
               WHERE workspace_id = :workspace AND state = 'HELD'
                 AND NOT EXISTS (SELECT FROM turn AS later
                                  WHERE later.workspace_id = :workspace
                                    AND later.conversation_id = held.conversation_id
                                    AND later.epoch > held.epoch)
              UNION ALL
              SELECT 'delivery/' || delivery_id, 'DELIVERY', why, received_at
                FROM quarantined_delivery
               WHERE workspace_id = :workspace) AS letter
      """;

  private static final String LIST = LETTERS + " ORDER BY since, id LIMIT :most";

  private static final String CONVERSATIONS =
      LETTERS + " WHERE kind = 'CONVERSATION' ORDER BY since, id LIMIT :most";

  /// Their order is that of [#CONVERSATIONS].
  private static final String UNSETTLED = """
      SELECT aside.conversation_id, kind, CAST(payload AS text) AS payload,
             CAST(state <> 'PLANNED' AS int) AS maybe_sent
        FROM (SELECT conversation_id FROM conversation_work
               WHERE workspace_id = :workspace AND dead_at IS NOT NULL
               ORDER BY dead_at, 'conversation/' || conversation_id LIMIT :most) AS aside
       CROSS JOIN LATERAL (SELECT max(epoch) AS epoch FROM turn
                            WHERE workspace_id = :workspace
                              AND conversation_id = aside.conversation_id) AS newest
        JOIN action ON action.workspace_id = :workspace
                   AND action.conversation_id = aside.conversation_id
                   AND action.epoch = newest.epoch
       WHERE state IN ('PLANNED', 'SENDING', 'UNKNOWN')
       ORDER BY aside.conversation_id, ordinal
      """;

  private static final String ONE = LETTERS + " WHERE id = :id";

  private static final String CONVERSATION = """
      SELECT name, value
        FROM conversation_work AS work
        LEFT JOIN LATERAL (SELECT question, outcome, reason FROM turn
                            WHERE workspace_id = :workspace
                              AND conversation_id = work.conversation_id
                            ORDER BY epoch DESC LIMIT 1) AS last ON true
       CROSS JOIN LATERAL (VALUES
               (1, 'times taken in all', CAST(epoch AS text)),
               (2, 'times in a row without an end', CAST(tries AS text)),
               (3, 'of these, failed', CAST(strikes AS text)),
               (4, 'messages without an outcome',
                   (SELECT CAST(count(*) AS text) FROM obligation
                     WHERE workspace_id = :workspace AND conversation_id = work.conversation_id
                       AND closed_at IS NULL)),
               (5, 'last question', last.question),
               (6, 'last decision', last.outcome || ' ' || last.reason)) AS fact (place, name, value)
       WHERE workspace_id = :workspace AND 'conversation/' || conversation_id = :id
         AND value IS NOT NULL
       ORDER BY place
      """;

  private static final String ACTION = """
      SELECT name, value
        FROM action JOIN turn USING (workspace_id, conversation_id, epoch)
       CROSS JOIN LATERAL (VALUES
               (1, 'conversation', conversation_id),
               (2, 'question', question),
               (3, 'decision', outcome || ' ' || reason),
               (4, 'action', kind || ' ' || CAST(payload AS text)),
               (5, 'times sent', CAST(attempts AS text)),
               (6, 'times looked for', CAST(looks AS text))) AS fact (place, name, value)
       WHERE workspace_id = :workspace
         AND 'action/' || conversation_id || '/' || epoch || '/' || ordinal = :id
         AND state = 'HELD'
       ORDER BY place
      """;

  private static final String DELIVERY = """
      SELECT substr(body, 1, 20000) AS body, CAST(octet_length(body) AS text) AS size
        FROM quarantined_delivery
       WHERE workspace_id = :workspace AND 'delivery/' || delivery_id = :id
      """;

  @NoTenant("they name workspaces that are not ours, so they belong to none")
  private static final String UNROUTABLE = """
      SELECT 'unroutable/' || delivery_id AS id, 'UNROUTABLE' AS kind,
             'it names the workspace ' || claimed_workspace || ', which is not connected' AS why,
             CAST(extract(epoch FROM now() - received_at) * 1000 AS bigint) AS age
        FROM unroutable_delivery
       ORDER BY received_at, delivery_id
       LIMIT :most
      """;

  private DeadLetters() {}

  static List<DeadLetter> list(DbExecute tx, WorkspaceId workspace, int most) {
    return tx.createNamedQuery("oversight.dead-letters", LIST)
        .addParam("workspace", workspace.value())
        .addParam("most", most)
        .execute()
        .map(DeadLetters::toLetter)
        .toList();
  }

  static List<DeadLetter> conversations(DbExecute tx, WorkspaceId workspace, int most) {
    return tx.createNamedQuery("oversight.conversations-aside", CONVERSATIONS)
        .addParam("workspace", workspace.value())
        .addParam("most", most)
        .execute()
        .map(DeadLetters::toLetter)
        .toList();
  }

  static Map<ConversationId, List<Unsettled>> unsettled(
      DbExecute tx, WorkspaceId workspace, int most) {
    return tx.createNamedQuery("oversight.unsettled", UNSETTLED)
        .addParam("workspace", workspace.value())
        .addParam("most", most)
        .execute()
        .collect(Collectors.groupingBy(
            row -> new ConversationId(Columns.text(row, "conversation_id")),
            Collectors.mapping(DeadLetters::toUnsettled, Collectors.toList())));
  }

  private static Unsettled toUnsettled(DbRow row) {
    ActionJson written = new ActionJson(Columns.text(row, "kind"), Columns.text(row, "payload"));
    return new Unsettled(written.action(), Columns.number(row, "maybe_sent") > 0);
  }

  static List<DeadLetter> unroutable(DbExecute tx, int most) {
    return tx.createNamedQuery("oversight.unroutable", UNROUTABLE)
        .addParam("most", most)
        .execute()
        .map(DeadLetters::toLetter)
        .toList();
  }

  static Optional<DeadLetter.Shown> show(DbExecute tx, WorkspaceId workspace, String id) {
    return tx.createNamedGet("oversight.dead-letter", ONE)
        .addParam("workspace", workspace.value())
        .addParam("id", id)
        .execute()
        .map(DeadLetters::toLetter)
        .map(letter -> new DeadLetter.Shown(letter, facts(tx, workspace, letter)));
  }

  private static List<Fact> facts(DbExecute tx, WorkspaceId workspace, DeadLetter letter) {
    return switch (letter.kind()) {
      case CONVERSATION -> facts(tx, CONVERSATION, workspace, letter);
      case ACTION -> facts(tx, ACTION, workspace, letter);
      case DELIVERY ->
        rows(tx, DELIVERY, workspace, letter).flatMap(DeadLetters::body).toList();
      case UNROUTABLE -> List.of();
    };
  }

  private static List<Fact> facts(
      DbExecute tx, String sql, WorkspaceId workspace, DeadLetter letter) {
    return rows(tx, sql, workspace, letter)
        .map(row -> new Fact(Columns.text(row, "name"), Columns.text(row, "value")))
        .toList();
  }

  private static Stream<DbRow> rows(
      DbExecute tx, String sql, WorkspaceId workspace, DeadLetter letter) {
    return tx.createNamedQuery("oversight.facts." + letter.kind(), sql)
        .addParam("workspace", workspace.value())
        .addParam("id", letter.id())
        .execute();
  }

  private static Stream<Fact> body(DbRow row) {
    byte[] bytes = row.column("body").get(byte[].class);
    return Stream.of(
        new Fact("bytes", Columns.text(row, "size")),
        new Fact("body", new String(bytes, StandardCharsets.UTF_8)));
  }

  private static DeadLetter toLetter(DbRow row) {
    return new DeadLetter(
        Columns.text(row, "id"),
        DeadLetter.Kind.valueOf(Columns.text(row, "kind")),
        Columns.text(row, "why"),
        Duration.ofMillis(Columns.number(row, "age")));
  }
}
