package com.nexora.chat.persistence.queue;

import com.nexora.chat.application.port.Claim;
import com.nexora.chat.application.port.ConversationQueue;
import com.nexora.chat.application.port.Handback;
import com.nexora.chat.application.port.Round;
import com.nexora.chat.application.port.StaleClaim;
import com.nexora.chat.domain.conversation.ConversationId;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import com.nexora.chat.persistence.work.Columns;
import com.nexora.chat.persistence.work.NoTenant;
import com.nexora.chat.persistence.work.UnitOfWork;
import io.helidon.dbclient.DbRow;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Conversations by when they are due. Nobody waits for a conversation another worker is taking.
public final class PostgresConversationQueue implements ConversationQueue {

  /// A claim comes due again when its lease ends, so that a worker's death needs no
  /// cleaning up.
  ///
  /// The two recursive parts step from one workspace that has something pending to the next:
  /// first those from the start of the round on, then those before it. They are followed only
  /// as far as it takes to find one conversation. So a claim costs as many steps in the index
  /// as workspaces are passed over, whatever is finished and however much each of them has.
  @NoTenant(
      "the dispatcher serves every workspace; its role sees this one table, ids and times only")
  private static final String CLAIM = """
      WITH RECURSIVE ahead AS (
        (SELECT workspace_id FROM conversation_work
          WHERE due_at IS NOT NULL AND workspace_id >= :start ORDER BY workspace_id LIMIT 1)
        UNION ALL
        SELECT (SELECT w.workspace_id FROM conversation_work w
                 WHERE w.due_at IS NOT NULL AND w.workspace_id > ahead.workspace_id
                 ORDER BY w.workspace_id LIMIT 1)
          FROM ahead WHERE ahead.workspace_id IS NOT NULL
      ), behind AS (
        (SELECT workspace_id FROM conversation_work
          WHERE due_at IS NOT NULL AND workspace_id < :start ORDER BY workspace_id LIMIT 1)
        UNION ALL
        SELECT (SELECT w.workspace_id FROM conversation_work w
                 WHERE w.due_at IS NOT NULL AND w.workspace_id > behind.workspace_id
                   AND w.workspace_id < :start
                 ORDER BY w.workspace_id LIMIT 1)
          FROM behind WHERE behind.workspace_id IS NOT NULL
      ), next AS MATERIALIZED (
        SELECT oldest.workspace_id, oldest.conversation_id, oldest.has_news
          FROM (SELECT workspace_id FROM ahead UNION ALL SELECT workspace_id FROM behind) AS candidate
         CROSS JOIN LATERAL (
               SELECT workspace_id, conversation_id, news > claimed_news AS has_news
                 FROM conversation_work
                WHERE workspace_id = candidate.workspace_id
                  AND due_at <= now() AND (lease_until IS NULL OR lease_until <= now())
                ORDER BY due_at
                LIMIT 1
                  FOR UPDATE SKIP LOCKED) AS oldest
         WHERE candidate.workspace_id <> ALL (CAST(:full AS text[]))
         LIMIT 1
      )
      UPDATE conversation_work AS work
         SET epoch = work.epoch + 1,
             tries = work.tries + 1,
             strikes = CASE WHEN work.dead_at IS NULL THEN work.strikes + 1 ELSE 1 END,
             dead_at = NULL,
             dead_why = NULL,
             claimed_news = work.news,
             lease_until = now() + :lease * INTERVAL '1 millisecond',
             due_at = now() + :lease * INTERVAL '1 millisecond'
        FROM next
       WHERE work.workspace_id = next.workspace_id AND work.conversation_id = next.conversation_id
      RETURNING work.workspace_id, work.conversation_id, work.epoch, work.tries, work.strikes,
                CAST(next.has_news AS int) AS has_news
      """;

  /// News since the claim keeps the time it has set. Rows are locked in the order the inbox locks
  /// them in; one that is being written just now has its lease renewed at the next beat.
  @NoTenant("one heartbeat for every conversation a node has under way")
  private static final String RENEW = """
      WITH mine AS MATERIALIZED (
        SELECT work.workspace_id, work.conversation_id
          FROM conversation_work AS work
          JOIN unnest(CAST(:workspaces AS text[]), CAST(:conversations AS text[]),
                      CAST(:epochs AS bigint[])) AS claim (workspace_id, conversation_id, epoch)
         USING (workspace_id, conversation_id, epoch)
         WHERE work.lease_until IS NOT NULL
         ORDER BY work.workspace_id, work.conversation_id
           FOR NO KEY UPDATE OF work SKIP LOCKED
      )
      UPDATE conversation_work AS work
         SET lease_until = now() + :lease * INTERVAL '1 millisecond',
             due_at = CASE WHEN work.news > work.claimed_news THEN work.due_at
                           ELSE now() + :lease * INTERVAL '1 millisecond' END
        FROM mine
       WHERE work.workspace_id = mine.workspace_id AND work.conversation_id = mine.conversation_id
      RETURNING work.workspace_id, work.conversation_id, work.epoch
      """;

  /// Only what rests: it came to an end, so its tries are none, and nothing has come since. Rows
  /// are locked in the order the inbox locks them in; one that is being written just now is told
  /// of something newer.
  @NoTenant("every workspace lives by the same time of day; ids and times only")
  private static final String BRING_FORWARD = """
      WITH resting AS MATERIALIZED (
        SELECT workspace_id, conversation_id
          FROM conversation_work
         WHERE due_at > now() AND lease_until IS NULL AND tries = 0 AND news = claimed_news
         ORDER BY workspace_id, conversation_id
           FOR NO KEY UPDATE SKIP LOCKED
      )
      UPDATE conversation_work AS work
         SET due_at = greatest(now(), work.due_at - :by * INTERVAL '1 millisecond')
        FROM resting
       WHERE work.workspace_id = resting.workspace_id
         AND work.conversation_id = resting.conversation_id
      """;

  private static final String GIVE_BACK = "UPDATE conversation_work SET " + GiveBack.CHANGES + """
       WHERE workspace_id = :workspace AND conversation_id = :conversation AND epoch = :epoch
      """;

  private final UnitOfWork dispatch;
  private final UnitOfWork work;

  /// @param dispatch for claims and heartbeats, which wait for no turn
  /// @param work for what turns write
  public PostgresConversationQueue(UnitOfWork dispatch, UnitOfWork work) {
    this.dispatch = dispatch;
    this.work = work;
  }

  @Override
  public Optional<Claim> claim(Duration lease, Round round) {
    return dispatch.onceAsDispatcher(tx -> tx.createNamedGet("queue.claim", CLAIM)
        .addParam("start", start(round))
        .addParam("full", texts(round.full(), WorkspaceId::value))
        .addParam("lease", (double) lease.toMillis())
        .execute()
        .map(PostgresConversationQueue::toClaim));
  }

  /// The first id that is behind the last workspace, unless it is still its turn.
  private static String start(Round round) {
    String after = round.stays() ? "" : "\u0001";
    return round.last().map(workspace -> workspace.value() + after).orElse("");
  }

  @Override
  public Set<Claim> renew(Collection<Claim> claims, Duration lease) {
    List<Claim> mine = List.copyOf(claims);
    Set<Held> renewed = dispatch.onceAsDispatcher(tx -> tx.createNamedQuery("queue.renew", RENEW)
        .addParam("workspaces", texts(mine, claim -> claim.workspace().value()))
        .addParam("conversations", texts(mine, claim -> claim.conversation().value()))
        .addParam("epochs", mine.stream().map(Claim::epoch).toArray(Long[]::new))
        .addParam("lease", (double) lease.toMillis())
        .execute()
        .map(Held::of)
        .collect(Collectors.toUnmodifiableSet()));
    return mine.stream()
        .filter(claim -> renewed.contains(Held.of(claim)))
        .collect(Collectors.toUnmodifiableSet());
  }

  /// What a claim is known by.
  private record Held(String workspace, String conversation, long epoch) {

    static Held of(Claim claim) {
      return new Held(claim.workspace().value(), claim.conversation().value(), claim.epoch());
    }

    static Held of(DbRow row) {
      return new Held(
          Columns.text(row, "workspace_id"),
          Columns.text(row, "conversation_id"),
          Columns.number(row, "epoch"));
    }
  }

  @Override
  public void giveBack(WorkspaceId workspace, Claim claim, Handback how) {
    claim.mustBeOf(workspace);
    GiveBack back = GiveBack.of(how);
    work.doOnce(workspace, tx -> {
      long rows = back.into(tx.createNamedUpdate("queue.give-back", GIVE_BACK))
          .addParam("workspace", workspace.value())
          .addParam("conversation", claim.conversation().value())
          .addParam("epoch", claim.epoch())
          .execute();
      if (rows != 1) {
        throw new StaleClaim(claim);
      }
    });
  }

  @Override
  public void bringForward(Duration by) {
    var _ =
        dispatch.onceAsDispatcher(tx -> tx.createNamedUpdate("queue.bring-forward", BRING_FORWARD)
            .addParam("by", (double) by.toMillis())
            .execute());
  }

  private static <T> String[] texts(Collection<T> things, Function<T, String> text) {
    return things.stream().map(text).toArray(String[]::new);
  }

  private static Claim toClaim(DbRow row) {
    return new Claim(
        new WorkspaceId(Columns.text(row, "workspace_id")),
        new ConversationId(Columns.text(row, "conversation_id")),
        Columns.number(row, "epoch"),
        (int) Columns.number(row, "tries"),
        (int) Columns.number(row, "strikes"),
        Columns.number(row, "has_news") > 0);
  }
}
