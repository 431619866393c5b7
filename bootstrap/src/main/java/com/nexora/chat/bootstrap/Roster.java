package com.nexora.chat.bootstrap;

import com.nexora.chat.domain.tenancy.WorkspaceId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;

/// Which workspaces this node looks after. More may join while it runs; none leaves before it
/// stops, because nothing is done for one that is no longer connected.
final class Roster {

  private static final Logger LOG = Logger.getLogger(Roster.class.getName());

  private final Set<WorkspaceId> workspaces;
  private final List<Consumer<WorkspaceId>> told = new ArrayList<>();

  /// @param first those that are known from the start
  Roster(Collection<WorkspaceId> first) {
    this.workspaces = new LinkedHashSet<>(first);
  }

  /// Nothing happens when it is known already. A listener that fails holds up neither the others
  /// nor whoever connects or publishes.
  synchronized void join(WorkspaceId workspace) {
    if (workspaces.add(workspace)) {
      told.forEach(listener -> tell(listener, workspace));
    }
  }

  private static void tell(Consumer<WorkspaceId> listener, WorkspaceId workspace) {
    try {
      listener.accept(workspace);
    } catch (RuntimeException failure) {
      LOG.log(
          Level.SEVERE,
          failure,
          () -> "Workspace " + workspace + " has joined, and not all that looks after it here could"
              + " begin: restart this node.");
    }
  }

  /// In the order in which they joined.
  synchronized List<WorkspaceId> all() {
    return List.copyOf(workspaces);
  }

  /// @param listener is told of each, once: of those that are known now, and of each
  ///     that joins
  synchronized void each(Consumer<WorkspaceId> listener) {
    workspaces.forEach(listener);
    told.add(listener);
  }
}
