package com.nexora.chat.persistence.promises;

import com.nexora.chat.application.port.Claim;
import com.nexora.chat.application.port.Promised;
import com.nexora.chat.application.port.Promises;
import com.nexora.chat.application.port.StaleClaim;
import com.nexora.chat.domain.conversation.TeamId;
import com.nexora.chat.domain.hours.Promise;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import com.nexora.chat.persistence.payload.PromisePayload;
import com.nexora.chat.persistence.payload.PromisedJson;
import com.nexora.chat.persistence.work.Columns;
import com.nexora.chat.persistence.work.UnitOfWork;
import io.helidon.dbclient.DbExecute;
import io.helidon.dbclient.DbRow;
import io.helidon.dbclient.DbStatementDml;
import io.helidon.dbclient.DbStatementGet;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// One row for each promise. What is written under a claim finds its epoch first, as in the ledger
/// of turns.
public final class PostgresPromises implements Promises {

  private static final String HELD = """
      held AS (
        SELECT workspace_id, conversation_id FROM conversation_work
         WHERE workspace_id = :workspace AND conversation_id = :conversation AND epoch = :claim
           FOR NO KEY UPDATE
      )
      """;

  /// The promise that stands is told apart by when it was made. The new one is put in its place
  /// after it has gone: that is what the count is for.
  private static final String MAKE = "WITH " + HELD + """
      , replaced AS (
        UPDATE promise SET ended_at = now(), ending = 'replaced'
          FROM held
         WHERE promise.workspace_id = :workspace AND promise.conversation_id = :conversation
           AND ended_at IS NULL AND made_at <> to_timestamp(:made / 1000.0)
        RETURNING 1
      ), made AS (
        INSERT INTO promise (workspace_id, conversation_id, epoch, team, owner, who, about, zone,
                             made_at, promised_at, reopen_at, look_at)
        SELECT held.workspace_id, held.conversation_id, :claim, :team, :owner, :who, :about, :zone,
               to_timestamp(:made / 1000.0), to_timestamp(:promised / 1000.0),
               to_timestamp(:reopen / 1000.0), to_timestamp(:reopen / 1000.0)
          FROM held, (SELECT count(*) FROM replaced) AS gone
        ON CONFLICT DO NOTHING
      )
      SELECT count(*) AS held FROM held
      """;

  private static final String REOPENED = "WITH " + HELD + """
      , reopened AS (
        UPDATE promise SET reopened = true, digest = promise.digest OR :digest,
                           look_at = greatest(look_at, promised_at)
          FROM held
         WHERE promise.workspace_id = :workspace AND promise.conversation_id = :conversation
           AND ended_at IS NULL
      )
      SELECT count(*) AS held FROM held
      """;

  private static final String HAS_DIGEST = """
      SELECT EXISTS (
        SELECT 1 FROM promise
         WHERE workspace_id = :workspace AND digest AND team IS NOT DISTINCT FROM :team
           AND reopen_at > to_timestamp(:since / 1000.0)) AS told
      """;

  private static final String DUE = "SELECT CAST(" + PromisedJson.SQL + """
       AS text) AS promised
        FROM promise AS p
       WHERE workspace_id = :workspace AND ended_at IS NULL
         AND look_at <= to_timestamp(:now / 1000.0)
       ORDER BY look_at, conversation_id
       LIMIT :most
      """;

  private static final String OPEN = "SELECT CAST(" + PromisedJson.SQL + """
       AS text) AS promised
        FROM promise AS p
       WHERE workspace_id = :workspace AND ended_at IS NULL
       ORDER BY promised_at, conversation_id
       LIMIT :most
      """;

  private static final String LOOK = """
      UPDATE promise SET look_at = to_timestamp(:next / 1000.0)
       WHERE workspace_id = :workspace AND conversation_id = :conversation AND epoch = :number
         AND ended_at IS NULL
      """;

  private static final String BRING_BACK = """
      UPDATE promise SET reopened = false, look_at = to_timestamp(:next / 1000.0)
       WHERE workspace_id = :workspace AND conversation_id = :conversation AND epoch = :number
         AND ended_at IS NULL
      """;

  private static final String WAKE = """
      UPDATE conversation_work SET due_at = now()
       WHERE workspace_id = :workspace AND conversation_id = :conversation
         AND dead_at IS NULL AND (due_at IS NULL OR (due_at > now()
           AND lease_until IS NULL AND tries = 0 AND news = claimed_news))
      """;

  private static final String TAKEN = """
      UPDATE promise SET reopened = true, look_at = greatest(look_at, promised_at)
       WHERE workspace_id = :workspace AND conversation_id = :conversation AND epoch = :number
         AND ended_at IS NULL
      """;

  private static final String BROKEN = """
      UPDATE promise SET broken = true
       WHERE workspace_id = :workspace AND conversation_id = :conversation AND epoch = :number
         AND ended_at IS NULL AND NOT broken
      """;

  private static final String END = """
      UPDATE promise SET ended_at = now(), ending = :ending
       WHERE workspace_id = :workspace AND conversation_id = :conversation AND epoch = :number
         AND ended_at IS NULL
      """;

  private static final String COUNT = """
      SELECT count(*) FILTER (WHERE NOT broken) AS waiting, count(*) FILTER (WHERE broken) AS broken
        FROM promise
       WHERE workspace_id = :workspace AND ended_at IS NULL
      """;

  private final UnitOfWork work;

  public PostgresPromises(UnitOfWork work) {
    this.work = work;
  }

  @Override
  public void make(WorkspaceId workspace, Claim claim, Promise promise) {
    PromisePayload stored = PromisePayload.of(promise);
    work.doOnce(
        workspace,
        tx -> mustHold(
            claim,
            under(tx, workspace, claim, "promise.make", MAKE)
                .addParam("team", stored.team())
                .addParam("owner", stored.owner())
                .addParam("who", stored.who())
                .addParam("about", stored.about())
                .addParam("zone", stored.zone())
                .addParam("made", stored.made())
                .addParam("promised", stored.promised())
                .addParam("reopen", stored.reopen())
                .execute()));
  }

  @Override
  public void reopened(WorkspaceId workspace, Claim claim, boolean digest) {
    work.doOnce(
        workspace,
        tx -> mustHold(
            claim,
            under(tx, workspace, claim, "promise.reopened", REOPENED)
                .addParam("digest", digest)
                .execute()));
  }

  @Override
  public boolean hasDigest(WorkspaceId workspace, Promise owed, Instant since) {
    return work.once(
        workspace,
        tx -> tx.createNamedGet("promise.has-digest", HAS_DIGEST)
            .addParam("workspace", workspace.value())
            .addParam("team", owed.team().map(TeamId::value).orElse(null))
            .addParam("since", since.toEpochMilli())
            .execute()
            .map(row -> row.column("told").get(Boolean.class))
            .orElseThrow());
  }

  @Override
  public List<Promised> due(WorkspaceId workspace, Instant now, int most) {
    return work.once(
        workspace,
        tx -> tx.createNamedQuery("promise.due", DUE)
            .addParam("workspace", workspace.value())
            .addParam("now", now.toEpochMilli())
            .addParam("most", most)
            .execute()
            .map(row -> PromisedJson.read(Columns.text(row, "promised")))
            .toList());
  }

  @Override
  public List<Promised> open(WorkspaceId workspace, int most) {
    return work.once(
        workspace,
        tx -> tx.createNamedQuery("promise.open", OPEN)
            .addParam("workspace", workspace.value())
            .addParam("most", most)
            .execute()
            .map(row -> PromisedJson.read(Columns.text(row, "promised")))
            .toList());
  }

  @Override
  public void wake(WorkspaceId workspace, Promised promised, Instant nextLook) {
    work.doIn(workspace, tx -> {
      look(tx.createNamedUpdate("promise.bring-back", BRING_BACK), workspace, promised, nextLook);
      tx.createNamedUpdate("promise.wake", WAKE)
          .addParam("workspace", workspace.value())
          .addParam("conversation", promised.conversation().value())
          .execute();
    });
  }

  @Override
  public void lookAgain(WorkspaceId workspace, Promised promised, Instant nextLook) {
    work.doOnce(
        workspace,
        tx -> look(tx.createNamedUpdate("promise.look", LOOK), workspace, promised, nextLook));
  }

  @Override
  public void taken(WorkspaceId workspace, Promised promised) {
    work.doOnce(
        workspace,
        tx -> of(tx.createNamedUpdate("promise.taken", TAKEN), workspace, promised)
            .execute());
  }

  @Override
  public boolean broken(WorkspaceId workspace, Promised promised, Instant nextLook) {
    return work.in(workspace, tx -> {
      look(tx.createNamedUpdate("promise.look", LOOK), workspace, promised, nextLook);
      return of(tx.createNamedUpdate("promise.broken", BROKEN), workspace, promised)
              .execute()
          == 1;
    });
  }

  @Override
  public void end(WorkspaceId workspace, Promised promised, Ending how) {
    work.doOnce(
        workspace,
        tx -> of(tx.createNamedUpdate("promise.end", END), workspace, promised)
            .addParam("ending", how.name().toLowerCase(Locale.ROOT))
            .execute());
  }

  @Override
  public Count count(WorkspaceId workspace) {
    return work.once(
        workspace,
        tx -> tx.createNamedGet("promise.count", COUNT)
            .addParam("workspace", workspace.value())
            .execute()
            .map(row -> new Count(Columns.number(row, "waiting"), Columns.number(row, "broken")))
            .orElseThrow());
  }

  private static void look(
      DbStatementDml statement, WorkspaceId workspace, Promised promised, Instant next) {
    of(statement, workspace, promised).addParam("next", next.toEpochMilli()).execute();
  }

  private static DbStatementGet under(
      DbExecute tx, WorkspaceId workspace, Claim claim, String name, String sql) {
    claim.mustBeOf(workspace);
    return tx.createNamedGet(name, sql)
        .addParam("workspace", workspace.value())
        .addParam("conversation", claim.conversation().value())
        .addParam("claim", claim.epoch());
  }

  private static DbStatementDml of(
      DbStatementDml statement, WorkspaceId workspace, Promised promised) {
    return statement
        .addParam("workspace", workspace.value())
        .addParam("conversation", promised.conversation().value())
        .addParam("number", promised.number());
  }

  private static void mustHold(Claim claim, Optional<DbRow> row) {
    if (row.map(counts -> Columns.number(counts, "held")).orElse(0L) != 1) {
      throw new StaleClaim(claim);
    }
  }
}
