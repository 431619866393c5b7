package com.nexora.chat.torture.kill;

import com.nexora.chat.torture.stand.Child;
import com.nexora.chat.torture.worker.CrashPoints;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/// Two workers that die and are replaced until so many have died; then they are left alone.
public final class Killing {

  private static final Logger LOG = Logger.getLogger(Killing.class.getName());
  private static final Duration TO_BE_READY = Duration.ofSeconds(60);
  private static final Duration TO_REACH_A_POINT = Duration.ofSeconds(4);
  private static final Duration TO_REACH_A_PAUSE = Duration.ofSeconds(10);
  private static final int WORKERS = 2;
  private static final int MOST_FAILED_STARTS = 50;

  private final Launch launch;
  private final Schedule schedule;
  private final Orders orders;
  private final Tally tally;
  private final AtomicInteger begun = new AtomicInteger();
  private final AtomicInteger failedStarts = new AtomicInteger();

  /// Starts a worker that ends, or waits, at a point; at none when there is none.
  @FunctionalInterface
  public interface Launch {
    Child worker(@Nullable String point);
  }

  /// Kills PostgreSQL and waits until turns are finished again; tells how long that took from the
  /// first accepted connection.
  @FunctionalInterface
  public interface PostgresKill {
    Duration killAndAwaitWork() throws InterruptedException;
  }

  /// @param kills how many workers die
  /// @param everyPause so many kills lie between two pauses
  /// @param everyPostgres so many kills lie between two kills of PostgreSQL; 0 for none
  /// @param pause longer than a lease
  public record Orders(
      int kills, int everyPause, int everyPostgres, Duration pause, PostgresKill postgres) {}

  public Killing(Launch launch, Schedule schedule, Orders orders, Tally tally) {
    this.launch = launch;
    this.schedule = schedule;
    this.orders = orders;
    this.tally = tally;
  }

  /// Returns when all have died.
  public void run() throws InterruptedException {
    Thread[] places = new Thread[WORKERS];
    for (int i = 0; i < WORKERS; i++) {
      places[i] = Thread.ofPlatform().daemon().name("place-" + i).start(this::fillPlace);
    }
    for (Thread place : places) {
      place.join();
    }
    if (failedStarts.get() > MOST_FAILED_STARTS) {
      throw new IllegalStateException("workers do not start; see the worker log");
    }
  }

  private void fillPlace() {
    try {
      int number = begun.incrementAndGet();
      while (number <= orders.kills() && failedStarts.get() <= MOST_FAILED_STARTS) {
        if (isTurn(number - 1, orders.everyPause())) {
          end(schedule.nextPause());
        } else if (isTurn(number, orders.everyPostgres())) {
          end(new Plan.WithPostgres());
        } else {
          end(schedule.next());
        }
        number = begun.incrementAndGet();
      }
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
    }
  }

  private static boolean isTurn(int number, int every) {
    return every > 0 && number % every == 0;
  }

  private void end(Plan plan) throws InterruptedException {
    while (failedStarts.get() <= MOST_FAILED_STARTS) {
      if (ended(plan)) {
        tally.killed();
        return;
      }
      failedStarts.incrementAndGet();
      Thread.sleep(200);
    }
  }

  /// @return false when the worker could not start, because PostgreSQL is away
  private boolean ended(Plan plan) throws InterruptedException {
    try (Child worker = launch.worker(point(plan))) {
      boolean died = switch (plan) {
        case Plan.AfterStart(Duration delay) -> !worker.awaitEnd(delay) || worker.status() != 1;
        case Plan.AfterReady(Duration delay) ->
          worker.awaitLine("ready", TO_BE_READY) && !worker.awaitEnd(delay);
        case Plan.AtPoint(CrashPoint point, var _) -> diedAt(point, worker);
        case Plan.Paused(CrashPoint point, var _) -> diedAfterPause(point, worker);
        case Plan.WithPostgres() -> diedWithPostgres(worker);
      };
      worker.kill();
      return died;
    }
  }

  private static @Nullable String point(Plan plan) {
    return switch (plan) {
      case Plan.AtPoint(var _, var at) -> at.toString();
      case Plan.Paused(var _, var at) -> at.toString();
      case Plan.AfterStart _, Plan.AfterReady _, Plan.WithPostgres _ -> null;
    };
  }

  private boolean diedAt(CrashPoint point, Child worker) throws InterruptedException {
    boolean ready = worker.awaitLine("ready", TO_BE_READY);
    boolean ended = worker.awaitEnd(TO_REACH_A_POINT);
    boolean hit = ended && worker.status() == CrashPoints.HALTED;
    if (hit) {
      tally.hit(point);
    }
    if (hit || ready) {
      tally.aimedAt(point);
    }
    return hit || ready;
  }

  /// It must find its way back to the database by itself before it dies.
  private boolean diedWithPostgres(Child worker) throws InterruptedException {
    if (!worker.awaitLine("ready", TO_BE_READY)) {
      return false;
    }
    tally.postgresKilled(orders.postgres().killAndAwaitWork());
    return true;
  }

  private boolean diedAfterPause(CrashPoint point, Child worker) throws InterruptedException {
    boolean ready = worker.awaitLine("ready", TO_BE_READY);
    if (worker.awaitLine("paused", TO_REACH_A_PAUSE)) {
      worker.signal("STOP");
      Thread.sleep(orders.pause());
      worker.signal("CONT");
      tally.paused();
      LOG.fine(() -> "paused at " + point.code());
      // What it still wants to do, it does now.
      worker.awaitEnd(TO_REACH_A_POINT);
    }
    return ready;
  }
}
