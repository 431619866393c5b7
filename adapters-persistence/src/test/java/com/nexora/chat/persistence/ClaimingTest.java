package com.nexora.chat.persistence;

import static com.nexora.chat.application.testing.StoreContract.ACME;
import static com.nexora.chat.application.testing.StoreContract.LEASE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nexora.chat.application.port.Claim;
import com.nexora.chat.application.port.Round;
import com.nexora.chat.application.testing.Deliveries;
import com.nexora.chat.domain.conversation.ConversationId;
import com.nexora.chat.persistence.queue.PostgresConversationQueue;
import java.lang.reflect.Field;
import java.sql.Connection;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/// Many workers, and much that is finished.
class ClaimingTest {

  private static final int CONVERSATIONS = 120;
  private static final int WORKERS = 60;

  private final TestDatabase database = TestDatabase.SHARED;
  private final Persistence persistence = database.emptied();

  @Test
  void no_two_workers_ever_get_the_same_conversation() throws Exception {
    for (int i = 0; i < CONVERSATIONS; i++) {
      persistence.inbox().accept(ACME, Deliveries.message(new ConversationId("c" + i), "p" + i));
    }
    ConcurrentLinkedQueue<Claim> claims = new ConcurrentLinkedQueue<>();
    try (ExecutorService workers = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<?>> running = new ArrayList<>();
      for (int i = 0; i < WORKERS; i++) {
        running.add(workers.submit(() -> drain(claims)));
      }
      for (Future<?> worker : running) {
        worker.get(30, TimeUnit.SECONDS);
      }
    }
    assertEquals(CONVERSATIONS, claims.size());
    assertEquals(
        CONVERSATIONS, claims.stream().map(Claim::conversation).distinct().count());
    assertTrue(claims.stream().allMatch(claim -> claim.epoch() == 1));
  }

  /// A worker may miss a row that another is just taking, never one that is left.
  private void drain(ConcurrentLinkedQueue<Claim> claims) {
    Optional<Claim> claim = persistence.queue().claim(LEASE, Round.START);
    while (claim.isPresent()) {
      claims.add(claim.get());
      claim = persistence.queue().claim(LEASE, Round.START);
    }
  }

  @Test
  void a_claim_reads_what_is_due_and_not_what_is_finished() throws Exception {
    long few = buffersOfAClaim(1_000);
    long many = buffersOfAClaim(100_000);

    assertTrue(many <= few + 10, () -> few + " pages became " + many);
  }

  private long buffersOfAClaim(int finished) throws Exception {
    database.emptied();
    database.execute("""
        INSERT INTO nexora.conversation_work (workspace_id, conversation_id, due_at)
        SELECT 'acme', 'c' || i, CASE WHEN i <= 20 THEN now() - i * INTERVAL '1 second' END
          FROM generate_series(1, %d) AS i
        """.formatted(finished));
    database.execute("VACUUM ANALYZE nexora.conversation_work");
    List<String> plan = plan();
    String text = String.join("\n", plan);
    assertTrue(text.contains("Index Scan using conversation_work_due"), text);
    assertFalse(text.contains("Seq Scan"), text);
    return plan.stream()
        .filter(line -> line.contains("Buffers:"))
        .flatMap(line -> List.of(line.split(" ")).stream())
        .filter(word -> word.startsWith("hit=") || word.startsWith("read="))
        .mapToLong(word -> Long.parseLong(word.substring(word.indexOf('=') + 1)))
        .limit(2)
        .sum();
  }

  private List<String> plan() throws Exception {
    DatabaseSettings settings = database.settings();
    try (Connection app = Connections.open(settings, settings.app());
        Statement statement = app.createStatement()) {
      app.setSchema("nexora");
      app.setAutoCommit(false);
      statement.execute("SET LOCAL ROLE nexora_dispatcher");
      return TestDatabase.rows(
          app,
          "EXPLAIN (ANALYZE, BUFFERS) "
              + claimStatement()
                  .replace(":lease", "60000")
                  .replace(":start", "''")
                  .replace(":full", "'{}'"));
    }
  }

  /// The statement as it is, not a copy that could differ.
  private static String claimStatement() throws ReflectiveOperationException {
    Field claim = PostgresConversationQueue.class.getDeclaredField("CLAIM");
    claim.setAccessible(true);
    return (String) claim.get(null);
  }

  @Test
  void bodies_are_stored_as_they_came_and_cheaply() {
    persistence.inbox().accept(ACME, Deliveries.message(new ConversationId("1"), "p"));

    assertEquals(
        List.of("{\"id\":\"notif_p\"} queued"),
        database.rows("SELECT convert_from(body, 'UTF8'), status FROM nexora.delivery"));
    List<String> lz4 = database.rows("""
        SELECT 'l' FROM pg_settings
         WHERE name = 'default_toast_compression' AND 'lz4' = ANY (enumvals)
        """);
    assertEquals(lz4.isEmpty() ? List.of("") : lz4, database.rows("""
            SELECT attcompression FROM pg_attribute
             WHERE attrelid = 'nexora.delivery'::regclass AND attname = 'body'
            """));
  }
}
