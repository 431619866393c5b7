package com.nexora.chat.bootstrap;

import com.nexora.chat.application.usecase.LearnArticles;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.logging.Level;
import java.util.logging.Logger;

/// Learns the articles of every workspace at the start, again now and then, and when the mirror
/// says that they may have changed.
final class Librarian implements AutoCloseable {

  private static final Logger LOG = Logger.getLogger(Librarian.class.getName());
  private static final Duration BETWEEN = Duration.ofMinutes(5);
  private static final Duration AFTER_FAILURE = Duration.ofSeconds(5);
  private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(2);

  /// Longer than whoever reads the articles keeps them from others when it dies.
  private static final Duration LONGEST_WAIT = Duration.ofSeconds(90);

  private final LearnArticles learnArticles;
  private final Roster workspaces;
  private final Predicate<WorkspaceId> connected;
  private final Runnable afterFirstRound;
  private final Map<WorkspaceId, Long> due = new HashMap<>();
  private final Map<WorkspaceId, String> said = new HashMap<>();

  /// Those whose articles are being read for the first time.
  private final Set<WorkspaceId> soon = new HashSet<>();

  private final Set<WorkspaceId> changed = ConcurrentHashMap.newKeySet();
  private final Thread thread = Thread.ofPlatform().daemon().name("librarian").unstarted(this::run);

  /// @param connected those that are not, are left out until they are
  /// @param afterFirstRound called once, when every workspace was read or could not be
  Librarian(
      LearnArticles learnArticles,
      Roster workspaces,
      Predicate<WorkspaceId> connected,
      Runnable afterFirstRound) {
    this.learnArticles = learnArticles;
    this.workspaces = workspaces;
    this.connected = connected;
    this.afterFirstRound = afterFirstRound;
  }

  /// The workspace's articles may have changed.
  void look(WorkspaceId workspace) {
    changed.add(workspace);
  }

  void start() {
    thread.start();
  }

  private void run() {
    try {
      learnAtFirst();
      afterFirstRound.run();
      while (true) {
        Thread.sleep(BETWEEN_LOOKS);
        learnWhatIsDue();
      }
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
    }
  }

  /// Another node, or one that died, may be reading what there is: a moment later it is there.
  private void learnAtFirst() throws InterruptedException {
    learnWhatIsDue();
    long end = System.nanoTime() + LONGEST_WAIT.toNanos();
    while (!soon.isEmpty() && System.nanoTime() - end < 0) {
      Thread.sleep(BETWEEN_LOOKS);
      soon.forEach(due::remove);
      learnWhatIsDue();
    }
  }

  /// A workspace that was connected a moment ago is due at once.
  private void learnWhatIsDue() {
    for (WorkspaceId workspace : workspaces.all()) {
      if (connected.test(workspace) && isDue(workspace)) {
        Duration rest = learn(workspace) ? BETWEEN : AFTER_FAILURE;
        due.put(workspace, System.nanoTime() + rest.toNanos());
      }
    }
  }

  private boolean isDue(WorkspaceId workspace) {
    return changed.remove(workspace)
        || due.getOrDefault(workspace, System.nanoTime()) - System.nanoTime() <= 0;
  }

  private boolean learn(WorkspaceId workspace) {
    soon.remove(workspace);
    try {
      return switch (learnArticles.learn(workspace)) {
        case LearnArticles.Report.Learned(int articles, int passages, int changed) -> {
          said.remove(workspace);
          LOG.info(() -> "Workspace %s: %d articles, %d passages, %d changed"
              .formatted(workspace, articles, passages, changed));
          yield true;
        }
        case LearnArticles.Report.Soon() -> {
          soon.add(workspace);
          yield false;
        }
        case LearnArticles.Report.Kept(String why) -> {
          // Once, while it stays the same.
          if (!why.equals(said.put(workspace, why))) {
            LOG.warning(() -> "Workspace " + workspace + ": articles not read, " + why);
          }
          yield false;
        }
      };
    } catch (RuntimeException | Error failure) {
      LOG.log(Level.WARNING, failure, () -> "Workspace " + workspace + ": articles not read");
      return false;
    }
  }

  @Override
  public void close() {
    thread.interrupt();
  }
}
