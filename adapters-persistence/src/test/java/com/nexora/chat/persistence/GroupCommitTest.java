package com.nexora.chat.persistence;

import static com.nexora.chat.application.testing.StoreContract.ACME;
import static com.nexora.chat.application.testing.StoreContract.GLOBEX;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nexora.chat.application.port.Delivery;
import com.nexora.chat.application.port.Inbox;
import com.nexora.chat.application.port.PortFailure;
import com.nexora.chat.application.port.RawBody;
import com.nexora.chat.application.testing.Deliveries;
import com.nexora.chat.domain.conversation.ConversationId;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import com.nexora.chat.persistence.inbox.PostgresInbox;
import com.nexora.chat.persistence.work.UnitOfWork;
import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What deliveries cost the database, alone and together.
class GroupCommitTest {

  private static final int CONNECTIONS = 4;
  private static final Duration LONG = Duration.ofSeconds(60);
  private static final WorkspaceId STRANGER = new WorkspaceId("stranger");

  private final TestDatabase database = TestDatabase.SHARED;
  private final HikariDataSource pool =
      Connections.pool(database.settings(database.settings().app(), CONNECTIONS));
  private final CountingDataSource counting = new CountingDataSource(pool);
  private final Inbox inbox = inbox();
  private final ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor();

  private Inbox inbox() {
    return new PostgresInbox(
        new UnitOfWork(counting.dataSource(), CONNECTIONS, LONG.toMillis()), LONG);
  }

  @BeforeEach
  void empty() {
    database.emptied();
  }

  @AfterEach
  void close() {
    callers.close();
    pool.close();
  }

  private static Delivery message(String conversation, String part) {
    return Deliveries.message(new ConversationId(conversation), part);
  }

  /// Lets these arrive while every writer is busy, so that they share the next transaction.
  private List<Future<Boolean>> together(List<Call> calls) throws Exception {
    List<Future<Boolean>> held = new ArrayList<>();
    Semaphore committing = new Semaphore(0);
    CountDownLatch allInLine = new CountDownLatch(1);
    counting.beforeEachCommit(() -> {
      committing.release();
      awaiting(allInLine);
    });
    for (int writer = 0; writer < 2; writer++) {
      String holding = "holding" + writer;
      held.add(callers.submit(() -> inbox.accept(ACME, Deliveries.ping(holding))));
      assertTrue(committing.tryAcquire(30, TimeUnit.SECONDS));
    }
    counting.reset();
    List<Future<Boolean>> answers = new ArrayList<>();
    List<Thread> threads = Collections.synchronizedList(new ArrayList<>());
    for (Call call : calls) {
      answers.add(callers.submit(() -> {
        threads.add(Thread.currentThread());
        return call.arrive(inbox);
      }));
    }
    while (threads.size() < calls.size() || !threads.stream().allMatch(GroupCommitTest::waits)) {
      Thread.onSpinWait();
    }
    allInLine.countDown();
    assertEquals(List.of(true, true), all(held));
    return answers;
  }

  @FunctionalInterface
  private interface Call {
    boolean arrive(Inbox inbox);
  }

  private static boolean waits(Thread thread) {
    return thread.getState() == Thread.State.TIMED_WAITING;
  }

  private static void awaiting(CountDownLatch latch) {
    try {
      assertTrue(latch.await(30, TimeUnit.SECONDS));
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  private static List<Boolean> all(List<Future<Boolean>> answers) throws Exception {
    List<Boolean> news = new ArrayList<>();
    for (Future<Boolean> answer : answers) {
      news.add(answer.get(30, TimeUnit.SECONDS));
    }
    return news;
  }

  @Test
  void a_delivery_alone_costs_one_round_trip() {
    assertTrue(inbox.accept(ACME, message("1", "1")));
    assertEquals("2 statements, 1 round trips, 1 commits, 0 rollbacks", counting.toString());
  }

  @Test
  void a_hundred_that_arrive_together_cost_no_more_than_one() throws Exception {
    List<Call> calls = IntStream.range(0, 100)
        .mapToObj(i -> (Call) in -> in.accept(ACME, message("c" + i % 10, "p" + i)))
        .toList();

    List<Boolean> news = all(together(calls));

    assertEquals(Collections.nCopies(100, true), news);
    // The two that were held up come first.
    assertEquals("6 statements, 3 round trips, 3 commits, 0 rollbacks", counting.toString());
    assertEquals(
        List.of("10 100"),
        database.rows("SELECT count(*), sum(news) FROM nexora.conversation_work"));
    assertEquals(List.of("100"), database.rows("SELECT count(*) FROM nexora.obligation"));
  }

  @Test
  void every_workspace_costs_two_statements_and_keeps_its_own_rows() throws Exception {
    List<Boolean> news = all(together(List.of(
        in -> in.accept(ACME, message("1", "1")),
        in -> in.accept(GLOBEX, message("1", "1")),
        in -> in.accept(ACME, message("1", "2")),
        in -> in.accept(GLOBEX, message("2", "3")))));

    assertEquals(Collections.nCopies(4, true), news);
    // The two that were held up come first.
    assertEquals("8 statements, 5 round trips, 3 commits, 0 rollbacks", counting.toString());
    assertEquals(List.of("acme 1 1", "acme 1 2", "globex 1 1", "globex 2 3"), database.rows("""
            SELECT workspace_id, conversation_id, part_id FROM nexora.obligation
             ORDER BY 1, 2, 3
            """));
  }

  @Test
  void the_same_news_fifty_times_at_once_is_stored_once() throws Exception { // I-09
    List<Call> calls = IntStream.range(0, 50)
        .mapToObj(i -> {
          Delivery same = i % 2 == 0
              ? message("1", "1")
              : Deliveries.message(
                  "again_" + i, "key_1", new ConversationId("1"), "1", Duration.ZERO);
          return (Call) in -> in.accept(ACME, same);
        })
        .toList();

    List<Boolean> news = all(together(calls));

    assertEquals(1, Collections.frequency(news, true));
    assertEquals(List.of("1"), database.rows("SELECT news FROM nexora.conversation_work"));
    assertEquals(
        List.of("1"), database.rows("SELECT count(*) FROM nexora.delivery WHERE topic <> 'ping'"));
  }

  @Test
  void what_cannot_be_stored_refuses_nobody_else() throws Exception {
    Delivery unstorable = new Delivery(
        "bad",
        "bad",
        "topic\0",
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        RawBody.of(new byte[] {1}),
        Duration.ZERO,
        Duration.ZERO);
    List<Future<Boolean>> answers = together(List.of(
        in -> in.accept(ACME, message("1", "1")),
        in -> in.accept(ACME, unstorable),
        in -> in.accept(STRANGER, message("1", "1")),
        in -> in.accept(GLOBEX, message("1", "1"))));

    assertTrue(answers.get(0).get(30, TimeUnit.SECONDS));
    assertTrue(answers.get(3).get(30, TimeUnit.SECONDS));
    for (int refused : List.of(1, 2)) {
      ExecutionException failure = assertThrows(
          ExecutionException.class, () -> answers.get(refused).get(30, TimeUnit.SECONDS));
      assertInstanceOf(PortFailure.class, failure.getCause());
    }
    assertEquals(
        List.of("acme", "globex"),
        database.rows("SELECT workspace_id FROM nexora.obligation ORDER BY 1"));
  }

  /// Two nodes get the same deliveries in different orders, under ids of their own.
  @Test
  void two_nodes_never_wait_for_each_other_for_ever() throws Exception {
    Inbox otherNode = inbox();
    List<Future<Boolean>> answers = new ArrayList<>();
    for (int node = 0; node < 2; node++) {
      Inbox here = node == 0 ? inbox : otherNode;
      List<Integer> order = new ArrayList<>(IntStream.range(0, 400).boxed().toList());
      Collections.shuffle(order, new Random(node));
      String id = "node" + node + "_";
      for (int i : order) {
        WorkspaceId workspace = i % 2 == 0 ? ACME : GLOBEX;
        Delivery delivery = Deliveries.message(
            id + i, "key_" + i, new ConversationId("c" + i % 7), "p" + i, Duration.ZERO);
        answers.add(callers.submit(() -> here.accept(workspace, delivery)));
      }
    }

    assertEquals(400, Collections.frequency(all(answers), true));
    assertEquals(0, counting.rollbacks(), "a deadlock is rolled back and tried again");
    assertEquals(List.of("400"), database.rows("SELECT count(*) FROM nexora.obligation"));
  }
}
