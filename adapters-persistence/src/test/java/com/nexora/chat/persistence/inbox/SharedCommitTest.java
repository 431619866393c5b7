package com.nexora.chat.persistence.inbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nexora.chat.application.port.PortFailure;
import com.nexora.chat.application.testing.Deliveries;
import com.nexora.chat.application.testing.StoreContract;
import com.nexora.chat.domain.conversation.ConversationId;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// With a database that writes when it is told to.
class SharedCommitTest {

  private static final ConversationId TALK = new ConversationId("1001");
  private static final Duration LONG = Duration.ofSeconds(30);
  private static final long ROOM = 1 << 20;
  private static final SharedCommit.Limits ONE_WRITER =
      new SharedCommit.Limits(1, 4, ROOM, 8, ROOM);

  private final ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor();
  private final List<List<String>> batches = new ArrayList<>();
  private final Semaphore begun = new Semaphore(0);
  private final Semaphore mayEnd = new Semaphore(0);
  private String failing = "nothing";
  private String sqlState = "";

  @AfterEach
  void end() {
    mayEnd.release(1_000);
    callers.close();
  }

  private List<Boolean> write(List<Arrival> batch) {
    List<String> ids = batch.stream().map(arrival -> arrival.delivery().id()).toList();
    synchronized (batches) {
      batches.add(ids);
    }
    begun.release();
    mayEnd.acquireUninterruptibly();
    if (ids.contains(failing)) {
      throw new PortFailure("no", new SQLException("refused", sqlState));
    }
    return ids.stream().map(id -> !id.startsWith("known")).toList();
  }

  private SharedCommit commit(SharedCommit.Limits limits) {
    return new SharedCommit(this::write, limits, LONG);
  }

  private Future<Boolean> arrives(SharedCommit commit, String id) {
    Thread[] caller = new Thread[1];
    Future<Boolean> answer = callers.submit(() -> {
      synchronized (caller) {
        caller[0] = Thread.currentThread();
      }
      return commit.store(arrival(id));
    });
    // In line, or answered.
    while (!answer.isDone()) {
      synchronized (caller) {
        if (caller[0] != null && caller[0].getState() == Thread.State.TIMED_WAITING) {
          break;
        }
      }
      Thread.onSpinWait();
    }
    return answer;
  }

  private static Arrival arrival(String id) {
    return new Arrival(
        StoreContract.ACME, Deliveries.message(id, "key_" + id, TALK, "1", Duration.ZERO));
  }

  private static <T> T get(Future<T> answer) throws Exception {
    return answer.get(30, TimeUnit.SECONDS);
  }

  private static String failure(Future<?> answer) {
    ExecutionException failed = assertThrows(ExecutionException.class, () -> get(answer));
    return String.valueOf(assertInstanceOf(PortFailure.class, failed.getCause()).getMessage());
  }

  @Test
  void nobody_waits_for_company() throws Exception {
    SharedCommit commit = commit(ONE_WRITER);
    mayEnd.release(2);

    assertTrue(get(arrives(commit, "a")));
    assertFalse(get(arrives(commit, "known")));

    assertEquals(List.of(List.of("a"), List.of("known")), batches);
  }

  @Test
  void those_that_arrive_meanwhile_go_together_and_each_gets_its_own_answer() throws Exception {
    SharedCommit commit = commit(ONE_WRITER);
    Future<Boolean> first = arrives(commit, "a");
    begun.acquire();
    Future<Boolean> news = arrives(commit, "b");
    Future<Boolean> known = arrives(commit, "known");
    mayEnd.release(2);

    assertTrue(get(first));
    assertTrue(get(news));
    assertFalse(get(known));
    assertEquals(List.of(List.of("a"), List.of("b", "known")), batches);
  }

  @Test
  void a_batch_is_bounded_by_number() throws Exception {
    SharedCommit commit = commit(ONE_WRITER);
    List<Future<Boolean>> answers = new ArrayList<>(List.of(arrives(commit, "0")));
    begun.acquire();
    for (int i = 1; i <= 6; i++) {
      answers.add(arrives(commit, "" + i));
    }
    mayEnd.release(3);
    for (Future<Boolean> answer : answers) {
      assertTrue(get(answer));
    }

    assertEquals(List.of(List.of("0"), List.of("1", "2", "3", "4"), List.of("5", "6")), batches);
  }

  @Test
  void a_batch_is_bounded_by_bytes_and_what_is_larger_goes_alone() throws Exception {
    int each = arrival("1").bytes();
    SharedCommit commit = commit(new SharedCommit.Limits(1, 100, 2L * each, 100, ROOM));
    List<Future<Boolean>> answers = new ArrayList<>(List.of(arrives(commit, "0")));
    begun.acquire();
    for (String id : List.of("1", "2", "3", "x".repeat(3 * each), "4")) {
      answers.add(arrives(commit, id));
    }
    mayEnd.release(5);
    for (Future<Boolean> answer : answers) {
      assertTrue(get(answer));
    }

    assertEquals(List.of(1, 2, 1, 1, 1), batches.stream().map(List::size).toList());
  }

  @Test
  void the_line_is_bounded_by_number() throws Exception {
    SharedCommit commit = commit(new SharedCommit.Limits(1, 4, ROOM, 2, ROOM));
    Future<Boolean> first = arrives(commit, "a");
    begun.acquire();
    Future<Boolean> second = arrives(commit, "b");
    Future<Boolean> third = arrives(commit, "c");

    assertTrue(failure(arrives(commit, "d")).contains("2 deliveries wait"));

    mayEnd.release(2);
    assertTrue(get(first) && get(second) && get(third));
  }

  @Test
  void the_line_is_bounded_by_bytes() throws Exception {
    SharedCommit commit =
        commit(new SharedCommit.Limits(1, 4, ROOM, 100, 2L * arrival("a").bytes()));
    Future<Boolean> first = arrives(commit, "a");
    begun.acquire();
    Future<Boolean> second = arrives(commit, "b");
    Future<Boolean> third = arrives(commit, "c");

    assertTrue(failure(arrives(commit, "d")).contains("2 deliveries wait"));

    mayEnd.release(2);
    assertTrue(get(first) && get(second) && get(third));
    mayEnd.release();
    assertTrue(get(arrives(commit, "e")), "there is room again");
  }

  @Test
  void what_is_refused_refuses_nobody_else() throws Exception {
    failing = "bad";
    sqlState = "22021";
    SharedCommit commit = commit(ONE_WRITER);
    Future<Boolean> first = arrives(commit, "a");
    begun.acquire();
    Future<Boolean> good = arrives(commit, "b");
    Future<Boolean> bad = arrives(commit, "bad");
    Future<Boolean> other = arrives(commit, "c");
    mayEnd.release(5);

    assertTrue(get(first) && get(good) && get(other));
    failure(bad);
    assertEquals(
        List.of(List.of("a"), List.of("b", "bad", "c"), List.of("b"), List.of("bad"), List.of("c")),
        batches);
  }

  @Test
  void while_the_database_is_away_all_fail_and_nobody_is_tried_alone() throws Exception {
    failing = "b";
    sqlState = "08006";
    SharedCommit commit = commit(ONE_WRITER);
    Future<Boolean> first = arrives(commit, "a");
    begun.acquire();
    Future<Boolean> second = arrives(commit, "b");
    Future<Boolean> third = arrives(commit, "c");
    mayEnd.release(2);

    assertTrue(get(first));
    failure(second);
    failure(third);
    assertEquals(2, batches.size());
  }

  @Test
  void waiting_is_bounded_and_who_gave_up_is_not_written() throws Exception {
    SharedCommit commit = new SharedCommit(this::write, ONE_WRITER, Duration.ofMillis(50));
    Future<Boolean> stuck = callers.submit(() -> commit.store(arrival("stuck")));
    begun.acquire();
    Future<Boolean> waits = callers.submit(() -> commit.store(arrival("waits")));
    failure(stuck);
    failure(waits);
    mayEnd.release(1_000);

    while (!batches().contains(List.of("later"))) {
      callers.submit(() -> commit.store(arrival("later"))).state();
      begun.acquire();
    }
    assertFalse(batches().contains(List.of("waits")));
  }

  private List<List<String>> batches() {
    synchronized (batches) {
      return List.copyOf(batches);
    }
  }

  @Test
  void two_writers_do_not_wait_for_each_other() throws Exception {
    SharedCommit commit = commit(new SharedCommit.Limits(2, 4, ROOM, 8, ROOM));
    Future<Boolean> first = arrives(commit, "a");
    Future<Boolean> second = arrives(commit, "b");
    begun.acquire(2);
    mayEnd.release(2);

    assertTrue(get(first) && get(second));
  }

  @Test
  void an_error_is_an_answer_too() throws Exception {
    SharedCommit commit = new SharedCommit(
        batch -> {
          throw new StackOverflowError();
        },
        ONE_WRITER,
        LONG);

    for (String id : List.of("a", "b")) {
      String why = failure(callers.submit(() -> commit.store(arrival(id))));
      assertTrue(why.contains("StackOverflowError"), why);
    }
  }
}
