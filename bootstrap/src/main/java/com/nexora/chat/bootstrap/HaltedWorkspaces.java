package com.nexora.chat.bootstrap;

import com.nexora.chat.application.port.Halts;
import com.nexora.chat.application.port.PerformAction;
import com.nexora.chat.application.port.PortFailure;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;

/// Which workspaces are halted, in memory. That nothing new is begun there, the store sees to; this
/// is for what was marked as being sent in the instant before and still waits for its first byte.
final class HaltedWorkspaces implements AutoCloseable {

  private static final Logger LOG = Logger.getLogger(HaltedWorkspaces.class.getName());
  private static final Duration BETWEEN_LOOKS = Duration.ofMillis(250);

  private final Halts halts;
  private final Follower follower = new Follower("halts", BETWEEN_LOOKS, this::look);
  private volatile Set<WorkspaceId> halted = Set.of();

  HaltedWorkspaces(Halts halts) {
    this.halts = halts;
  }

  /// Looks once, and then again and again.
  void start() {
    look();
    follower.start();
  }

  boolean contains(WorkspaceId workspace) {
    return halted.contains(workspace);
  }

  /// What customers see does not leave while their workspace is halted.
  PerformAction heeded(PerformAction actions) {
    return (workspace, conversation, as, action, cutoff) -> actions.perform(
        workspace,
        conversation,
        as,
        action,
        action.shows() ? cutoff.unless(() -> contains(workspace)) : cutoff);
  }

  /// While the database is away nothing can be marked as being sent, so what is known stays.
  void look() {
    try {
      Set<WorkspaceId> before = halted;
      halted = halts.halted();
      news(halted, before)
          .forEach(workspace -> LOG.warning(() -> "Workspace " + workspace
              + " is stopped: nothing is said to its customers, and what waits goes to people"));
      news(before, halted)
          .forEach(workspace ->
              LOG.info(() -> "Workspace " + workspace + " goes on: the agent answers again"));
    } catch (PortFailure away) {
      LOG.log(Level.FINE, "Who is stopped could not be read", away);
    }
  }

  private static Set<WorkspaceId> news(Set<WorkspaceId> now, Set<WorkspaceId> before) {
    Set<WorkspaceId> news = new HashSet<>(now);
    news.removeAll(before);
    return news;
  }

  @Override
  public void close() {
    follower.close();
  }
}
