package com.nexora.chat.torture;

import com.nexora.chat.torture.stand.Child;
import com.nexora.chat.torture.worker.WorkerSettings;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// Workers at every place that nobody kills, so that all that waits is done.
final class Nodes implements AutoCloseable {

  private static final Duration TO_BE_READY = Duration.ofSeconds(60);
  private static final Duration LONGEST_DRAIN = Duration.ofMinutes(4);
  private static final Duration LONGEST_STOP = Duration.ofSeconds(60);

  /// The twin repeats a webhook once, so late after the last message.
  private static final long LAST_WEBHOOK_NANOS = 5_000_000_000L;

  private static final long UNDER_WORK_MILLIS = 500;

  private final Stand stand;
  private final Consumer<String> lines;
  private final List<Child> children = new ArrayList<>();

  private Nodes(Stand stand, Consumer<String> lines) {
    this.stand = stand;
    this.lines = lines;
  }

  /// @param places whose spools they take over
  static Nodes start(Stand stand, int places, Consumer<String> lines) throws InterruptedException {
    Nodes nodes = new Nodes(stand, lines);
    for (int place = 0; place < places; place++) {
      nodes.children.add(stand.worker(place, null, lines));
    }
    for (Child child : nodes.children) {
      nodes.awaitReady(child);
    }
    return nodes;
  }

  private void awaitReady(Child child) throws InterruptedException {
    if (!child.awaitLine("ready", TO_BE_READY)) {
      throw new IllegalStateException("a worker does not start; see " + stand.workerLog());
    }
  }

  /// Tells one that is at work to stop, as a deployment does, and replaces it.
  ///
  /// @return how long it took to end
  Duration stopOneUnderWork() throws InterruptedException {
    Thread.sleep(UNDER_WORK_MILLIS);
    long began = System.nanoTime();
    children.getFirst().stop(LONGEST_STOP);
    Duration took = Duration.ofNanos(System.nanoTime() - began);
    children.set(0, stand.worker(0, null, lines));
    awaitReady(children.getFirst());
    return took;
  }

  /// Replaces those that have ended.
  ///
  /// @return how many
  int revive() throws InterruptedException {
    int dead = 0;
    for (int place = 0; place < children.size(); place++) {
      if (!children.get(place).isAlive()) {
        dead++;
        children.set(place, stand.worker(place, null, lines));
      }
    }
    return dead;
  }

  /// Returns when all is done and every workspace was searched for lost messages, or when it has
  /// taken too long.
  void drain() throws InterruptedException {
    long end = System.nanoTime() + LAST_WEBHOOK_NANOS;
    stand.awaitSearches(WorkerSettings.POLL.multipliedBy(6));
    Thread.sleep(Duration.ofNanos(Math.max(0, end - System.nanoTime())));
    stand.awaitDrained(LONGEST_DRAIN);
    close();
    for (Child child : children) {
      child.kill();
    }
  }

  @Override
  public void close() {
    children.forEach(Child::close);
  }
}
