package com.nexora.chat.persistence.access;

import com.nexora.chat.application.port.Sessions;
import com.nexora.chat.domain.access.AccountId;
import com.nexora.chat.domain.access.SessionLife;
import com.nexora.chat.domain.tenancy.Secret;
import com.nexora.chat.persistence.work.Columns;
import com.nexora.chat.persistence.work.Digest;
import com.nexora.chat.persistence.work.NoTenant;
import com.nexora.chat.persistence.work.UnitOfWork;
import java.time.Instant;
import java.util.Optional;

/// Sessions, one row each, by a digest of what the browser brings.
public record PostgresSessions(UnitOfWork work) implements Sessions {

  @NoTenant("a session is an account's, whatever its workspaces")
  private static final String FORGET = """
      DELETE FROM account_session
       WHERE seen_at <= to_timestamp(:idle) OR begun_at <= to_timestamp(:longest)
      """;

  @NoTenant("a session is an account's, whatever its workspaces")
  private static final String BEGIN = """
      INSERT INTO account_session (digest, account_id, begun_at, seen_at)
      VALUES (:digest, :account, to_timestamp(:now), to_timestamp(:now))
      """;

  @NoTenant("a session is an account's, whatever its workspaces")
  private static final String FIND = """
      SELECT account_id, name, operator,
             CAST(extract(epoch FROM begun_at) * 1000 AS bigint) AS begun,
             CAST(extract(epoch FROM seen_at) * 1000 AS bigint) AS seen
        FROM account_session JOIN account USING (account_id)
       WHERE digest = :digest
      """;

  @NoTenant("a session is an account's, whatever its workspaces")
  private static final String SEEN = """
      UPDATE account_session SET seen_at = greatest(seen_at, to_timestamp(:now))
       WHERE digest = :digest
      """;

  @NoTenant("a session is an account's, whatever its workspaces")
  private static final String END = "DELETE FROM account_session WHERE digest = :digest";

  @NoTenant("a session is an account's, whatever its workspaces")
  private static final String END_ALL = "DELETE FROM account_session WHERE account_id = :account";

  @Override
  public void begin(Secret token, AccountId account, Instant now) {
    var _ = work.forNobody(tx -> {
      tx.createNamedDelete("session.forget", FORGET)
          .addParam("idle", Columns.seconds(now.minus(SessionLife.IDLE)))
          .addParam("longest", Columns.seconds(now.minus(SessionLife.LONGEST)))
          .execute();
      return tx.createNamedInsert("session.begin", BEGIN)
          .addParam("digest", Digest.of(token.value()))
          .addParam("account", account.value())
          .addParam("now", Columns.seconds(now))
          .execute();
    });
  }

  @Override
  public Optional<Session> find(Secret token) {
    return work.forNobody(tx -> tx.createNamedGet("session.find", FIND)
        .addParam("digest", Digest.of(token.value()))
        .execute()
        .map(row -> new Session(
            new AccountId(Columns.text(row, "account_id")),
            Columns.text(row, "name"),
            row.column("operator").get(Boolean.class),
            new SessionLife(
                Instant.ofEpochMilli(Columns.number(row, "begun")),
                Instant.ofEpochMilli(Columns.number(row, "seen"))))));
  }

  @Override
  public void seen(Secret token, Instant now) {
    var _ = work.forNobody(tx -> tx.createNamedUpdate("session.seen", SEEN)
        .addParam("digest", Digest.of(token.value()))
        .addParam("now", Columns.seconds(now))
        .execute());
  }

  @Override
  public boolean end(Secret token) {
    return work.forNobody(tx -> tx.createNamedDelete("session.end", END)
            .addParam("digest", Digest.of(token.value()))
            .execute()
        == 1);
  }

  @Override
  public void endAll(AccountId account) {
    var _ = work.forNobody(tx -> tx.createNamedDelete("session.end-all", END_ALL)
        .addParam("account", account.value())
        .execute());
  }
}
