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
      DELETE FROM connect_attempt
       WHERE purpose = :purpose AND begun_at < now() - :lifetime * INTERVAL '1 millisecond'
      """;

  @NoTenant("which workspace will be connected is not known yet")
  private static final String BEGIN = """
      INSERT INTO connect_attempt (purpose, digest)
      SELECT :purpose, :digest
       WHERE (SELECT count(*) FROM connect_attempt WHERE purpose = :purpose) < :most
      ON CONFLICT (digest) DO NOTHING
      """;

  @NoTenant("which workspace will be connected is not known yet")
  private static final String END = """
      DELETE FROM connect_attempt
       WHERE purpose = :purpose AND digest = :digest
         AND begun_at >= now() - :lifetime * INTERVAL '1 millisecond'
      """;

  @Override
  public boolean begin(Purpose purpose, Secret state, Duration lifetime, int most) {
    return work.forNobody(tx -> {
      tx.createNamedDelete("attempts.forget", FORGET)
          .addParam("purpose", word(purpose))
          .addParam("lifetime", (double) lifetime.toMillis())
          .execute();
      return tx.createNamedInsert("attempts.begin", BEGIN)
              .addParam("purpose", word(purpose))
              .addParam("digest", Digest.of(state.value()))
              .addParam("most", most)
              .execute()
          == 1;
    });
  }

  @Override
  public boolean end(Purpose purpose, Secret state, Duration lifetime) {
    return work.forNobody(tx -> tx.createNamedDelete("attempts.end", END)
            .addParam("purpose", word(purpose))
            .addParam("digest", Digest.of(state.value()))
            .addParam("lifetime", (double) lifetime.toMillis())
            .execute()
        == 1);
  }

  private static String word(Purpose purpose) {
    return switch (purpose) {
      case CONNECT -> "connect";
      case SIGN_IN -> "sign-in";
    };
  }
}
