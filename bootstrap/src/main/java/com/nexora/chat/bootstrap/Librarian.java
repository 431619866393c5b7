package com.nexora.chat.bootstrap;

import com.nexora.chat.application.usecase.LearnArticles;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;

/// Reads the articles of every workspace at the start, and again now and then.
final class Librarian implements AutoCloseable {

  private static final Logger LOG = Logger.getLogger(Librarian.class.getName());
  private static final Duration BETWEEN = Duration.ofMinutes(5);
  private static final Duration AFTER_FAILURE = Duration.ofSeconds(5);

  private final LearnArticles learnArticles;
  private final List<WorkspaceId> workspaces;
  private final ScheduledExecutorService clock =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().daemon().name("librarian").factory());

  Librarian(LearnArticles learnArticles, List<WorkspaceId> workspaces) {
    this.learnArticles = learnArticles;
    this.workspaces = List.copyOf(workspaces);
  }

  /// @param afterFirstRound called once, when every workspace was read or could not be
  void start(Runnable afterFirstRound) {
    clock.execute(
        () -> {
          workspaces.forEach(this::learn);
          afterFirstRound.run();
        });
  }

  private void learn(WorkspaceId workspace) {
    Duration next = BETWEEN;
    try {
      switch (learnArticles.learn(workspace)) {
        case LearnArticles.Report.Learned(int articles, int passages, int changed) ->
          LOG.info(
              () ->
                  "Workspace %s: %d articles, %d passages, %d changed"
                      .formatted(workspace, articles, passages, changed));
        case LearnArticles.Report.Kept(String why) -> {
          LOG.warning(() -> "Workspace " + workspace + ": articles not read, " + why);
          next = AFTER_FAILURE;
        }
      }
    } catch (RuntimeException failure) {
      LOG.log(Level.WARNING, failure, () -> "Workspace " + workspace + ": articles not read");
      next = AFTER_FAILURE;
    }
    again(workspace, next);
  }

  private void again(WorkspaceId workspace, Duration delay) {
    if (!clock.isShutdown()) {
      clock.schedule(() -> learn(workspace), delay.toMillis(), TimeUnit.MILLISECONDS);
    }
  }

  @Override
  public void close() {
    clock.shutdownNow();
  }
}
