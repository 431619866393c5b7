package com.nexora.chat.bootstrap;

import com.nexora.chat.application.usecase.KeepPromises;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import java.time.Duration;
import java.util.function.Predicate;

/// Looks after what customers were promised, again and again.
final class PromiseRounds {

  /// A promise names a minute. A round in which nothing is due is a look at an index.
  private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(5);

  private static final int AT_ONCE = 2;

  private PromiseRounds() {}

  /// @param connected in the others nothing can be read, and so nothing is known to be
  ///     broken
  static Rounds of(
      Roster workspaces, Predicate<WorkspaceId> connected, KeepPromises keep, Metrics metrics) {
    return new Rounds(
        "promises",
        workspaces,
        AT_ONCE,
        workspace -> {
          if (connected.test(workspace)) {
            metrics.promised(workspace, keep.keep(workspace));
          }
        },
        () -> BETWEEN_LOOKS);
  }
}
