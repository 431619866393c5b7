package com.nexora.chat.persistence.collisions;

import com.nexora.chat.application.port.Collisions;
import com.nexora.chat.domain.coexistence.Collision;
import com.nexora.chat.domain.coexistence.Collision.Other;
import com.nexora.chat.domain.conversation.ConversationId;
import com.nexora.chat.domain.conversation.PartId;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import com.nexora.chat.persistence.work.Columns;
import com.nexora.chat.persistence.work.UnitOfWork;
import io.helidon.dbclient.DbRow;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// One row for each conversation and each who answered there, as it was first seen.
public final class PostgresCollisions implements Collisions {

  private static final String SAW = """
      INSERT INTO collision (workspace_id, conversation_id, answered_by, fins_part, our_part, first_by)
      VALUES (:workspace, :conversation, :by, :theirs, :ours, :first)
      ON CONFLICT DO NOTHING
      """;

  private static final String SINCE = """
      SELECT conversation_id, answered_by, fins_part, our_part, first_by,
             CAST(extract(epoch FROM now() - seen_at) * 1000 AS bigint) AS age
        FROM collision
       WHERE workspace_id = :workspace AND seen_at >= now() - :age * INTERVAL '1 millisecond'
       ORDER BY seen_at DESC, conversation_id, answered_by
       LIMIT :most
      """;

  private final UnitOfWork work;

  public PostgresCollisions(UnitOfWork work) {
    this.work = work;
  }

  @Override
  public void saw(WorkspaceId workspace, ConversationId conversation, Collision collision) {
    work.doOnce(
        workspace,
        tx -> tx.createNamedInsert("collisions.saw", SAW)
            .addParam("workspace", workspace.value())
            .addParam("conversation", conversation.value())
            .addParam("by", stored(collision.with()))
            .addParam("theirs", collision.theirs().map(PartId::value).orElse(""))
            .addParam("ours", collision.ours().value())
            .addParam("first", collision.theyBegan() ? stored(collision.with()) : "agent")
            .execute());
  }

  @Override
  public List<Seen> since(WorkspaceId workspace, Duration age, int most) {
    return work.once(
        workspace,
        tx -> tx.createNamedQuery("collisions.since", SINCE)
            .addParam("workspace", workspace.value())
            .addParam("age", (double) age.toMillis())
            .addParam("most", most)
            .execute()
            .map(PostgresCollisions::toSeen)
            .toList());
  }

  private static Seen toSeen(DbRow row) {
    return new Seen(
        new ConversationId(Columns.text(row, "conversation_id")),
        new Collision(
            Other.valueOf(Columns.text(row, "answered_by").toUpperCase(Locale.ROOT)),
            Optional.of(Columns.text(row, "fins_part"))
                .filter(id -> !id.isEmpty())
                .map(PartId::new),
            new PartId(Columns.text(row, "our_part")),
            !Columns.text(row, "first_by").equals("agent")),
        Duration.ofMillis(Columns.number(row, "age")));
  }

  private static String stored(Other other) {
    return other.name().toLowerCase(Locale.ROOT);
  }
}
