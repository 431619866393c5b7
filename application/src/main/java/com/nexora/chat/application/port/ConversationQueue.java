package com.nexora.chat.application.port;

import com.nexora.chat.domain.tenancy.WorkspaceId;
import java.time.Duration;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;

/// Conversations that are due. Serial per conversation, parallel across conversations: a
/// conversation is claimed by one worker at a time. Time is the store's own clock throughout.
public interface ConversationQueue {

  /// Takes a conversation that is due and not held by a live lease: of the next workspace in the
  /// round that has one, the one that has been due longest.
  @CrossTenant("workers serve every workspace and must find due work before they know whose it is")
  Optional<Claim> claim(Duration lease, Round round);

  /// Prolongs leases from now on.
  ///
  /// @return the claims that still hold; the others were taken by somebody else
  @CrossTenant("one heartbeat serves all conversations a node has under way")
  Set<Claim> renew(Collection<Claim> claims, Duration lease);

  /// @throws StaleClaim when another worker has it by now
  void giveBack(WorkspaceId workspace, Claim claim, Handback how);
}
