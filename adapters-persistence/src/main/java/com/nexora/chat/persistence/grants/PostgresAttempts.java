package com.nexora.chat.persistence.grants;

import com.nexora.chat.application.port.Attempts;
import com.nexora.chat.domain.tenancy.Secret;
import com.nexora.chat.persistence.work.Digest;
import com.nexora.chat.persistence.work.NoTenant;
import com.nexora.chat.persistence.work.UnitOfWork;
import java.time.Duration;

/// One row for each attempt that is under way.
public record PostgresAttempts(UnitOfWork work) implements Attempts {

  @NoTenant("which workspace will be connected is not known yet")
  private static final String FORGET = """
      DELETE FROM connect_attempt WHERE begun_at < now() - :lifetime * INTERVAL '1 millisecond'
      """;

  @NoTenant("which workspace will be connected is not known yet")
  private static final String BEGIN = """
      INSERT INTO connect_attempt (digest)
      SELECT :digest WHERE (SELECT count(*) FROM connect_attempt) < :most
      ON CONFLICT (digest) DO NOTHING
      """;

  @NoTenant("which workspace will be connected is not known yet")
  private static final String END = """
      DELETE FROM connect_attempt
       WHERE digest = :digest AND begun_at >= now() - :lifetime * INTERVAL '1 millisecond'
      """;

  @Override
  public boolean begin(Secret state, Duration lifetime, int most) {
    return work.forNobody(tx -> {
      tx.createNamedDelete("attempts.forget", FORGET)
          .addParam("lifetime", (double) lifetime.toMillis())
          .execute();
      return tx.createNamedInsert("attempts.begin", BEGIN)
              .addParam("digest", Digest.of(state.value()))
              .addParam("most", most)
              .execute()
          == 1;
    });
  }

  @Override
  public boolean end(Secret state, Duration lifetime) {
    return work.forNobody(tx -> tx.createNamedDelete("attempts.end", END)
            .addParam("digest", Digest.of(state.value()))
            .addParam("lifetime", (double) lifetime.toMillis())
            .execute()
        == 1);
  }
}
