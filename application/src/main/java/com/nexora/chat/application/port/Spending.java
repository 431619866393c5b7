package com.nexora.chat.application.port;

import com.nexora.chat.domain.conversation.ConversationId;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import java.time.LocalDate;
import java.util.Optional;

/// What each workspace has spent on models, so that it never spends more than it wants to, however
/// many nodes and turns spend at once.
public interface Spending {

  /// The most tokens, in and out together; 0 for as many as it takes.
  ///
  /// @param aDay of UTC, by the store's clock
  record Limits(long aDay, long aConversation) {

    public static final Limits NONE = new Limits(0, 0);
  }

  /// Tokens that are set aside for one call.
  record Reserved(ConversationId conversation, LocalDate day, long tokens) {}

  /// Sets tokens aside before a call. They count as spent until it is known what was: a process
  /// that dies in between has counted too much rather than too little.
  ///
  /// @param tokens the most the call can take
  /// @return empty, with nothing set aside, when a limit would be passed
  Optional<Reserved> reserve(
      WorkspaceId workspace, ConversationId conversation, Limits limits, long tokens);

  /// What the call has taken in truth, in place of what was set aside for it.
  void settle(WorkspaceId workspace, Reserved reserved, long used);
}
