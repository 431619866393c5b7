package com.nexora.chat.benchmarks.count;

import com.nexora.chat.application.port.Claim;
import com.nexora.chat.application.port.ConversationQueue;
import com.nexora.chat.application.port.Handback;
import com.nexora.chat.application.port.Round;
import com.nexora.chat.benchmarks.place.Postgres;
import com.nexora.chat.persistence.Persistence;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;

/// Pages that the shipped claim touches, as the server counts them while the shipped queue runs.
final class ClaimGrowth {

  private static final int CLAIMS = 50;
  private static final Duration LEASE = Duration.ofSeconds(30);

  private static final String PAGES = """
      SELECT coalesce(sum(shared_blks_hit + shared_blks_read), 0) FROM pg_stat_statements
       WHERE query LIKE 'WITH RECURSIVE ahead%'
      """;

  private final Postgres postgres;

  ClaimGrowth(Postgres postgres) {
    this.postgres = postgres;
  }

  /// @return pages for one claim, when so many conversations are finished
  double withFinished(int finished) {
    fill(finished);
    return pagesOfAClaim();
  }

  /// @return pages for one claim after so many conversations were claimed and finished, while one
  ///     old transaction keeps what they left behind
  double whileTransactionIsOpen(int passed) throws SQLException {
    fill(passed);
    try (Connection old = postgres.connect();
        Statement statement = old.createStatement()) {
      old.setAutoCommit(false);
      old.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
      try (ResultSet seen =
          statement.executeQuery("SELECT count(*) FROM nexora.workspace WHERE false")) {
        seen.next();
      }
      pass(passed);
      double pages = pagesOfAClaim();
      old.rollback();
      return pages;
    }
  }

  private void fill(int finished) {
    postgres.execute("TRUNCATE nexora.workspace CASCADE");
    postgres.execute("INSERT INTO nexora.workspace VALUES ('bench', 'Benchmark')");
    postgres.execute("""
        INSERT INTO nexora.conversation_work (workspace_id, conversation_id, due_at)
        SELECT 'bench', 'f' || i, NULL FROM generate_series(1, %d) AS i
        """.formatted(finished));
    postgres.execute("VACUUM ANALYZE nexora.conversation_work");
  }

  /// Each becomes due, is claimed and finished: three versions of its row, one entry of the index
  /// for each of the first two. Done in the server, because only the traces matter.
  private void pass(int passed) {
    postgres.execute("""
        DO $$
        BEGIN
          SET synchronous_commit = off;
          FOR i IN 1..%d LOOP
            UPDATE nexora.conversation_work SET due_at = clock_timestamp(), news = news + 1
             WHERE workspace_id = 'bench' AND conversation_id = 'f' || i;
            COMMIT;
            UPDATE nexora.conversation_work
               SET epoch = epoch + 1, lease_until = clock_timestamp() + INTERVAL '30 seconds',
                   due_at = clock_timestamp() + INTERVAL '30 seconds'
             WHERE workspace_id = 'bench' AND conversation_id = 'f' || i;
            COMMIT;
            UPDATE nexora.conversation_work SET due_at = NULL, lease_until = NULL
             WHERE workspace_id = 'bench' AND conversation_id = 'f' || i;
            COMMIT;
          END LOOP;
        END $$
        """.formatted(passed));
  }

  private double pagesOfAClaim() {
    postgres.execute("""
        INSERT INTO nexora.conversation_work (workspace_id, conversation_id, due_at)
        SELECT 'bench', 'd' || i, now() - i * INTERVAL '1 second' FROM generate_series(1, 300) AS i
        """);
    try (Persistence store = Persistence.open(postgres.settings(2))) {
      ConversationQueue queue = store.queue();
      // The first claims read the catalogue and mark dead entries; every node does so once.
      claims(queue, CLAIMS);
      long before = postgres.number(PAGES);
      claims(queue, CLAIMS);
      return (double) (postgres.number(PAGES) - before) / CLAIMS;
    }
  }

  private static void claims(ConversationQueue queue, int count) {
    for (int i = 0; i < count; i++) {
      Claim claim = queue.claim(LEASE, Round.START).orElseThrow();
      queue.giveBack(claim.workspace(), claim, new Handback.Done());
    }
  }
}
