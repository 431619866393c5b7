package com.nexora.chat.application.port;

import com.nexora.chat.domain.tenancy.WorkspaceId;
import java.time.Duration;
import java.util.Optional;

/// Conversations that are due. Serial per conversation, parallel across conversations: a
/// conversation is claimed by one worker at a time. Time is the store's own clock throughout.
public interface ConversationQueue {

  /// Takes the conversation that has been due longest and is not held by a live lease.
  @CrossTenant("workers serve every workspace and must find due work before they know whose it is")
  Optional<Claim> claim(Duration lease);

  /// Gives the conversation back. It stays due if something arrived since the claim, when that
  /// news' quiet period is over.
  ///
  /// @throws StaleClaim when another worker has it by now
  void done(WorkspaceId workspace, Claim claim);

  /// Gives the conversation back, to be taken again after the delay.
  ///
  /// @throws StaleClaim when another worker has it by now
  void retry(WorkspaceId workspace, Claim claim, Duration delay);
}
