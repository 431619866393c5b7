package com.nexora.chat.bootstrap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nexora.chat.application.port.PortFailure;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// Turns that end when they are told to.
@Timeout(120)
class WorkersTest {

  private static final Duration LONG = Duration.ofSeconds(60);

  private final AtomicInteger due = new AtomicInteger();
  private final AtomicInteger claims = new AtomicInteger();
  private final Semaphore begun = new Semaphore(0);
  private final Semaphore mayEnd = new Semaphore(0);
  private final AtomicInteger onPlatformThreads = new AtomicInteger();

  @AfterEach
  void end() {
    mayEnd.release(100_000);
  }

  private Workers workers(int count) {
    return new Workers(this::claimNext, () -> {}, LONG, count, LONG);
  }

  private Optional<Runnable> claimNext() {
    if (due.getAndUpdate(left -> Math.max(0, left - 1)) == 0) {
      return Optional.empty();
    }
    claims.incrementAndGet();
    return Optional.of(() -> {
      if (!Thread.currentThread().isVirtual()) {
        onPlatformThreads.incrementAndGet();
      }
      begun.release();
      mayEnd.acquireUninterruptibly();
    });
  }

  @Test
  void ten_thousand_turns_are_under_way_at_once_without_a_thread_for_each() throws Exception {
    due.set(10_000);
    try (Workers workers = workers(10_000)) {
      workers.start();
      assertTrue(begun.tryAcquire(10_000, 60, TimeUnit.SECONDS));
      assertEquals(0, onPlatformThreads.get());
      mayEnd.release(10_000);
    }
  }

  @Test
  void nothing_is_claimed_that_could_not_begin() throws Exception {
    due.set(5);
    try (Workers workers = workers(3)) {
      workers.start();
      assertTrue(begun.tryAcquire(3, 60, TimeUnit.SECONDS));
      workers.ringAfter(Duration.ZERO);
      assertFalse(begun.tryAcquire(400, TimeUnit.MILLISECONDS));
      assertEquals(3, claims.get());

      mayEnd.release();
      assertTrue(begun.tryAcquire(60, TimeUnit.SECONDS));
      assertEquals(4, claims.get());
      mayEnd.release(4);
    }
  }

  @Test
  void a_stop_waits_for_what_is_under_way_and_begins_nothing_more() throws Exception {
    due.set(2);
    Workers workers = workers(2);
    workers.start();
    assertTrue(begun.tryAcquire(2, 60, TimeUnit.SECONDS));

    Thread stopping = Thread.ofPlatform().start(workers::close);
    assertFalse(stopping.join(Duration.ofMillis(300)), "turns are under way");
    due.set(1);
    mayEnd.release(2);
    assertTrue(stopping.join(LONG));
    assertEquals(2, claims.get());
  }

  @Test
  void a_stop_waits_no_longer_than_its_grace() throws Exception {
    due.set(1);
    Workers workers = new Workers(this::claimNext, () -> {}, LONG, 1, Duration.ofMillis(50));
    workers.start();
    assertTrue(begun.tryAcquire(60, TimeUnit.SECONDS));

    workers.close();
    assertEquals(0, mayEnd.availablePermits(), "the turn has not ended");
  }

  @Test
  void a_store_that_is_away_ends_nobody_and_is_told() throws Exception {
    AtomicInteger failures = new AtomicInteger(3);
    try (Workers workers = new Workers(
        () -> {
          if (failures.getAndDecrement() > 0) {
            throw new PortFailure("away", new TimeoutException());
          }
          return claimNext();
        },
        () -> {},
        LONG,
        1,
        LONG)) {
      due.set(1);
      workers.start();
      assertTrue(begun.tryAcquire(60, TimeUnit.SECONDS));
      assertFalse(workers.storeFailed());
      mayEnd.release();
    }
  }

  /// Rings come faster than looks, so that nothing but a ring ever wakes the claimer.
  @Test
  void what_was_left_over_once_does_not_stay_behind_for_ever() throws Exception {
    try (Workers workers = workers(100)) {
      workers.start();
      due.set(20);
      for (int ring = 0; ring < 3; ring++) {
        workers.ringAfter(Duration.ZERO);
      }
      assertTrue(begun.tryAcquire(20, 60, TimeUnit.SECONDS));
      mayEnd.release(20);
    }
  }
}
