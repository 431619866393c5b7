package com.nexora.chat.application.reconciling;

import com.nexora.chat.application.Watch;
import com.nexora.chat.application.usecase.ReceiveWebhook;
import com.nexora.chat.application.usecase.ReconcileConversations;
import com.nexora.chat.domain.conversation.TeammateId;
import com.nexora.chat.domain.policy.WorkspacePolicy;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// Searches a workspace for what changed since the last search, with an overlap, because Intercom's
/// search may lag behind what happens.
///
/// Only conversations that the agent has now are searched: the promise holds for them alone, and
/// being given a conversation changes it, so that one which the agent gets later is found then. A
/// workspace's other conversations are not read.
public final class Reconciling implements ReconcileConversations {

  /// Searched twice. Intercom does not say how far its search lags; for contacts it is minutes.
  static final Duration OVERLAP = Duration.ofMinutes(5);

  /// Where the first search of a workspace begins. Longer than any retry of a webhook; and an
  /// answer to what was asked before yesterday would surprise more than it helps.
  static final Duration FIRST_LOOK_BACK = Duration.ofHours(24);

  /// Conversations of one window, unless they all changed within a second.
  private static final int MOST_IN_WINDOW = 1_000;

  private final Watch.Search sources;
  private final Feeding feeding;
  private final InstantSource clock;
  private final int mostInWindow;
  private final Map<WorkspaceId, Handled> handled = new ConcurrentHashMap<>();

  public Reconciling(Watch.Search sources, ReceiveWebhook receive, InstantSource clock) {
    this(sources, receive, clock, MOST_IN_WINDOW);
  }

  Reconciling(Watch.Search sources, ReceiveWebhook receive, InstantSource clock, int mostInWindow) {
    this.sources = sources;
    this.feeding = new Feeding(sources.ledger(), sources.ratings(), receive);
    this.clock = clock;
    this.mostInWindow = mostInWindow;
  }

  @Override
  public Report reconcile(WorkspaceId workspace, Duration spacing) {
    Optional<TeammateId> agent = sources.policies().of(workspace).map(WorkspacePolicy::agent);
    Optional<Instant> seenUntil =
        agent.flatMap(_ -> sources.ledger().begin(workspace, spacing, FIRST_LOOK_BACK));
    if (seenUntil.isEmpty()) {
      return new Report.NotDue();
    }
    Handled ours = handled.computeIfAbsent(workspace, _ -> new Handled());
    return new Pass(sources, feeding, ours, clock)
        .run(workspace, agent.orElseThrow(), seenUntil.get(), mostInWindow);
  }
}
