package com.nexora.chat.torture.kill;

import com.nexora.chat.torture.stand.Child;
import com.nexora.chat.torture.worker.CrashPoints;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/// Some workers that die and are replaced until so many have died.
public final class Killing {

  private static final Duration TO_BE_READY = Duration.ofSeconds(60);

  /// What happens in every turn is reached in a moment. Looking for a lost reply takes half a
  /// minute, and others may do it first.
  private static final Duration TO_REACH_A_POINT = Duration.ofSeconds(12);

  private static final int MOST_FAILED_STARTS = 50;

  /// A point that others reach first is aimed at again so often.
  private static final int MOST_AIMS = 6;

  private final Launch launch;
  private final Schedule schedule;
  private final Orders orders;
  private final Tally tally;
  private final AtomicInteger begun = new AtomicInteger();
  private final AtomicInteger failedStarts = new AtomicInteger();

  /// Starts a worker at a place that ends at a point; at none when there is none.
  @FunctionalInterface
  public interface Launch {
    Child worker(int place, @Nullable String point);
  }

  /// Kills PostgreSQL and waits until turns are finished again; tells how long that took from the
  /// first accepted connection.
  @FunctionalInterface
  public interface PostgresKill {
    Duration killAndAwaitWork() throws InterruptedException;
  }

  /// @param kills how many workers die
  /// @param places how many live at once
  /// @param everyPostgres so many kills lie between two kills of PostgreSQL; 0 for none
  public record Orders(int kills, int places, int everyPostgres, PostgresKill postgres) {}

  public Killing(Launch launch, Schedule schedule, Orders orders, Tally tally) {
    this.launch = launch;
    this.schedule = schedule;
    this.orders = orders;
    this.tally = tally;
  }

  /// Returns when all have died, and more, until every point aimed at was tried often enough.
  public void run() throws InterruptedException {
    Thread[] places = new Thread[orders.places()];
    for (int i = 0; i < places.length; i++) {
      int place = i;
      places[i] = Thread.ofPlatform().daemon().name("place-" + place).start(() -> fillPlace(place));
    }
    for (Thread place : places) {
      place.join();
    }
    if (failedStarts.get() > MOST_FAILED_STARTS) {
      throw new IllegalStateException("workers do not start; see the worker log");
    }
  }

  private void fillPlace(int place) {
    try {
      int number = begun.incrementAndGet();
      while (number <= orders.kills() && failedStarts.get() <= MOST_FAILED_STARTS) {
        boolean postgres = orders.everyPostgres() > 0 && number % orders.everyPostgres() == 0;
        end(place, postgres ? new Plan.WithPostgres() : schedule.next());
        number = begun.incrementAndGet();
      }
      for (Optional<Plan> missed = schedule.missed();
          missed.isPresent() && failedStarts.get() <= MOST_FAILED_STARTS;
          missed = schedule.missed()) {
        end(place, missed.get());
      }
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
    }
  }

  private void end(int place, Plan plan) throws InterruptedException {
    while (failedStarts.get() <= MOST_FAILED_STARTS) {
      if (ended(place, plan)) {
        tally.killed();
        return;
      }
      failedStarts.incrementAndGet();
      Thread.sleep(200);
    }
  }

  /// @return false when the worker could not start, because PostgreSQL is away
  private boolean ended(int place, Plan plan) throws InterruptedException {
    try (Child worker = launch.worker(place, point(plan))) {
      boolean died = switch (plan) {
        case Plan.AfterStart(Duration delay) -> !worker.awaitEnd(delay) || worker.status() != 1;
        case Plan.AfterReady(Duration delay) ->
          worker.awaitLine("ready", TO_BE_READY) && !worker.awaitEnd(delay);
        case Plan.AtPoint at -> diedAt(at, worker);
        case Plan.WithPostgres() -> diedWithPostgres(worker);
      };
      worker.kill();
      return died;
    }
  }

  private static @Nullable String point(Plan plan) {
    return switch (plan) {
      case Plan.AtPoint at -> at.at().toString();
      case Plan.AfterStart _, Plan.AfterReady _, Plan.WithPostgres _ -> null;
    };
  }

  private boolean diedAt(Plan.AtPoint plan, Child worker) throws InterruptedException {
    boolean ready = worker.awaitLine("ready", TO_BE_READY);
    boolean ended = worker.awaitEnd(TO_REACH_A_POINT);
    boolean hit = ended && worker.status() == CrashPoints.HALTED;
    if (hit) {
      tally.hit(plan.point());
    }
    if (hit || ready) {
      tally.aimedAt(plan.point());
    }
    if (!hit && plan.aims() < MOST_AIMS) {
      schedule.again(plan);
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
}
