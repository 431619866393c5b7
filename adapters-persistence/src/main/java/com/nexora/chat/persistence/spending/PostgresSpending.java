package com.nexora.chat.persistence.spending;

import com.nexora.chat.application.port.Spending;
import com.nexora.chat.domain.conversation.ConversationId;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import com.nexora.chat.persistence.work.Columns;
import com.nexora.chat.persistence.work.UnitOfWork;
import io.helidon.dbclient.DbExecute;
import java.time.LocalDate;
import java.util.Optional;

/// One row for each day and each conversation of a workspace. The day is locked before the
/// conversation, always, so that two never wait for each other.
public final class PostgresSpending implements Spending {

  /// Gives no row when it would be more than the most. Of a row that was not there before no
  /// version has ended.
  private static final String TAKE = """
      INSERT INTO spending AS s (workspace_id, scope, tokens, millionths)
      VALUES (:workspace, :scope, :tokens, :money)
      ON CONFLICT (workspace_id, scope)
        DO UPDATE SET tokens = s.tokens + EXCLUDED.tokens,
                      millionths = s.millionths + EXCLUDED.millionths, last_at = now()
        WHERE (:mostTokens = 0 OR s.tokens + EXCLUDED.tokens <= :mostTokens)
          AND (:mostMoney = 0 OR s.millionths + EXCLUDED.millionths <= :mostMoney)
      RETURNING (xmax = 0) AS fresh
      """;

  private static final String ADD = """
      UPDATE spending SET tokens = greatest(0, tokens + :tokens),
                          millionths = greatest(0, millionths + :money), last_at = now()
       WHERE workspace_id = :workspace AND scope = :scope
      """;

  /// What a day has taken is asked for on that day alone, and put right soon after.
  private static final String FORGET = """
      DELETE FROM spending
       WHERE workspace_id = :workspace AND last_at < now() - INTERVAL '7 days'
         AND (scope LIKE 'day %' OR last_at < now() - INTERVAL '90 days')
      """;

  private static final String TODAY = """
      SELECT CAST(CAST(now() AT TIME ZONE 'utc' AS date) AS text) AS today
        FROM workspace WHERE workspace_id = :workspace
      """;

  private static final String SPENT = """
      SELECT tokens, millionths FROM spending
       WHERE workspace_id = :workspace
         AND scope = 'day ' || CAST(CAST(now() AT TIME ZONE 'utc' AS date) AS text)
      """;

  private final UnitOfWork work;

  public PostgresSpending(UnitOfWork work) {
    this.work = work;
  }

  /// The first who spends something on a day clears away what is too old to count.
  @Override
  public Optional<Reserved> reserve(
      WorkspaceId workspace, ConversationId conversation, Limits limits, Amount atMost) {
    return work.in(workspace, tx -> {
      LocalDate day = day(tx, workspace);
      Optional<Boolean> fresh = take(tx, workspace, scope(day), atMost, limits.aDay());
      if (fresh.isEmpty()) {
        return Optional.empty();
      }
      if (fresh.get()) {
        forget(tx, workspace);
      }
      if (take(tx, workspace, scope(conversation), atMost, limits.aConversation())
          .isEmpty()) {
        add(tx, workspace, scope(day), Amount.NOTHING.minus(atMost));
        return Optional.empty();
      }
      return Optional.of(new Reserved(conversation, day, atMost));
    });
  }

  @Override
  public void settle(WorkspaceId workspace, Reserved reserved, Amount used) {
    Amount difference = used.minus(reserved.amount());
    work.doIn(workspace, tx -> {
      add(tx, workspace, scope(reserved.day()), difference);
      add(tx, workspace, scope(reserved.conversation()), difference);
    });
  }

  @Override
  public Amount today(WorkspaceId workspace) {
    return work.once(
        workspace,
        tx -> tx.createNamedGet("spending.spent", SPENT)
            .addParam("workspace", workspace.value())
            .execute()
            .map(
                row -> new Amount(Columns.number(row, "tokens"), Columns.number(row, "millionths")))
            .orElse(Amount.NOTHING));
  }

  private static LocalDate day(DbExecute tx, WorkspaceId workspace) {
    return tx.createNamedGet("spending.today", TODAY)
        .addParam("workspace", workspace.value())
        .execute()
        .map(row -> LocalDate.parse(Columns.text(row, "today")))
        .orElseThrow(() -> new IllegalStateException("nobody knows the workspace " + workspace));
  }

  /// Whether it is the first of its scope; empty when it does not fit.
  private static Optional<Boolean> take(
      DbExecute tx, WorkspaceId workspace, String scope, Amount more, Amount most) {
    if (!more.within(most)) {
      return Optional.empty();
    }
    return tx.createNamedGet("spending.take", TAKE)
        .addParam("workspace", workspace.value())
        .addParam("scope", scope)
        .addParam("tokens", more.tokens())
        .addParam("money", more.millionths())
        .addParam("mostTokens", most.tokens())
        .addParam("mostMoney", most.millionths())
        .execute()
        .map(row -> row.column("fresh").get(Boolean.class));
  }

  private static void add(DbExecute tx, WorkspaceId workspace, String scope, Amount more) {
    tx.createNamedUpdate("spending.add", ADD)
        .addParam("workspace", workspace.value())
        .addParam("scope", scope)
        .addParam("tokens", more.tokens())
        .addParam("money", more.millionths())
        .execute();
  }

  private static void forget(DbExecute tx, WorkspaceId workspace) {
    tx.createNamedDelete("spending.forget", FORGET)
        .addParam("workspace", workspace.value())
        .execute();
  }

  private static String scope(LocalDate day) {
    return "day " + day;
  }

  private static String scope(ConversationId conversation) {
    return "conversation " + conversation.value();
  }
}
