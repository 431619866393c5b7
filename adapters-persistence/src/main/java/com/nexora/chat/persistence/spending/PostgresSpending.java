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

  /// Gives no row when it would be more than the most.
  private static final String TAKE = """
      INSERT INTO spending AS s (workspace_id, scope, tokens) VALUES (:workspace, :scope, :tokens)
      ON CONFLICT (workspace_id, scope)
        DO UPDATE SET tokens = s.tokens + EXCLUDED.tokens, last_at = now()
        WHERE :most = 0 OR s.tokens + EXCLUDED.tokens <= :most
      RETURNING scope
      """;

  private static final String ADD = """
      UPDATE spending SET tokens = greatest(0, tokens + :tokens), last_at = now()
       WHERE workspace_id = :workspace AND scope = :scope
      """;

  private static final String TODAY = """
      SELECT CAST(CAST(now() AT TIME ZONE 'utc' AS date) AS text) AS today
        FROM workspace WHERE workspace_id = :workspace
      """;

  private final UnitOfWork work;

  public PostgresSpending(UnitOfWork work) {
    this.work = work;
  }

  @Override
  public Optional<Reserved> reserve(
      WorkspaceId workspace, ConversationId conversation, Limits limits, long tokens) {
    return work.in(workspace, tx -> {
      LocalDate day = today(tx, workspace);
      if (!take(tx, workspace, scope(day), tokens, limits.aDay())) {
        return Optional.empty();
      }
      if (!take(tx, workspace, scope(conversation), tokens, limits.aConversation())) {
        add(tx, workspace, scope(day), -tokens);
        return Optional.empty();
      }
      return Optional.of(new Reserved(conversation, day, tokens));
    });
  }

  @Override
  public void settle(WorkspaceId workspace, Reserved reserved, long used) {
    long difference = used - reserved.tokens();
    work.doIn(workspace, tx -> {
      add(tx, workspace, scope(reserved.day()), difference);
      add(tx, workspace, scope(reserved.conversation()), difference);
    });
  }

  private static LocalDate today(DbExecute tx, WorkspaceId workspace) {
    return tx.createNamedGet("spending.today", TODAY)
        .addParam("workspace", workspace.value())
        .execute()
        .map(row -> LocalDate.parse(Columns.text(row, "today")))
        .orElseThrow(() -> new IllegalStateException("nobody knows the workspace " + workspace));
  }

  private static boolean take(
      DbExecute tx, WorkspaceId workspace, String scope, long tokens, long most) {
    return (most == 0 || tokens <= most)
        && tx.createNamedGet("spending.take", TAKE)
            .addParam("workspace", workspace.value())
            .addParam("scope", scope)
            .addParam("tokens", tokens)
            .addParam("most", most)
            .execute()
            .isPresent();
  }

  private static void add(DbExecute tx, WorkspaceId workspace, String scope, long tokens) {
    tx.createNamedUpdate("spending.add", ADD)
        .addParam("workspace", workspace.value())
        .addParam("scope", scope)
        .addParam("tokens", tokens)
        .execute();
  }

  private static String scope(LocalDate day) {
    return "day " + day;
  }

  private static String scope(ConversationId conversation) {
    return "conversation " + conversation.value();
  }
}
