package com.nexora.chat.bootstrap;

import com.nexora.chat.application.Privacy;
import com.nexora.chat.application.port.Policies;
import com.nexora.chat.application.usecase.ForgetConversations;
import com.nexora.chat.application.usecase.ForgetConversations.Report;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import com.nexora.chat.persistence.Persistence;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// Forgets what workspaces keep no longer, again and again. Where nothing is decided, a round costs
/// nothing. A million conversations are gone through in about an hour.
final class RetentionRounds {

  private static final Duration BETWEEN_VISITS = Duration.ofSeconds(15);

  private static final int AT_ONCE = 1;

  private RetentionRounds() {}

  /// By the real time, whatever time the agent goes by.
  ///
  /// @param policies empty where it is not certain what holds: forgotten is forgotten
  static Rounds of(Roster workspaces, Persistence store, Policies policies, Metrics metrics) {
    ForgetConversations forget =
        Privacy.retention(store.old(), policies, store.access().audit(), InstantSource.system());
    Map<WorkspaceId, String> next = new ConcurrentHashMap<>();
    return new Rounds(
        "retention",
        workspaces,
        AT_ONCE,
        workspace -> {
          Report report = forget.forget(workspace, next.getOrDefault(workspace, ""));
          next.put(workspace, report.next());
          metrics.forgot(workspace, report.forgotten());
        },
        () -> BETWEEN_VISITS);
  }
}
