package com.nexora.chat.application.port;

import com.nexora.chat.domain.conversation.ConversationId;
import com.nexora.chat.domain.tenancy.WorkspaceId;

/// The right to work on one conversation until the lease ends. The epoch rises with every claim;
/// each write names it, so that a worker that was paused past its lease can change nothing.
///
/// @param tries how often in a row the conversation was taken without coming to an end,
///     this time included: what grows the delays, and ends them
/// @param strikes as many of them as ended in a crash or an error of our own, this time
///     included until it ends otherwise: what makes it a dead letter
/// @param news whether anything was told of the conversation since it was taken before;
///     what only its time has brought, or another try, brings none
public record Claim(
    WorkspaceId workspace,
    ConversationId conversation,
    long epoch,
    int tries,
    int strikes,
    boolean news) {

  /// Stores call this before they use the claim: a claim is worth nothing in another workspace.
  public void mustBeOf(WorkspaceId theirs) {
    if (!workspace.equals(theirs)) {
      throw new IllegalArgumentException("a claim serves its own workspace");
    }
  }
}
