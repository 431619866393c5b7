package com.nexora.chat.bootstrap;

import com.nexora.chat.application.port.PortFailure;
import com.nexora.chat.application.usecase.KeepLeases;
import com.nexora.chat.application.usecase.TakeTurn;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/// Takes turns as long as the service runs. One thread claims; each turn then has a virtual
/// thread of its own, up to a number of turns at once. Claims by every worker would keep the
/// connections of the database busy with looking.
///
/// A bell tells the claimer that something has come due; a slow look every now and then finds what
/// the bell could not announce: retries, the work of a node that died, what another node received.
final class Workers implements AutoCloseable {

  private static final Logger LOG = Logger.getLogger(Workers.class.getName());

  /// Between two looks that no bell has asked for.
  private static final Duration LOOK = Duration.ofMillis(250);

  private final TakeTurn turns;
  private final KeepLeases leases;
  private final Duration heartbeat;
  private final int count;
  private final Duration grace;

  /// One for each turn that may begin.
  private final Semaphore room;

  private final Semaphore bell = new Semaphore(0);

  /// Whether a bell has rung for nothing: the conversation may be under way here, so that the end
  /// of a turn makes it free.
  private final AtomicBoolean missed = new AtomicBoolean();

  private final ScheduledExecutorService alarm = Executors.newSingleThreadScheduledExecutor(
      Thread.ofPlatform().daemon().name("alarm").factory());
  private final ScheduledExecutorService heart = Executors.newSingleThreadScheduledExecutor(
      Thread.ofPlatform().daemon().name("heartbeat").factory());
  private @Nullable Thread claimer;
  private volatile boolean running = true;
  private volatile boolean storeFailed;

  /// @param lease renewed three times in its length
  /// @param count how many turns may be under way at once
  /// @param grace how long a stop waits for turns that are under way
  Workers(TakeTurn turns, KeepLeases leases, Duration lease, int count, Duration grace) {
    this.turns = turns;
    this.leases = leases;
    this.heartbeat = lease.dividedBy(3);
    this.count = count;
    this.grace = grace;
    this.room = new Semaphore(count);
  }

  void start() {
    long beat = heartbeat.toMillis();
    var _ = heart.scheduleWithFixedDelay(this::beat, beat, beat, TimeUnit.MILLISECONDS);
    claimer = Thread.ofPlatform().daemon().name("claimer").start(this::claim);
  }

  /// A beat that fails is made up for by the next; a lease lasts three.
  private void beat() {
    try {
      leases.keep();
    } catch (PortFailure away) {
      LOG.log(Level.FINE, "A heartbeat failed", away);
    } catch (RuntimeException | Error mistake) {
      // The schedule would end with what gets past here.
      LOG.log(Level.WARNING, "A heartbeat failed", mistake);
    }
  }

  /// Something will be due after the delay.
  void ringAfter(Duration delay) {
    if (!running) {
      // Another node, or the next start, finds it.
      return;
    }
    try {
      var _ = alarm.schedule(this::ring, delay.toMillis() + 1, TimeUnit.MILLISECONDS);
    } catch (RejectedExecutionException stopping) {
      LOG.log(Level.FINE, "Nobody is woken any more", stopping);
    }
  }

  private void ring() {
    if (bell.availablePermits() == 0) {
      bell.release();
    }
  }

  /// Whatever has woken it, it claims until nothing is due: a conversation that was left over would
  /// be taken by the ring for the next one, and the next one be left over instead.
  private void claim() {
    try {
      while (running) {
        boolean rung = bell.tryAcquire(LOOK.toMillis(), TimeUnit.MILLISECONDS);
        int claimed = 0;
        while (claimedOne()) {
          claimed++;
        }
        if (rung && claimed == 0) {
          missed.set(true);
        }
      }
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
    }
  }

  private boolean claimedOne() throws InterruptedException {
    room.acquire();
    boolean claimed = running && began();
    if (!claimed) {
      room.release();
    }
    return claimed;
  }

  /// @return whether a turn was claimed and runs
  private boolean began() {
    AtomicBoolean began = new AtomicBoolean();
    survived(() -> {
      Optional<Runnable> next = turns.claimNext();
      storeFailed = false;
      next.ifPresent(turn -> {
        began.set(true);
        begin(turn);
      });
    });
    return began.get();
  }

  /// What was claimed is taken, here if no thread can be had: its heartbeat would keep alive a
  /// claim that nobody works on.
  private void begin(Runnable turn) {
    boolean started = false;
    try {
      var _ = Thread.ofVirtual().name("turn").start(() -> run(turn));
      started = true;
    } finally {
      if (!started) {
        run(turn);
      }
    }
  }

  private void run(Runnable turn) {
    try {
      survived(turn);
    } finally {
      // A workspace has three quarters of the room at most, and may have waited for this.
      boolean crowded = room.availablePermits() <= count / 4;
      room.release();
      if (missed.compareAndSet(true, false) || crowded) {
        ring();
      }
    }
  }

  private void survived(Runnable work) {
    try {
      work.run();
    } catch (PortFailure outside) {
      // Said once: while the database is away, every look fails.
      if (!storeFailed) {
        storeFailed = true;
        LOG.warning(() -> "Work stops until it can go on: " + outside.getMessage());
      }
    } catch (RuntimeException | Error failure) {
      LOG.log(Level.WARNING, "A turn was given up and will be taken again", failure);
    }
  }

  /// Whether the last look at the store failed.
  boolean storeFailed() {
    return storeFailed;
  }

  /// Takes no new turn and waits for those under way. What does not finish in time is taken again
  /// by another worker when its lease ends.
  @Override
  public void close() {
    running = false;
    alarm.shutdownNow();
    bell.release();
    try {
      long end = System.nanoTime() + grace.toNanos();
      Thread claiming = claimer;
      if (claiming != null && claiming.join(grace)) {
        var _ = room.tryAcquire(count, end - System.nanoTime(), TimeUnit.NANOSECONDS);
      }
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
    }
    heart.shutdownNow();
  }
}
