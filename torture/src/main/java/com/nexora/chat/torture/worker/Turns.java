package com.nexora.chat.torture.worker;

import com.nexora.chat.application.port.PortFailure;
import com.nexora.chat.application.usecase.KeepLeases;
import com.nexora.chat.application.usecase.TakeTurn;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;

/// Takes turns for ever, as the service's workers do: woken by a bell, and looking now and then.
final class Turns {

  private static final Logger LOG = Logger.getLogger(Turns.class.getName());
  static final int THREADS = 4;

  private static final long LOOK_MILLIS = 250;

  private final TakeTurn takeTurn;
  private final KeepLeases keepLeases;
  private final Duration heartbeat;
  private final Semaphore bell = new Semaphore(0);
  private final ScheduledExecutorService alarm =
      Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().factory());
  private final ScheduledExecutorService heart =
      Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().factory());

  /// @param lease renewed three times in its length
  Turns(TakeTurn takeTurn, KeepLeases keepLeases, Duration lease) {
    this.takeTurn = takeTurn;
    this.keepLeases = keepLeases;
    this.heartbeat = lease.dividedBy(3);
  }

  void start() {
    long beat = heartbeat.toMillis();
    var _ = heart.scheduleWithFixedDelay(this::beat, beat, beat, TimeUnit.MILLISECONDS);
    for (int i = 0; i < THREADS; i++) {
      Thread.ofPlatform().daemon().name("worker-" + i).start(this::work);
    }
  }

  /// A beat that fails is made up for by the next; a lease lasts three.
  private void beat() {
    try {
      keepLeases.keep();
    } catch (RuntimeException missed) {
      LOG.log(Level.FINE, "A heartbeat failed", missed);
    }
  }

  /// Something will be due after the delay.
  void ringAfter(Duration delay) {
    var _ = alarm.schedule(() -> bell.release(), delay.toMillis() + 1, TimeUnit.MILLISECONDS);
  }

  private void work() {
    try {
      while (true) {
        if (!took()) {
          var _ = bell.tryAcquire(LOOK_MILLIS, TimeUnit.MILLISECONDS);
        }
      }
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
    }
  }

  private boolean took() {
    try {
      return takeTurn.takeNext();
    } catch (PortFailure outside) {
      LOG.warning(() -> "Work cannot go on: " + outside.getMessage());
      return false;
    } catch (RuntimeException failure) {
      LOG.log(Level.WARNING, "A turn was given up and will be taken again", failure);
      return false;
    }
  }
}
