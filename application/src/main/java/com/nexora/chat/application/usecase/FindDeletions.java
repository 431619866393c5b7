package com.nexora.chat.application.usecase;

import com.nexora.chat.domain.tenancy.WorkspaceId;
import java.time.Duration;

/// Finds conversations that were deleted without a webhook that said so.
@FunctionalInterface
public interface FindDeletions {

  /// @param spacing no search begins sooner after the last
  Report search(WorkspaceId workspace, Duration spacing);

  sealed interface Report {

    record NotDue() implements Report {}

    /// @param found deletions that were news
    record Searched(int found) implements Report {}

    /// The next search begins where the last whole one ended.
    record Interrupted(String why) implements Report {}
  }
}
