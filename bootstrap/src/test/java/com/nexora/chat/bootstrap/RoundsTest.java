package com.nexora.chat.bootstrap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nexora.chat.domain.tenancy.WorkspaceId;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RoundsTest {

  private static final WorkspaceId SLOW = new WorkspaceId("slow");
  private static final WorkspaceId QUICK = new WorkspaceId("quick");

  @Test
  void a_workspace_that_does_not_come_to_an_end_holds_up_no_other() throws InterruptedException {
    CountDownLatch never = new CountDownLatch(1);
    CountDownLatch thrice = new CountDownLatch(3);
    try (Rounds rounds = new Rounds(
        "test",
        new Roster(List.of(SLOW, QUICK)),
        2,
        workspace -> visit(workspace, never, thrice),
        () -> Duration.ZERO)) {
      rounds.start();
      assertTrue(thrice.await(1, TimeUnit.MINUTES));
    }
  }

  @Test
  void who_joins_later_is_visited_from_then_on() throws InterruptedException {
    Roster roster = new Roster(List.of());
    CountDownLatch visited = new CountDownLatch(2);
    try (Rounds rounds =
        new Rounds("test", roster, 1, _ -> visited.countDown(), () -> Duration.ZERO)) {
      rounds.start();
      roster.join(QUICK);
      assertTrue(visited.await(1, TimeUnit.MINUTES));
    }
    roster.join(SLOW);
    assertEquals(List.of(QUICK, SLOW), roster.all());
  }

  private static void visit(WorkspaceId workspace, CountDownLatch never, CountDownLatch thrice) {
    if (workspace.equals(SLOW)) {
      try {
        never.await();
      } catch (InterruptedException stop) {
        Thread.currentThread().interrupt();
      }
    } else {
      thrice.countDown();
    }
  }

  @Test
  void only_some_are_visited_at_the_same_time() throws InterruptedException {
    AtomicInteger now = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();
    CountDownLatch many = new CountDownLatch(200);
    List<WorkspaceId> workspaces =
        IntStream.range(0, 20).mapToObj(i -> new WorkspaceId("w" + i)).toList();
    try (Rounds rounds = new Rounds(
        "test",
        new Roster(workspaces),
        3,
        _ -> {
          most.accumulateAndGet(now.incrementAndGet(), Math::max);
          Thread.onSpinWait();
          now.decrementAndGet();
          many.countDown();
        },
        () -> Duration.ZERO)) {
      rounds.start();
      assertTrue(many.await(1, TimeUnit.MINUTES));
    }
    assertTrue(most.get() <= 3, most + " at once");
  }

  @Test
  void a_failure_ends_nothing() throws InterruptedException {
    CountDownLatch again = new CountDownLatch(2);
    try (Rounds rounds = new Rounds(
        "test",
        new Roster(List.of(QUICK)),
        1,
        _ -> {
          again.countDown();
          throw new IllegalStateException("away");
        },
        () -> Duration.ZERO)) {
      rounds.start();
      assertTrue(again.await(1, TimeUnit.MINUTES));
    }
    assertEquals(0, again.getCount());
  }
}
