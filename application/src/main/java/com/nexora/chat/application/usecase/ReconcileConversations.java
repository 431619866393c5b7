package com.nexora.chat.application.usecase;

import com.nexora.chat.domain.tenancy.WorkspaceId;
import java.time.Duration;

/// Finds the messages that no webhook brought, and receives them as a webhook would have been.
@FunctionalInterface
public interface ReconcileConversations {

  /// @param spacing the least time between two searches of a workspace, whichever node makes them
  Report reconcile(WorkspaceId workspace, Duration spacing);

  /// Each names the messages that came late: no webhook had brought them within a minute.
  sealed interface Report {

    int late();

    /// Too early, or the workspace is not configured; nothing was searched.
    record NotDue() implements Report {
      @Override
      public int late() {
        return 0;
      }
    }

    /// Everything that can be seen was seen.
    record UpToDate(int late) implements Report {}

    /// There is more, and the next search goes on with it: the workspace was away for long.
    record Behind(int late) implements Report {}

    /// Intercom did not answer; the next search goes on from where this one had come.
    record Interrupted(int late, String why) implements Report {}
  }
}
