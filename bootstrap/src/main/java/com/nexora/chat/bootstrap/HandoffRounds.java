package com.nexora.chat.bootstrap;

import com.nexora.chat.application.usecase.EscalateHandoffs;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import java.time.Duration;
import java.util.function.Predicate;

/// Looks after handoffs that nobody takes, again and again.
final class HandoffRounds {

  /// Times are configured in minutes. A round in which nothing is due is a look at an index.
  private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(5);

  private static final int AT_ONCE = 2;

  private HandoffRounds() {}

  /// @param connected in the others nothing can be read, and so nothing is known to
  ///     wait
  static Rounds of(
      Roster workspaces,
      Predicate<WorkspaceId> connected,
      EscalateHandoffs escalate,
      Metrics metrics) {
    return new Rounds(
        "handoffs",
        workspaces,
        AT_ONCE,
        workspace -> {
          if (connected.test(workspace)) {
            metrics.handedOver(workspace, escalate.look(workspace));
          }
        },
        () -> BETWEEN_LOOKS);
  }
}
