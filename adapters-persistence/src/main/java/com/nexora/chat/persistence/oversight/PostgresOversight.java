package com.nexora.chat.persistence.oversight;

import com.nexora.chat.application.port.Backlog;
import com.nexora.chat.application.port.DeadLetter;
import com.nexora.chat.application.port.OpenObligation;
import com.nexora.chat.application.port.Oversight;
import com.nexora.chat.application.port.TopicCount;
import com.nexora.chat.application.port.Unsettled;
import com.nexora.chat.domain.conversation.ConversationId;
import com.nexora.chat.domain.conversation.PartId;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import com.nexora.chat.persistence.work.Columns;
import com.nexora.chat.persistence.work.UnitOfWork;
import io.helidon.dbclient.DbRow;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// Every statement begins at what is open or set aside; how much is done does not matter.
public final class PostgresOversight implements Oversight {

  private static final String BACKLOG = """
      SELECT owed.open, owed.oldest, owed.overdue,
             (SELECT count(*) FROM conversation_work
               WHERE workspace_id = :workspace AND dead_at IS NOT NULL) AS set_aside,
             (SELECT count(*) FROM quarantined_delivery
               WHERE workspace_id = :workspace) AS quarantined,
             (SELECT count(*) FROM action AS held
               WHERE workspace_id = :workspace AND state = 'HELD'
                 AND NOT EXISTS (SELECT FROM turn AS later
                                  WHERE later.workspace_id = :workspace
                                    AND later.conversation_id = held.conversation_id
                                    AND later.epoch > held.epoch)) AS held
        FROM (SELECT count(*) AS open,
                     CAST(coalesce(extract(epoch FROM now() - min(opened_at)), 0) * 1000 AS bigint)
                       AS oldest,
                     count(*) FILTER (WHERE opened_at <= now() - :overdue * INTERVAL '1 millisecond')
                       AS overdue
                FROM obligation
               WHERE workspace_id = :workspace AND closed_at IS NULL) AS owed
      """;

  /// Rows are locked in the order the inbox locks them in; one that is being written just now
  /// is not forgotten, and would be looked at again.
  private static final String WAKE = """
      WITH forgotten AS MATERIALIZED (
        SELECT conversation_id FROM conversation_work
         WHERE workspace_id = :workspace AND due_at IS NULL AND dead_at IS NULL
           AND (lease_until IS NULL OR lease_until <= now())
           AND conversation_id IN (SELECT conversation_id FROM obligation
                                    WHERE workspace_id = :workspace AND closed_at IS NULL)
         ORDER BY conversation_id
           FOR NO KEY UPDATE SKIP LOCKED
      )
      UPDATE conversation_work AS work
         SET due_at = now()
        FROM forgotten
       WHERE work.workspace_id = :workspace
         AND work.conversation_id = forgotten.conversation_id
      RETURNING work.conversation_id
      """;

  private static final String OPEN = """
      SELECT conversation_id, part_id, tries,
             CAST(extract(epoch FROM now() - opened_at) * 1000 AS bigint) AS age,
             CASE WHEN dead_at IS NOT NULL THEN 'SET_ASIDE'
                  WHEN lease_until > now() THEN 'UNDER_WAY'
                  WHEN due_at <= now() THEN 'DUE'
                  WHEN due_at IS NOT NULL THEN 'LATER'
                  ELSE 'FORGOTTEN' END AS state
        FROM obligation JOIN conversation_work USING (workspace_id, conversation_id)
       WHERE workspace_id = :workspace AND closed_at IS NULL
         AND opened_at <= now() - :age * INTERVAL '1 millisecond'
       ORDER BY opened_at, conversation_id, part_id
       LIMIT :most
      """;

  /// What is due or leased has a time, so nobody at work is disturbed; what only waits for a
  /// customer who may say no more has one, too, and no try is counted.
  private static final String REQUEUE = """
      UPDATE conversation_work
         SET due_at = now(), tries = 0, strikes = 0, dead_at = NULL, dead_why = NULL
       WHERE workspace_id = :workspace AND conversation_id = :conversation
         AND (due_at IS NULL OR (due_at > now() + INTERVAL '1 minute' AND tries = 0))
         AND (lease_until IS NULL OR lease_until <= now())
      """;

  private static final String REQUEUE_SET_ASIDE = REQUEUE + " AND dead_at IS NOT NULL";

  /// Counts what is kept; when a topic came last is known for longer. What the search found came
  /// by no webhook.
  private static final String TOPICS = """
      SELECT topic, meaning, coalesce(came, 0) AS came,
             CAST(extract(epoch FROM now() - last_at) * 1000 AS bigint) AS age
        FROM (SELECT topic, meaning, count(*) AS came, max(received_at) AS last_at
                FROM delivery
               WHERE workspace_id = :workspace AND delivery_id NOT LIKE 'poll %'
               GROUP BY topic, meaning
              UNION ALL
              SELECT topic, '', 0, last_at
                FROM topic_seen
               WHERE workspace_id = :workspace
                 AND NOT EXISTS (SELECT FROM delivery
                                  WHERE delivery.workspace_id = :workspace
                                    AND delivery.topic = topic_seen.topic
                                    AND delivery_id NOT LIKE 'poll %')) AS topics
       ORDER BY topic, meaning
      """;

  private static final String LAST_SEEN = """
      SELECT topic, CAST(extract(epoch FROM now() - last_at) * 1000 AS bigint) AS age
        FROM topic_seen WHERE workspace_id = :workspace
      """;

  private static final String FOUND_BY_SEARCH = """
      SELECT 1 AS found FROM delivery
       WHERE workspace_id = :workspace AND delivery_id LIKE 'poll %'
       LIMIT 1
      """;

  private final UnitOfWork work;

  public PostgresOversight(UnitOfWork work) {
    this.work = work;
  }

  @Override
  public Backlog backlog(WorkspaceId workspace, Duration overdue) {
    return work.in(
        workspace,
        tx -> tx.createNamedGet("oversight.backlog", BACKLOG)
            .addParam("workspace", workspace.value())
            .addParam("overdue", (double) overdue.toMillis())
            .execute()
            .map(row -> new Backlog(
                Columns.number(row, "open"),
                Duration.ofMillis(Columns.number(row, "oldest")),
                Columns.number(row, "overdue"),
                Columns.number(row, "set_aside"),
                Columns.number(row, "quarantined"),
                Columns.number(row, "held")))
            .orElseThrow());
  }

  @Override
  public List<ConversationId> wake(WorkspaceId workspace) {
    return work.in(
        workspace,
        tx -> tx.createNamedQuery("oversight.wake", WAKE)
            .addParam("workspace", workspace.value())
            .execute()
            .map(row -> new ConversationId(Columns.text(row, "conversation_id")))
            .toList());
  }

  @Override
  public List<OpenObligation> open(WorkspaceId workspace, Duration atLeastThisOld, int most) {
    return work.in(
        workspace,
        tx -> tx.createNamedQuery("oversight.open", OPEN)
            .addParam("workspace", workspace.value())
            .addParam("age", (double) atLeastThisOld.toMillis())
            .addParam("most", most)
            .execute()
            .map(PostgresOversight::toObligation)
            .toList());
  }

  @Override
  public List<DeadLetter> deadLetters(WorkspaceId workspace, int most) {
    return work.in(workspace, tx -> DeadLetters.list(tx, workspace, most));
  }

  @Override
  public List<DeadLetter> conversationsAside(WorkspaceId workspace, int most) {
    return work.in(workspace, tx -> DeadLetters.conversations(tx, workspace, most));
  }

  @Override
  public Map<ConversationId, List<Unsettled>> unsettled(WorkspaceId workspace, int most) {
    return work.once(workspace, tx -> DeadLetters.unsettled(tx, workspace, most));
  }

  @Override
  public Optional<DeadLetter.Shown> show(WorkspaceId workspace, String id) {
    return work.in(workspace, tx -> DeadLetters.show(tx, workspace, id));
  }

  @Override
  public boolean requeue(WorkspaceId workspace, ConversationId conversation) {
    return requeued(workspace, conversation, REQUEUE);
  }

  @Override
  public boolean requeueSetAside(WorkspaceId workspace, ConversationId conversation) {
    return requeued(workspace, conversation, REQUEUE_SET_ASIDE);
  }

  private boolean requeued(WorkspaceId workspace, ConversationId conversation, String statement) {
    return work.in(
        workspace,
        tx -> tx.createNamedUpdate("oversight.requeue", statement)
                .addParam("workspace", workspace.value())
                .addParam("conversation", conversation.value())
                .execute()
            == 1);
  }

  @Override
  public List<TopicCount> topics(WorkspaceId workspace) {
    return work.once(
        workspace,
        tx -> tx.createNamedQuery("oversight.topics", TOPICS)
            .addParam("workspace", workspace.value())
            .execute()
            .map(row -> new TopicCount(
                Columns.text(row, "topic"),
                Columns.text(row, "meaning"),
                Columns.number(row, "came"),
                Duration.ofMillis(Columns.number(row, "age"))))
            .toList());
  }

  @Override
  public Map<String, Duration> lastSeen(WorkspaceId workspace) {
    return work.once(
        workspace,
        tx -> tx.createNamedQuery("oversight.last-seen", LAST_SEEN)
            .addParam("workspace", workspace.value())
            .execute()
            .collect(Collectors.toMap(
                row -> Columns.text(row, "topic"),
                row -> Duration.ofMillis(Columns.number(row, "age")))));
  }

  @Override
  public boolean foundBySearch(WorkspaceId workspace) {
    return work.once(
        workspace,
        tx -> tx.createNamedGet("oversight.found-by-search", FOUND_BY_SEARCH)
            .addParam("workspace", workspace.value())
            .execute()
            .isPresent());
  }

  @Override
  public List<DeadLetter> unroutable(int most) {
    return work.forNobody(tx -> DeadLetters.unroutable(tx, most));
  }

  private static OpenObligation toObligation(DbRow row) {
    return new OpenObligation(
        new ConversationId(Columns.text(row, "conversation_id")),
        new PartId(Columns.text(row, "part_id")),
        Duration.ofMillis(Columns.number(row, "age")),
        OpenObligation.State.valueOf(Columns.text(row, "state")),
        Columns.number(row, "tries"));
  }
}
