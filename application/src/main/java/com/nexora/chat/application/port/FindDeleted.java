package com.nexora.chat.application.port;

import com.nexora.chat.domain.conversation.ConversationId;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import java.time.Instant;
import java.util.List;

/// Lists the conversations that were deleted, newest first.
@FunctionalInterface
public interface FindDeleted {

  /// @param page from 1
  Result find(WorkspaceId workspace, int page);

  /// @param at by Intercom's clock, in whole seconds
  record Deleted(ConversationId conversation, Instant at) {}

  sealed interface Result {

    /// @param more whether there is another page
    record Found(List<Deleted> deleted, boolean more) implements Result {
      public Found {
        deleted = List.copyOf(deleted);
      }
    }

    /// Not now: limited, refused, or unreachable.
    record Unavailable(String why) implements Result {}
  }
}
