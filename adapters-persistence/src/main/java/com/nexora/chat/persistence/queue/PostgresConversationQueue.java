package com.nexora.chat.persistence.queue;

import com.nexora.chat.application.port.Claim;
import com.nexora.chat.application.port.ConversationQueue;
import com.nexora.chat.application.port.StaleClaim;
import com.nexora.chat.domain.conversation.ConversationId;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import com.nexora.chat.persistence.work.Columns;
import com.nexora.chat.persistence.work.NoTenant;
import com.nexora.chat.persistence.work.UnitOfWork;
import io.helidon.dbclient.DbRow;
import java.time.Duration;
import java.util.Optional;

/// Conversations by when they are due. Nobody waits for a conversation another worker is taking.
public final class PostgresConversationQueue implements ConversationQueue {

  /// A claim comes due again when its lease ends, so that a worker's death needs no cleaning up.
  @NoTenant(
      "the dispatcher serves every workspace; its role sees this one table, ids and times only")
  private static final String CLAIM = """
      WITH next AS MATERIALIZED (
        SELECT workspace_id, conversation_id
          FROM conversation_work
         WHERE due_at <= now() AND (lease_until IS NULL OR lease_until <= now())
         ORDER BY due_at
         LIMIT 1
           FOR UPDATE SKIP LOCKED
      )
      UPDATE conversation_work AS work
         SET epoch = work.epoch + 1,
             tries = work.tries + 1,
             claimed_news = work.news,
             lease_until = now() + :lease * INTERVAL '1 millisecond',
             due_at = now() + :lease * INTERVAL '1 millisecond'
        FROM next
       WHERE work.workspace_id = next.workspace_id AND work.conversation_id = next.conversation_id
      RETURNING work.workspace_id, work.conversation_id, work.epoch, work.tries
      """;

  /// News since the claim has set its own time.
  private static final String DONE = """
      UPDATE conversation_work
         SET lease_until = NULL, tries = 0, due_at = CASE WHEN news > claimed_news THEN due_at END
       WHERE workspace_id = :workspace AND conversation_id = :conversation AND epoch = :epoch
      """;

  private static final String RETRY = """
      UPDATE conversation_work
         SET lease_until = NULL, due_at = now() + :delay * INTERVAL '1 millisecond'
       WHERE workspace_id = :workspace AND conversation_id = :conversation AND epoch = :epoch
      """;

  private final UnitOfWork work;

  public PostgresConversationQueue(UnitOfWork work) {
    this.work = work;
  }

  @Override
  public Optional<Claim> claim(Duration lease) {
    return work.asDispatcher(tx -> tx.createNamedGet("queue.claim", CLAIM)
        .addParam("lease", (double) lease.toMillis())
        .execute()
        .map(PostgresConversationQueue::toClaim));
  }

  @Override
  public void done(WorkspaceId workspace, Claim claim) {
    claim.mustBeOf(workspace);
    work.doIn(
        workspace,
        tx -> mustHold(
            claim,
            tx.createNamedUpdate("queue.done", DONE)
                .addParam("workspace", workspace.value())
                .addParam("conversation", claim.conversation().value())
                .addParam("epoch", claim.epoch())
                .execute()));
  }

  @Override
  public void retry(WorkspaceId workspace, Claim claim, Duration delay) {
    claim.mustBeOf(workspace);
    work.doIn(
        workspace,
        tx -> mustHold(
            claim,
            tx.createNamedUpdate("queue.retry", RETRY)
                .addParam("workspace", workspace.value())
                .addParam("conversation", claim.conversation().value())
                .addParam("epoch", claim.epoch())
                .addParam("delay", (double) delay.toMillis())
                .execute()));
  }

  private static void mustHold(Claim claim, long rows) {
    if (rows != 1) {
      throw new StaleClaim(claim);
    }
  }

  private static Claim toClaim(DbRow row) {
    return new Claim(
        new WorkspaceId(Columns.text(row, "workspace_id")),
        new ConversationId(Columns.text(row, "conversation_id")),
        Columns.number(row, "epoch"),
        (int) Columns.number(row, "tries"));
  }
}
