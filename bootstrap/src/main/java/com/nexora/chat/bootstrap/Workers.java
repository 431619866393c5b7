package com.nexora.chat.bootstrap;

import com.nexora.chat.application.usecase.TakeTurn;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;

/// Takes turns as long as the service runs. A bell wakes a worker when something has arrived; a
/// slow look every now and then finds what the bell could not announce: retries, the work of a
/// node that died, what another node received.
final class Workers implements AutoCloseable {

  private static final Logger LOG = Logger.getLogger(Workers.class.getName());

  /// Between two looks of all workers together.
  private static final Duration LOOK = Duration.ofMillis(250);

  /// How long a stop waits for turns that are under way; longer than one call to Intercom.
  private static final Duration GRACE = Duration.ofSeconds(20);

  private final TakeTurn turns;
  private final int count;
  private final Semaphore bell = new Semaphore(0);
  private final ScheduledExecutorService alarm = Executors.newSingleThreadScheduledExecutor(
      Thread.ofPlatform().daemon().name("alarm").factory());
  private final List<Thread> threads = new ArrayList<>();
  private volatile boolean running = true;

  Workers(TakeTurn turns, int count) {
    this.turns = turns;
    this.count = count;
  }

  void start() {
    for (int i = 0; i < count; i++) {
      threads.add(Thread.ofVirtual().name("worker-" + i).start(this::work));
    }
  }

  /// Something will be due after the delay.
  void ringAfter(Duration delay) {
    var _ = alarm.schedule(this::ring, delay.toMillis() + 1, TimeUnit.MILLISECONDS);
  }

  private void ring() {
    if (bell.availablePermits() < count) {
      bell.release();
    }
  }

  private void work() {
    while (running) {
      if (took()) {
        // Where one conversation was due, another may be.
        ring();
      } else {
        rest();
      }
    }
  }

  private boolean took() {
    try {
      return turns.takeNext();
    } catch (RuntimeException failure) {
      LOG.log(Level.WARNING, "A turn was given up and will be taken again", failure);
      return false;
    }
  }

  private void rest() {
    try {
      if (bell.tryAcquire(LOOK.toMillis() * count, TimeUnit.MILLISECONDS)) {
        return;
      }
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
      running = false;
    }
  }

  /// Takes no new turn and waits for those under way. What does not finish in time is taken again
  /// by another worker when its lease ends.
  @Override
  public void close() {
    running = false;
    alarm.shutdownNow();
    bell.release(count);
    long end = System.nanoTime() + GRACE.toNanos();
    for (Thread thread : threads) {
      try {
        thread.join(Duration.ofNanos(Math.max(1, end - System.nanoTime())));
      } catch (InterruptedException stop) {
        Thread.currentThread().interrupt();
        return;
      }
    }
  }
}
