package com.nexora.chat.persistence.inbox;

import com.nexora.chat.application.port.Delivery;
import com.nexora.chat.application.port.Inbox;
import com.nexora.chat.application.port.RawBody;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import com.nexora.chat.persistence.work.Columns;
import com.nexora.chat.persistence.work.NoTenant;
import com.nexora.chat.persistence.work.UnitOfWork;
import java.time.Duration;

/// Stores webhooks. Deliveries that arrive at the same time share a commit; what a person must look
/// at is rare, and is written by itself.
public final class PostgresInbox implements Inbox {

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
  private final SharedCommit deliveries;

  /// @param patience how long a delivery waits to become durable, in all
  public PostgresInbox(UnitOfWork work, Duration patience) {
    this.work = work;
    this.deliveries =
        new SharedCommit(new DeliveryRows(work)::write, SharedCommit.Limits.DEFAULT, patience);
  }

  @Override
  public boolean accept(WorkspaceId workspace, Delivery delivery) {
    return deliveries.store(new Arrival(workspace, delivery));
  }

  @Override
  public void quarantine(WorkspaceId workspace, String id, RawBody body, String why) {
    work.doOnce(
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
