package com.nexora.chat.persistence.access;

import com.nexora.chat.application.port.Throttles;
import com.nexora.chat.domain.access.Throttle;
import com.nexora.chat.persistence.work.Columns;
import com.nexora.chat.persistence.work.Digest;
import com.nexora.chat.persistence.work.NoTenant;
import com.nexora.chat.persistence.work.UnitOfWork;
import io.helidon.dbclient.DbExecute;
import java.time.Duration;
import java.time.Instant;

/// Counters, one row each, for as long as they matter.
public record PostgresThrottles(UnitOfWork work) implements Throttles {

  @NoTenant("who guesses has not said for which workspace")
  private static final String FORGET_OLD = """
      DELETE FROM throttle WHERE next_at < to_timestamp(:old)
      """;

  /// Two at once do so one after the other.
  @NoTenant("who guesses has not said for which workspace")
  private static final String LOCK = """
      INSERT INTO throttle (digest, attempts, next_at) VALUES (:digest, 0, to_timestamp(:now))
      ON CONFLICT (digest) DO UPDATE SET attempts = throttle.attempts
      RETURNING attempts, CAST(extract(epoch FROM next_at) * 1000 AS bigint) AS next
      """;

  @NoTenant("who guesses has not said for which workspace")
  private static final String COUNT = """
      UPDATE throttle SET attempts = :attempts, next_at = to_timestamp(:next)
       WHERE digest = :digest
      """;

  @NoTenant("who guesses has not said for which workspace")
  private static final String GIVE_BACK = """
      UPDATE throttle SET attempts = greatest(attempts - 1, 0) WHERE digest = :digest
      """;

  @NoTenant("who guesses has not said for which workspace")
  private static final String FORGET = "DELETE FROM throttle WHERE digest = :digest";

  @Override
  public Duration attempt(String key, int free, Instant now) {
    String digest = Digest.of(key);
    return work.forNobody(tx -> {
      tx.createNamedDelete("throttle.forget-old", FORGET_OLD)
          .addParam("old", Columns.seconds(now.minus(Throttle.FORGOTTEN)))
          .execute();
      Throttle known = locked(tx, digest, now);
      Duration before = known.waitAt(now);
      if (before.isZero()) {
        Throttle counted = known.attemptedAt(now, free);
        tx.createNamedUpdate("throttle.count", COUNT)
            .addParam("attempts", counted.attempts())
            .addParam("next", Columns.seconds(counted.next()))
            .addParam("digest", digest)
            .execute();
      }
      return before;
    });
  }

  private static Throttle locked(DbExecute tx, String digest, Instant now) {
    return tx.createNamedQuery("throttle.lock", LOCK)
        .addParam("digest", digest)
        .addParam("now", Columns.seconds(now))
        .execute()
        .map(row -> new Throttle(
            Math.toIntExact(Columns.number(row, "attempts")),
            Instant.ofEpochMilli(Columns.number(row, "next"))))
        .toList()
        .getFirst();
  }

  @Override
  public void giveBack(String key) {
    var _ = work.forNobody(tx -> tx.createNamedUpdate("throttle.give-back", GIVE_BACK)
        .addParam("digest", Digest.of(key))
        .execute());
  }

  @Override
  public void forget(String key) {
    var _ = work.forNobody(tx -> tx.createNamedDelete("throttle.forget", FORGET)
        .addParam("digest", Digest.of(key))
        .execute());
  }
}
