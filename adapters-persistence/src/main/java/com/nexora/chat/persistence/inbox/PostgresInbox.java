package com.nexora.chat.persistence.inbox;

import com.nexora.chat.application.port.Delivery;
import com.nexora.chat.application.port.Inbox;
import com.nexora.chat.application.port.RawBody;
import com.nexora.chat.domain.conversation.ConversationId;
import com.nexora.chat.domain.conversation.PartId;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import com.nexora.chat.persistence.work.Columns;
import com.nexora.chat.persistence.work.NoTenant;
import com.nexora.chat.persistence.work.UnitOfWork;

/// Stores webhooks. One statement does all of it, because the sender waits for the answer.
public final class PostgresInbox implements Inbox {

  /// The conversation is locked before its obligation, as the turn ledger does, so that the two
  /// never wait for each other.
  private static final String ACCEPT = """
      WITH stored AS (
        INSERT INTO delivery (workspace_id, delivery_id, semantic_key, topic, conversation_id,
                              customer_part, body, status)
        VALUES (:workspace, :id, :semanticKey, :topic, CAST(:conversation AS text),
                CAST(:part AS text), :body, :status)
        ON CONFLICT DO NOTHING
        RETURNING workspace_id, conversation_id, customer_part
      ), due AS (
        INSERT INTO conversation_work AS work (workspace_id, conversation_id, due_at, news)
        SELECT workspace_id, conversation_id, now() + :quiet * INTERVAL '1 millisecond', 1
          FROM stored
         WHERE conversation_id IS NOT NULL
        ON CONFLICT (workspace_id, conversation_id)
        DO UPDATE SET due_at = EXCLUDED.due_at, news = work.news + 1
        RETURNING workspace_id, conversation_id
      ), opened AS (
        INSERT INTO obligation (workspace_id, conversation_id, part_id)
        SELECT workspace_id, conversation_id, customer_part
          FROM stored JOIN due USING (workspace_id, conversation_id)
         WHERE customer_part IS NOT NULL
        ON CONFLICT (workspace_id, conversation_id, part_id) DO NOTHING
      )
      SELECT count(*) AS news FROM stored
      """;

  private static final String QUARANTINE = """
      INSERT INTO quarantined_delivery (workspace_id, delivery_id, body, why)
      VALUES (:workspace, :id, :body, :why)
      ON CONFLICT DO NOTHING
      """;

  @NoTenant("it names a workspace that is not ours, so it belongs to none")
  private static final String PARK = """
      INSERT INTO unroutable_delivery (delivery_id, claimed_workspace, body)
      VALUES (:id, :claimed, :body)
      ON CONFLICT DO NOTHING
      """;

  private final UnitOfWork work;

  public PostgresInbox(UnitOfWork work) {
    this.work = work;
  }

  @Override
  public boolean accept(WorkspaceId workspace, Delivery delivery) {
    return work.in(
        workspace,
        tx -> tx.createNamedGet("inbox.accept", ACCEPT)
            .addParam("workspace", workspace.value())
            .addParam("id", delivery.id())
            .addParam("semanticKey", delivery.semanticKey())
            .addParam("topic", delivery.topic())
            .addParam(
                "conversation",
                delivery.conversation().map(ConversationId::value).orElse(null))
            .addParam("part", delivery.customerPart().map(PartId::value).orElse(null))
            .addParam("body", delivery.body().toArray())
            .addParam("status", delivery.conversation().isPresent() ? "queued" : "noted")
            .addParam("quiet", (double) delivery.quietPeriod().toMillis())
            .execute()
            .filter(row -> Columns.number(row, "news") == 1)
            .isPresent());
  }

  @Override
  public void quarantine(WorkspaceId workspace, String id, RawBody body, String why) {
    work.doIn(
        workspace,
        tx -> tx.createNamedInsert("inbox.quarantine", QUARANTINE)
            .addParam("workspace", workspace.value())
            .addParam("id", id)
            .addParam("body", body.toArray())
            .addParam("why", Columns.storable(why))
            .execute());
  }

  @Override
  public void park(String id, String claimedWorkspace, RawBody body) {
    work.forNobody(tx -> tx.createNamedInsert("inbox.park", PARK)
        .addParam("id", id)
        .addParam("claimed", Columns.storable(claimedWorkspace))
        .addParam("body", body.toArray())
        .execute());
  }
}
