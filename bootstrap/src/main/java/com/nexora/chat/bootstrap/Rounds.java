package com.nexora.chat.bootstrap;

import com.nexora.chat.domain.tenancy.WorkspaceId;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;

/// Does something for each workspace, rests, and does it again: each workspace on a thread of its
/// own, so that a slow one holds up neither a turn nor the others, and only some at a time.
final class Rounds implements AutoCloseable {

  private static final Logger LOG = Logger.getLogger(Rounds.class.getName());

  /// What is interrupted ends soon; what does not is left behind.
  private static final Duration PATIENCE = Duration.ofSeconds(2);

  private final String what;
  private final Consumer<WorkspaceId> visit;
  private final Supplier<Duration> rest;
  private final Semaphore atOnce;
  private final Roster workspaces;
  private final List<Thread> threads = new CopyOnWriteArrayList<>();
  private final Set<WorkspaceId> failing = ConcurrentHashMap.newKeySet();
  private volatile boolean running = true;

  /// @param what is done, as the threads' name and for the log
  /// @param atOnce workspaces that are visited at the same time, at most
  Rounds(
      String what,
      Roster workspaces,
      int atOnce,
      Consumer<WorkspaceId> visit,
      Supplier<Duration> rest) {
    this.what = what;
    this.visit = visit;
    this.rest = rest;
    this.atOnce = new Semaphore(atOnce, true);
    this.workspaces = workspaces;
  }

  /// For those that are known, and for each from when it joins.
  void start() {
    workspaces.each(this::begin);
  }

  private synchronized void begin(WorkspaceId workspace) {
    if (running) {
      threads.add(Thread.ofVirtual().name(what + ' ' + workspace).start(() -> goRound(workspace)));
    }
  }

  private void goRound(WorkspaceId workspace) {
    try {
      while (running) {
        atOnce.acquire();
        try {
          visit(workspace);
        } finally {
          atOnce.release();
        }
        Thread.sleep(rest.get());
      }
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
    }
  }

  private void visit(WorkspaceId workspace) {
    try {
      visit.accept(workspace);
      failing.remove(workspace);
    } catch (RuntimeException | Error failure) {
      // Said once while it lasts: the database may be away for long, and for all of them.
      boolean first = failing.isEmpty();
      if (failing.add(workspace) && first && running) {
        LOG.log(Level.WARNING, failure, () -> "Workspace " + workspace + ": no " + what);
      }
    }
  }

  @Override
  public void close() {
    synchronized (this) {
      running = false;
    }
    threads.forEach(Thread::interrupt);
    long end = System.nanoTime() + PATIENCE.toNanos();
    try {
      for (Thread thread : threads) {
        thread.join(Duration.ofNanos(Math.max(1, end - System.nanoTime())));
      }
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
    }
  }
}
