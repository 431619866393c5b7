package com.nexora.chat.application.port;

import com.nexora.chat.domain.tenancy.WorkspaceId;
import java.time.Duration;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;

/// Conversations that are due. Serial per conversation, parallel across conversations: a
/// conversation is claimed by one worker at a time. Time is the store's own clock throughout:
/// leases of several nodes hang on it.
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

  /// The time of day, by which it is judged whether a look is due, was put forward: what was
  /// given back as [Handback.Later] is looked at so much sooner, and at once if it would have
  /// been due by then. Leases, retries and news keep to the store's clock. A look too early does
  /// no harm, so every node may tell of the same leap.
  ///
  /// @param by more than nothing
  @CrossTenant("every workspace lives by the same time of day")
  void bringForward(Duration by);

  /// @throws StaleClaim when another worker has it by now
  void giveBack(WorkspaceId workspace, Claim claim, Handback how);
}
