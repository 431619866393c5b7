package com.nexora.chat.bootstrap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class FollowerTest {

  @Test
  void a_look_that_fails_is_followed_by_the_next() throws InterruptedException {
    CountDownLatch thrice = new CountDownLatch(3);
    try (Follower follower = new Follower("test", Duration.ZERO, () -> {
      thrice.countDown();
      switch ((int) thrice.getCount()) {
        case 2 -> throw new IllegalStateException("away");
        case 1 -> throw new AssertionError("a mistake");
        default -> {}
      }
    })) {
      follower.start();
      assertTrue(thrice.await(1, TimeUnit.MINUTES));
    }
  }

  @Test
  void nothing_is_looked_after_once_it_is_closed() throws InterruptedException {
    CountDownLatch begun = new CountDownLatch(1);
    CountDownLatch interrupted = new CountDownLatch(1);
    AtomicInteger looks = new AtomicInteger();
    try (Follower follower = new Follower("test", Duration.ZERO, () -> {
      looks.incrementAndGet();
      begun.countDown();
      try {
        new CountDownLatch(1).await();
      } catch (InterruptedException stop) {
        interrupted.countDown();
        Thread.currentThread().interrupt();
      }
    })) {
      follower.start();
      assertTrue(begun.await(1, TimeUnit.MINUTES));
    }
    assertTrue(interrupted.await(1, TimeUnit.MINUTES));
    assertEquals(1, looks.get());
  }

  @Test
  void one_that_was_never_started_can_be_closed() {
    AtomicInteger looks = new AtomicInteger();
    new Follower("test", Duration.ZERO, looks::incrementAndGet).close();
    assertEquals(0, looks.get());
  }
}
