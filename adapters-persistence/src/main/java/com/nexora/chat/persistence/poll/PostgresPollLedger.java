package com.nexora.chat.persistence.poll;

import com.nexora.chat.application.port.PollLedger;
import com.nexora.chat.domain.conversation.ConversationId;
import com.nexora.chat.domain.conversation.PartId;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import com.nexora.chat.persistence.work.Columns;
import com.nexora.chat.persistence.work.UnitOfWork;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// One row for each workspace.
public final class PostgresPollLedger implements PollLedger {

  /// Gives no row when a search began too lately.
  private static final String BEGIN = """
      INSERT INTO poll AS p (workspace_id, seen_until, next_at)
      VALUES (:workspace, now() - :lookBack * INTERVAL '1 millisecond',
              now() + :spacing * INTERVAL '1 millisecond')
      ON CONFLICT (workspace_id) DO UPDATE SET next_at = EXCLUDED.next_at WHERE p.next_at <= now()
      RETURNING CAST(extract(epoch FROM seen_until) * 1000 AS bigint) AS seen_until
      """;

  private static final String ADVANCE = """
      UPDATE poll SET seen_until = greatest(seen_until, to_timestamp(:seenUntil / 1000.0))
       WHERE workspace_id = :workspace
      """;

  private static final String KNOWN = """
      SELECT part_id FROM obligation
       WHERE workspace_id = :workspace AND conversation_id = :conversation
      UNION
      SELECT result FROM action
       WHERE workspace_id = :workspace AND conversation_id = :conversation AND result IS NOT NULL
      """;

  private final UnitOfWork work;

  public PostgresPollLedger(UnitOfWork work) {
    this.work = work;
  }

  @Override
  public Optional<Instant> begin(WorkspaceId workspace, Duration spacing, Duration lookBack) {
    return work.in(
        workspace,
        tx -> tx.createNamedGet("poll.begin", BEGIN)
            .addParam("workspace", workspace.value())
            .addParam("lookBack", (double) lookBack.toMillis())
            .addParam("spacing", (double) spacing.toMillis())
            .execute()
            .map(row -> Instant.ofEpochMilli(Columns.number(row, "seen_until"))));
  }

  @Override
  public void advance(WorkspaceId workspace, Instant seenUntil) {
    work.doIn(
        workspace,
        tx -> tx.createNamedUpdate("poll.advance", ADVANCE)
            .addParam("workspace", workspace.value())
            .addParam("seenUntil", (double) seenUntil.toEpochMilli())
            .execute());
  }

  @Override
  public Set<PartId> known(WorkspaceId workspace, ConversationId conversation) {
    return work.in(
        workspace,
        tx -> tx.createNamedQuery("poll.known", KNOWN)
            .addParam("workspace", workspace.value())
            .addParam("conversation", conversation.value())
            .execute()
            .map(row -> new PartId(Columns.text(row, "part_id")))
            .collect(Collectors.toUnmodifiableSet()));
  }
}
