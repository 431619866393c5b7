package com.nexora.chat.torture.kill;

import com.nexora.chat.torture.stand.Child;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/// Many workers that are stopped in the middle of their work, all at the same time, while others
/// take over what they held. Being stopped costs nothing, so a thousand of them take an hour.
public final class Pausing {

  private static final Duration TO_BE_READY = Duration.ofSeconds(60);
  private static final Duration TO_REACH_A_POINT = Duration.ofSeconds(20);

  /// What it still wants to do, it does in this time.
  private static final Duration AFTERMATH = Duration.ofSeconds(3);

  private static final int MOST_TRIES = 5;

  private final Launch launch;
  private final Schedule schedule;
  private final int places;
  private final Tally tally;
  private final AtomicInteger left;
  private final AtomicInteger tries;

  /// Starts a worker that waits at a point, and receives no webhooks.
  @FunctionalInterface
  public interface Launch {
    Child worker(@Nullable String point);
  }

  /// @param pauses how many there shall be
  /// @param places how many workers are stopped at once
  public Pausing(Launch launch, Schedule schedule, int pauses, int places, Tally tally) {
    this.launch = launch;
    this.schedule = schedule;
    this.places = Math.min(places, pauses);
    this.tally = tally;
    this.left = new AtomicInteger(pauses);
    this.tries = new AtomicInteger(pauses * MOST_TRIES);
  }

  /// Begins; what it returns ends when the last has gone on and died.
  public Thread start() {
    return Thread.ofPlatform().daemon().name("pauses").start(this::run);
  }

  private void run() {
    Thread[] threads = new Thread[places];
    for (int i = 0; i < places; i++) {
      threads[i] = Thread.ofPlatform().daemon().name("pause-" + i).start(this::pauseAll);
    }
    try {
      for (Thread thread : threads) {
        thread.join();
      }
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
    }
  }

  private void pauseAll() {
    try {
      while (left.getAndDecrement() > 0) {
        Pause pause = schedule.nextPause();
        while (!paused(pause) && tries.decrementAndGet() > 0) {
          Thread.sleep(200);
        }
      }
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
    }
  }

  private boolean paused(Pause pause) throws InterruptedException {
    try (Child worker = launch.worker(pause.at().toString())) {
      boolean reached =
          worker.awaitLine("ready", TO_BE_READY) && worker.awaitLine("paused", TO_REACH_A_POINT);
      if (reached) {
        worker.signal("STOP");
        Thread.sleep(pause.length());
        worker.signal("CONT");
        tally.paused(pause);
        worker.awaitEnd(AFTERMATH);
      }
      worker.kill();
      return reached;
    }
  }
}
