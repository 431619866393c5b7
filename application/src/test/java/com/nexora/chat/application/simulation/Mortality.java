package com.nexora.chat.application.simulation;

import com.nexora.chat.application.port.PerformAction;
import com.nexora.chat.application.port.SendLock;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What can happen to a process: on both sides of every call of a port it may die, or stop for a
/// while and go on without knowing; and any call may be slow.
record Mortality(World world, Node.Life life) implements Call.Around {

  /// As long as the database keeps the locks of a session that it does not hear of.
  private static final Duration KEEPS_LOCKS = Duration.ofSeconds(60);

  @Override
  public @Nullable Object around(Call call) {
    if (!life.begun()) {
      return call.proceed();
    }
    alive(call);
    meddle();
    mayPause(call, "before");
    mayDie(call, "before");
    slow();
    alive(call);
    Object result;
    try {
      result = call.proceed();
    } catch (RuntimeException failure) {
      alive(call);
      throw failure;
    }
    if (call.of(SendLock.class) && result instanceof Optional<?> lock && lock.isPresent()) {
      life.holds((SendLock.Held) lock.get());
    }
    try {
      slow();
      mayDie(call, "after");
      mayPause(call, "after");
      meddle();
      alive(call);
    } catch (Crash crash) {
      Crash.release(result);
      throw crash;
    }
    return result;
  }

  private void alive(Call call) {
    if (life.dead()) {
      throw new Crash(call.name());
    }
  }

  private void mayDie(Call call, String side) {
    if (world.dice().chance(world.climate().crash())) {
      world.note(life.name(), "dies " + side, call.name());
      world.crashed();
      life.die();
      if (side.equals("before") && call.of(PerformAction.class) && world.dice().chance(0.3)) {
        world.weather().arriveLater(call);
      }
      throw new Crash(call.name());
    }
  }

  private void mayPause(Call call, String side) {
    if (world.dice().chance(world.climate().pause())) {
      pause(side + " " + call.name(), world.dice().oneOf(World.PAUSES));
    }
  }

  /// The whole process stands still, its heartbeats too.
  void pause(String where, Duration time) {
    world.note(life.name(), "pauses", where + " for " + time);
    world.paused();
    life.paused(true);
    if (time.compareTo(KEEPS_LOCKS) > 0) {
      world.timeline().letPass(KEEPS_LOCKS);
      life.losesLocks();
      world.timeline().letPass(time.minus(KEEPS_LOCKS));
    } else {
      world.timeline().letPass(time);
    }
    life.paused(false);
    world.note(life.name(), "goes on", where);
  }

  private void slow() {
    if (world.dice().chance(world.climate().slow())) {
      world
          .timeline()
          .letPass(world.dice().between(Duration.ofMillis(20), Duration.ofMillis(1_500)));
    }
  }

  private void meddle() {
    if (world.dice().chance(world.climate().meddling())) {
      world.somebodyActsNow();
    }
  }
}
