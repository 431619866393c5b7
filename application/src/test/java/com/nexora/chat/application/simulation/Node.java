package com.nexora.chat.application.simulation;

import com.nexora.chat.application.Application;
import com.nexora.chat.application.Ports;
import com.nexora.chat.application.UseCases;
import com.nexora.chat.application.Watch;
import com.nexora.chat.application.Working;
import com.nexora.chat.application.port.SendLock;
import com.nexora.chat.application.usecase.KeepPromises;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// A process of the service with one worker: it works, waits, crashes and is started again.
final class Node {

  private static final Duration SHORT = Duration.ofMillis(500);
  private static final Duration LONG = Duration.ofSeconds(15);
  private static final Duration PROMISES = Duration.ofSeconds(5);
  private static final Duration BEAT = Working.LEASE.dividedBy(3);

  /// One start of the process.
  static final class Life {

    private final String name;
    private boolean dead;
    private boolean paused;
    private boolean begun;
    private final List<SendLock.Held> locks = new ArrayList<>();

    Life(String name) {
      this.name = name;
    }

    String name() {
      return name;
    }

    void die() {
      dead = true;
    }

    boolean dead() {
      return dead;
    }

    /// Until it has begun nothing happens to it: starting up is not what is simulated.
    boolean begun() {
      return begun;
    }

    void paused(boolean isPaused) {
      paused = isPaused;
    }

    void holds(SendLock.Held lock) {
      locks.add(lock);
    }

    /// The database closes a session that shows no sign of life.
    void losesLocks() {
      locks.forEach(SendLock.Held::close);
      locks.clear();
    }

    boolean serves() {
      return !dead && !paused;
    }
  }

  private final World world;
  private final String name;
  private final Function<Life, List<Call.Around>> fate;
  private int starts;
  private Life life;
  private UseCases useCases;
  private KeepPromises promises;
  private Duration wait = SHORT;

  Node(World world, String name, Function<Life, List<Call.Around>> fate) {
    this.world = world;
    this.name = name;
    this.fate = fate;
    this.life = new Life(name);
    Ports ports = ports();
    this.useCases = useCases(ports);
    this.promises = promises(ports);
  }

  /// @return empty while the process is away
  Optional<UseCases> serving() {
    return life.serves() ? Optional.of(useCases) : Optional.empty();
  }

  /// Looks for work now, and again and again.
  void work() {
    Life mine = life;
    mine.begun = true;
    if (mine.paused) {
      world.timeline().in(SHORT, () -> ifStill(mine, this::work));
      return;
    }
    try {
      boolean took = useCases.takeTurn().takeNext();
      world.tookTurn(took);
      wait = took ? SHORT : wait.plus(wait).compareTo(LONG) > 0 ? LONG : wait.plus(wait);
    } catch (Crash crash) {
      died(mine);
      return;
    } catch (RuntimeException failure) {
      world.failed(name, failure);
      wait = SHORT;
    }
    world.timeline().in(wait, () -> ifStill(mine, this::work));
  }

  /// Shows that it is alive, beside the work: a worker may hang while its process does not.
  void beat() {
    Life mine = life;
    try {
      // Now and then one does not get through.
      if (mine.serves() && !world.dice().chance(world.climate().lostBeats())) {
        useCases.keepLeases().keep();
      }
    } catch (Crash crash) {
      died(mine);
      return;
    } catch (RuntimeException failure) {
      world.failed(name, failure);
    }
    world.timeline().in(BEAT, () -> ifStill(mine, this::beat));
  }

  /// Looks after what was promised out of hours.
  void keepPromises() {
    Life mine = life;
    try {
      if (mine.serves()) {
        promises.keep(Company.SLEEPER);
        wait = SHORT;
      }
    } catch (Crash crash) {
      died(mine);
      return;
    } catch (RuntimeException failure) {
      world.failed(name, failure);
    }
    world.timeline().in(PROMISES, () -> ifStill(mine, this::keepPromises));
  }

  void learn() {
    Company.WORKSPACES.forEach(workspace -> useCases.learnArticles().learn(workspace));
  }

  /// Something arrived: an idle worker looks sooner.
  void wake() {
    wait = SHORT;
  }

  /// A webhook may kill it too.
  void died(Life which) {
    which.die();
    if (which == life) {
      world.timeline().in(world.untilRestart(), this::restart);
      life = new Life(name);
      life.die();
    }
  }

  Life life() {
    return life;
  }

  private void restart() {
    life = new Life(name + ++starts);
    Ports ports = ports();
    useCases = useCases(ports);
    promises = promises(ports);
    wait = SHORT;
    Life mine = life;
    world.timeline().in(BEAT, () -> ifStill(mine, this::beat));
    world.timeline().in(PROMISES, () -> ifStill(mine, this::keepPromises));
    work();
  }

  private void ifStill(Life mine, Runnable what) {
    if (mine == life) {
      what.run();
    }
  }

  private Ports ports() {
    return Surrounded.ports(world.ports(), fate.apply(life));
  }

  private UseCases useCases(Ports ports) {
    return Application.wire(ports, world.clock());
  }

  private KeepPromises promises(Ports ports) {
    return Watch.promises(
        ports.store().promises(), ports.desk().conversations(), ports.policies(), world.clock());
  }
}
