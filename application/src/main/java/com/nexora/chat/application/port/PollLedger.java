package com.nexora.chat.application.port;

import com.nexora.chat.domain.conversation.ConversationId;
import com.nexora.chat.domain.conversation.PartId;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/// How far each workspace was searched for what webhooks lost.
public interface PollLedger {

  /// Begins a search, unless one began less than the spacing ago: nodes that share a store share
  /// the searches too.
  ///
  /// @param lookBack how far back the very first search begins, by the store's clock
  /// @return up to when everything was seen, by Intercom's clock; empty when it is too early
  Optional<Instant> begin(WorkspaceId workspace, Duration spacing, Duration lookBack);

  /// Everything that changed until then was seen. It never goes back.
  void advance(WorkspaceId workspace, Instant seenUntil);

  /// The parts of a conversation that the store knows: customer messages it was told of, and what
  /// the agent's own actions left behind.
  Set<PartId> known(WorkspaceId workspace, ConversationId conversation);
}
