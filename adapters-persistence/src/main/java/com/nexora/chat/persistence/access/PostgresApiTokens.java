package com.nexora.chat.persistence.access;

import com.nexora.chat.application.port.ApiTokens;
import com.nexora.chat.domain.access.Role;
import com.nexora.chat.domain.tenancy.Secret;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import com.nexora.chat.persistence.work.Columns;
import com.nexora.chat.persistence.work.Digest;
import com.nexora.chat.persistence.work.UnitOfWork;
import io.helidon.dbclient.DbRow;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Tokens of programs, one row each, by a digest of what they bring.
public record PostgresApiTokens(UnitOfWork work) implements ApiTokens {

  private static final String KEEP = """
      INSERT INTO api_token (workspace_id, name, digest, held_role, made_by, made_at, ends_at)
      SELECT :workspace, :name, :digest, :role, :by, to_timestamp(:made), to_timestamp(:ends)
       WHERE (SELECT count(*) FROM api_token WHERE workspace_id = :workspace) < :most
      ON CONFLICT DO NOTHING
      """;

  private static final String SOME = """
      SELECT name, held_role, made_by,
             CAST(extract(epoch FROM made_at) * 1000 AS bigint) AS made,
             CAST(extract(epoch FROM ends_at) * 1000 AS bigint) AS ends
        FROM api_token WHERE workspace_id = :workspace
      """;

  private static final String FIND = SOME + " AND digest = :digest";

  private static final String ALL = SOME + " ORDER BY name COLLATE \"C\"";

  private static final String END = """
      DELETE FROM api_token WHERE workspace_id = :workspace AND name = :name
      """;

  @Override
  public boolean keep(WorkspaceId workspace, Token token, Secret word, int most) {
    return work.once(
        workspace,
        tx -> tx.createNamedInsert("api-token.keep", KEEP)
                .addParam("workspace", workspace.value())
                .addParam("name", Columns.storable(token.name()))
                .addParam("digest", Digest.of(word.value()))
                .addParam("role", token.role().label())
                .addParam("by", Columns.storable(token.by()))
                .addParam("made", Columns.seconds(token.made()))
                .addParam("ends", Columns.seconds(token.ends()))
                .addParam("most", most)
                .execute()
            == 1);
  }

  @Override
  public Optional<Token> find(WorkspaceId workspace, Secret word) {
    return work.once(
        workspace,
        tx -> tx.createNamedGet("api-token.find", FIND)
            .addParam("workspace", workspace.value())
            .addParam("digest", Digest.of(word.value()))
            .execute()
            .map(PostgresApiTokens::token));
  }

  @Override
  public boolean end(WorkspaceId workspace, String name) {
    return work.once(
        workspace,
        tx -> tx.createNamedDelete("api-token.end", END)
                .addParam("workspace", workspace.value())
                .addParam("name", Columns.storable(name))
                .execute()
            == 1);
  }

  @Override
  public List<Token> all(WorkspaceId workspace) {
    return work.once(
        workspace,
        tx -> tx.createNamedQuery("api-token.all", ALL)
            .addParam("workspace", workspace.value())
            .execute()
            .map(PostgresApiTokens::token)
            .toList());
  }

  private static Token token(DbRow row) {
    return new Token(
        Columns.text(row, "name"),
        Role.of(Columns.text(row, "held_role")).orElseThrow(),
        Columns.text(row, "made_by"),
        Instant.ofEpochMilli(Columns.number(row, "made")),
        Instant.ofEpochMilli(Columns.number(row, "ends")));
  }
}
