package com.nexora.chat.persistence;

import static com.nexora.chat.application.testing.StoreContract.ACME;
import static com.nexora.chat.application.testing.StoreContract.GLOBEX;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nexora.chat.application.port.Claim;
import com.nexora.chat.application.port.PortFailure;
import com.nexora.chat.application.port.StaleClaim;
import com.nexora.chat.domain.conversation.ConversationId;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import com.nexora.chat.persistence.work.UnitOfWork;
import com.zaxxer.hikari.HikariDataSource;
import io.helidon.dbclient.DbClientException;
import io.helidon.dbclient.DbExecute;
import java.util.Map;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// On a pool of one, so that every transaction gets the connection the one before it left.
class UnitOfWorkTest {

  private static final String ADD =
      "INSERT INTO knowledge_revision (workspace_id, revision) VALUES (:workspace, 1)";
  private static final String COUNT = "SELECT count(*) AS n FROM knowledge_revision";
  private static final String NONSENSE = "SELECT workspace_id FROM nowhere";
  private static final String SEEN =
      "SELECT coalesce(CAST(:nothing AS text), current_setting('app.workspace', true)) AS v";
  private static final ConversationId TALK = new ConversationId("1001");

  private HikariDataSource pool = pool(1);
  private UnitOfWork work = work(pool, 1);

  @BeforeEach
  void empty() {
    TestDatabase.SHARED.emptied();
  }

  @AfterEach
  void close() {
    pool.close();
  }

  @Test
  void what_failed_leaves_nothing_stored() {
    assertThrows(
        PortFailure.class,
        () -> work.in(ACME, tx -> {
          add(tx, ACME);
          return tx.createNamedGet("nonsense", NONSENSE).execute();
        }));
    assertEquals(0, (long) work.in(ACME, UnitOfWorkTest::count));
  }

  @Test
  void what_failed_leaves_no_workspace_on_the_connection() { // T-02
    work.doIn(ACME, tx -> add(tx, ACME));
    assertThrows(
        PortFailure.class,
        () -> work.in(ACME, tx -> {
          throw new IllegalStateException("a bug");
        }));

    assertEquals("", work.forNobody(UnitOfWorkTest::workspace));
    assertEquals(0, (long) work.forNobody(UnitOfWorkTest::count));
    assertEquals(0, (long) work.in(GLOBEX, UnitOfWorkTest::count));
    assertEquals(1, (long) work.in(ACME, UnitOfWorkTest::count));
  }

  @Test
  void what_succeeded_leaves_neither_workspace_nor_role_on_the_connection() { // T-01
    work.doIn(ACME, tx -> add(tx, ACME));
    assertEquals("", work.forNobody(UnitOfWorkTest::workspace));

    assertEquals("nexora_dispatcher", work.onceAsDispatcher(UnitOfWorkTest::role));
    assertEquals("nexora_app", work.forNobody(UnitOfWorkTest::role));
  }

  @Test
  void a_lone_statement_is_committed_and_leaves_no_workspace_on_the_connection() {
    work.doOnce(ACME, tx -> add(tx, ACME));

    assertEquals("", work.forNobody(UnitOfWorkTest::workspace));
    assertEquals(0, (long) work.once(GLOBEX, UnitOfWorkTest::count));
    assertEquals(1, (long) work.once(ACME, UnitOfWorkTest::count));
    assertEquals("nexora_app", work.once(ACME, UnitOfWorkTest::role));
  }

  @Test
  void a_lone_statement_writes_no_row_of_another_workspace() {
    assertThrows(PortFailure.class, () -> work.doOnce(ACME, tx -> add(tx, GLOBEX)));

    assertEquals("", work.forNobody(UnitOfWorkTest::workspace));
    assertEquals(0, (long) work.once(GLOBEX, UnitOfWorkTest::count));
  }

  /// The driver asks what a statement returns when the type of a parameter is unknown, and puts a
  /// Sync before one that may return much. It knows a statement after five times.
  @Test
  void no_parameter_parts_a_lone_statement_from_its_workspace() {
    for (int time = 0; time < 20; time++) {
      String seen = work.once(
          ACME,
          tx -> tx.createNamedGet("nothing", SEEN)
              .addParam("nothing", (String) null)
              .execute()
              .orElseThrow()
              .column("v")
              .get(String.class));
      assertEquals("acme", seen);
    }
  }

  @Test
  void a_second_statement_has_no_place_beside_a_lone_one() {
    assertThrows(
        PortFailure.class,
        () -> work.once(ACME, tx -> {
          add(tx, ACME);
          return count(tx);
        }));
  }

  @Test
  void an_error_that_lone_work_swallows_is_no_success() {
    assertThrows(
        PortFailure.class,
        () -> work.doOnce(
            ACME,
            tx -> assertThrows(
                DbClientException.class,
                () -> tx.createNamedGet("nonsense", NONSENSE).execute())));
  }

  @Test
  void rows_that_nobody_reads_to_their_end_give_the_connection_back() {
    for (int time = 0; time < 3; time++) {
      assertEquals(
          "a",
          work.once(
              ACME,
              tx -> tx.createNamedQuery("rows", "SELECT 'a' AS v UNION SELECT 'b' ORDER BY 1")
                  .execute()
                  .findFirst()
                  .orElseThrow()
                  .column("v")
                  .get(String.class)));
    }
  }

  @Test
  void an_error_that_the_work_swallows_does_not_become_a_commit() {
    assertThrows(
        PortFailure.class,
        () -> work.doIn(ACME, tx -> {
          add(tx, ACME);
          assertThrows(
              DbClientException.class,
              () -> tx.createNamedGet("nonsense", NONSENSE).execute());
        }));
    assertEquals(0, (long) work.in(ACME, UnitOfWorkTest::count));
  }

  @Test
  void a_stale_claim_passes_through_and_rolls_back() {
    Claim claim = new Claim(ACME, TALK, 1, 1, 1, true);
    assertThrows(
        StaleClaim.class,
        () -> work.doIn(ACME, tx -> {
          add(tx, ACME);
          throw new StaleClaim(claim);
        }));
    assertEquals(0, (long) work.in(ACME, UnitOfWorkTest::count));
  }

  @Test
  void an_error_rolls_back_too() {
    assertThrows(
        StackOverflowError.class,
        () -> work.doIn(ACME, tx -> {
          add(tx, ACME);
          throw new StackOverflowError();
        }));
    assertEquals(0, (long) work.in(ACME, UnitOfWorkTest::count));
  }

  @Test
  void a_failure_never_quotes_the_row_that_was_refused() { // C-10
    work.doIn(ACME, tx -> add(tx, ACME));
    PortFailure failure =
        assertThrows(PortFailure.class, () -> work.doIn(ACME, tx -> add(tx, ACME)));

    assertTrue(String.valueOf(failure.getMessage()).contains("duplicate key"), failure::getMessage);
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      assertFalse(String.valueOf(cause.getMessage()).contains(ACME.value()), cause::getMessage);
    }
  }

  @Test
  void waiting_for_a_connection_is_bounded() {
    PortFailure failure = assertThrows(
        PortFailure.class, () -> work.in(ACME, tx -> work.in(ACME, UnitOfWorkTest::count)));
    assertTrue(String.valueOf(failure.getMessage()).contains("in use"), failure::getMessage);
  }

  @Test
  void a_deadlock_is_tried_again() throws Exception {
    work.doIn(ACME, tx -> add(tx, ACME));
    work.doIn(GLOBEX, tx -> add(tx, GLOBEX));
    CyclicBarrier bothHoldOne = new CyclicBarrier(2);
    AtomicInteger tries = new AtomicInteger();
    try (HikariDataSource two = pool(2);
        ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      UnitOfWork shared = work(two, 2);
      Future<?> one = threads.submit(() -> crossing(shared, ACME, GLOBEX, bothHoldOne, tries));
      Future<?> other = threads.submit(() -> crossing(shared, GLOBEX, ACME, bothHoldOne, tries));
      one.get(20, TimeUnit.SECONDS);
      other.get(20, TimeUnit.SECONDS);
    }
    assertEquals(3, tries.get());
  }

  /// Locks one, waits until the other thread has done so too, and locks the second.
  private static void crossing(
      UnitOfWork work,
      WorkspaceId first,
      WorkspaceId second,
      CyclicBarrier bothHoldOne,
      AtomicInteger tries) {
    work.doIn(first, tx -> {
      int attempt = tries.incrementAndGet();
      lock(tx, first);
      if (attempt <= 2) {
        await(bothHoldOne);
      }
      lock(tx, second);
    });
  }

  private static void await(CyclicBarrier barrier) {
    try {
      barrier.await(10, TimeUnit.SECONDS);
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }

  private static void lock(DbExecute tx, WorkspaceId workspace) {
    tx.createGet("SELECT pg_advisory_xact_lock(CAST(? AS bigint))")
        .params(Map.of(ACME, 1L, GLOBEX, 2L).get(workspace))
        .execute();
  }

  private static void add(DbExecute tx, WorkspaceId workspace) {
    tx.createNamedInsert("add", ADD).addParam("workspace", workspace.value()).execute();
  }

  private static long count(DbExecute tx) {
    return tx.createNamedGet("count", COUNT).execute().orElseThrow().column("n").get(Long.class);
  }

  private static String workspace(DbExecute tx) {
    return text(tx, "SELECT coalesce(current_setting('app.workspace', true), '') AS v");
  }

  private static String role(DbExecute tx) {
    return text(tx, "SELECT CAST(current_user AS text) AS v");
  }

  private static String text(DbExecute tx, String sql) {
    return tx.createNamedGet("text", sql).execute().orElseThrow().column("v").get(String.class);
  }

  private static HikariDataSource pool(int size) {
    DatabaseSettings settings = TestDatabase.SHARED.settings();
    return Connections.pool(TestDatabase.SHARED.settings(settings.app(), size));
  }

  private static UnitOfWork work(HikariDataSource pool, int size) {
    return new UnitOfWork(pool, size, 300);
  }
}
