package com.nexora.chat.application.testing;

import com.nexora.chat.application.port.Delivery;
import com.nexora.chat.application.port.PollLedger;
import com.nexora.chat.domain.conversation.ConversationId;
import com.nexora.chat.domain.conversation.PartId;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// A poll ledger in memory, over an inbox in memory.
public final class InMemoryPollLedger implements PollLedger {

  private record Poll(Instant seenUntil, Instant next) {}

  private final InMemoryInbox inbox;
  private final InstantSource clock;
  private final Map<WorkspaceId, Poll> polls = new HashMap<>();
  private final Map<InMemoryStore.Key, Set<PartId>> left = new HashMap<>();

  public InMemoryPollLedger(InMemoryInbox inbox, InstantSource clock) {
    this.inbox = inbox;
    this.clock = clock;
  }

  @Override
  public synchronized Optional<Instant> begin(
      WorkspaceId workspace, Duration spacing, Duration lookBack) {
    Instant now = clock.instant();
    Poll poll = polls.getOrDefault(workspace, new Poll(now.minus(lookBack), now));
    if (poll.next().isAfter(now)) {
      return Optional.empty();
    }
    polls.put(workspace, new Poll(poll.seenUntil(), now.plus(spacing)));
    return Optional.of(poll.seenUntil());
  }

  @Override
  public synchronized void advance(WorkspaceId workspace, Instant seenUntil) {
    polls.computeIfPresent(
        workspace,
        (_, poll) -> seenUntil.isAfter(poll.seenUntil()) ? new Poll(seenUntil, poll.next()) : poll);
  }

  @Override
  public synchronized Set<PartId> known(WorkspaceId workspace, ConversationId conversation) {
    Set<PartId> known =
        new HashSet<>(left.getOrDefault(new InMemoryStore.Key(workspace, conversation), Set.of()));
    for (Delivery delivery : inbox.accepted(workspace)) {
      if (delivery.conversation().filter(conversation::equals).isPresent()) {
        delivery.customerPart().ifPresent(known::add);
      }
    }
    return known;
  }

  /// An action of the agent left this part behind.
  public synchronized void left(WorkspaceId workspace, ConversationId conversation, PartId part) {
    left.computeIfAbsent(new InMemoryStore.Key(workspace, conversation), _ -> new HashSet<>())
        .add(part);
  }
}
