package com.nexora.chat.bootstrap;

import com.nexora.chat.application.port.PortFailure;
import com.nexora.chat.application.usecase.KeepLeases;
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

  private final TakeTurn turns;
  private final KeepLeases leases;
  private final Duration heartbeat;
  private final int count;
  private final Duration grace;
  private final Semaphore bell = new Semaphore(0);
  private final ScheduledExecutorService alarm = Executors.newSingleThreadScheduledExecutor(
      Thread.ofPlatform().daemon().name("alarm").factory());
  private final ScheduledExecutorService heart = Executors.newSingleThreadScheduledExecutor(
      Thread.ofPlatform().daemon().name("heartbeat").factory());
  private final List<Thread> threads = new ArrayList<>();
  private volatile boolean running = true;
  private volatile boolean storeFailed;

  /// @param lease renewed three times in its length
  /// @param grace how long a stop waits for turns that are under way
  Workers(TakeTurn turns, KeepLeases leases, Duration lease, int count, Duration grace) {
    this.turns = turns;
    this.leases = leases;
    this.heartbeat = lease.dividedBy(3);
    this.count = count;
    this.grace = grace;
  }

  /// Platform threads, because the built-in model computes in native code, which would hold on to
  /// the few carriers that virtual threads share with the web server.
  void start() {
    long beat = heartbeat.toMillis();
    var _ = heart.scheduleWithFixedDelay(this::beat, beat, beat, TimeUnit.MILLISECONDS);
    for (int i = 0; i < count; i++) {
      Duration head = LOOK.multipliedBy(i);
      threads.add(Thread.ofPlatform().daemon().name("worker-" + i).start(() -> workAfter(head)));
    }
  }

  /// A beat that fails is made up for by the next; a lease lasts three.
  private void beat() {
    try {
      leases.keep();
    } catch (RuntimeException | LinkageError | StackOverflowError missed) {
      // The schedule would end with what gets past here.
      LOG.log(Level.FINE, "A heartbeat failed", missed);
    }
  }

  /// Something will be due after the delay.
  void ringAfter(Duration delay) {
    if (!running) {
      // Another node, or the next start, finds it.
      return;
    }
    var _ = alarm.schedule(this::ring, delay.toMillis() + 1, TimeUnit.MILLISECONDS);
  }

  private void ring() {
    if (bell.availablePermits() < count) {
      bell.release();
    }
  }

  /// The workers begin one after the other, so that their looks are spread evenly.
  private void workAfter(Duration head) {
    rest(head);
    while (running) {
      if (took()) {
        // Where one conversation was due, another may be.
        ring();
      } else {
        rest(LOOK.multipliedBy(count));
      }
    }
  }

  private boolean took() {
    try {
      boolean took = turns.takeNext();
      storeFailed = false;
      return took;
    } catch (PortFailure outside) {
      // Said once: while the database is away, every worker fails at every look.
      if (!storeFailed) {
        storeFailed = true;
        LOG.warning(() -> "Work stops until it can go on: " + outside.getMessage());
      }
      return false;
    } catch (RuntimeException | LinkageError | StackOverflowError failure) {
      LOG.log(Level.WARNING, "A turn was given up and will be taken again", failure);
      return false;
    }
  }

  /// Whether the last look at the store failed.
  boolean storeFailed() {
    return storeFailed;
  }

  /// Until the bell rings, but no longer than this.
  private void rest(Duration longest) {
    try {
      var _ = bell.tryAcquire(longest.toMillis(), TimeUnit.MILLISECONDS);
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
    long end = System.nanoTime() + grace.toNanos();
    for (Thread thread : threads) {
      try {
        thread.join(Duration.ofNanos(Math.max(1, end - System.nanoTime())));
      } catch (InterruptedException stop) {
        Thread.currentThread().interrupt();
        break;
      }
    }
    heart.shutdownNow();
  }
}
