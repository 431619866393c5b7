package com.nexora.chat.bootstrap;

import com.nexora.chat.domain.tenancy.WorkspaceId;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;

/// Does something for one workspace after the other, rests, and begins anew, on a thread of its
/// own, so that it never holds up a turn.
final class Rounds implements AutoCloseable {

  private static final Logger LOG = Logger.getLogger(Rounds.class.getName());

  /// What is interrupted ends soon; what does not is left behind.
  private static final Duration PATIENCE = Duration.ofSeconds(2);

  private final String what;
  private final Supplier<List<WorkspaceId>> workspaces;
  private final Consumer<WorkspaceId> visit;
  private final Supplier<Duration> rest;
  private final Thread thread;
  private volatile boolean running = true;
  private boolean failedBefore;

  /// @param what is done, as the thread's name and for the log
  /// @param workspaces asked for before each round
  Rounds(
      String what,
      Supplier<List<WorkspaceId>> workspaces,
      Consumer<WorkspaceId> visit,
      Supplier<Duration> rest) {
    this.what = what;
    this.workspaces = workspaces;
    this.visit = visit;
    this.rest = rest;
    this.thread = Thread.ofPlatform().daemon().name(what).unstarted(this::run);
  }

  void start() {
    thread.start();
  }

  private void run() {
    try {
      while (running) {
        boolean failed = !visitAll();
        failedBefore = failed;
        Thread.sleep(rest.get());
      }
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
    }
  }

  private boolean visitAll() {
    boolean all = true;
    for (WorkspaceId workspace : workspaces.get()) {
      all &= running && visited(workspace);
    }
    return all;
  }

  private boolean visited(WorkspaceId workspace) {
    try {
      visit.accept(workspace);
      return true;
    } catch (RuntimeException | LinkageError | StackOverflowError failure) {
      // Said once while it lasts: the database may be away for long.
      if (running && !failedBefore) {
        LOG.log(Level.WARNING, failure, () -> "Workspace " + workspace + ": no " + what);
      }
      return false;
    }
  }

  @Override
  public void close() {
    running = false;
    thread.interrupt();
    try {
      thread.join(PATIENCE);
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
    }
  }
}
