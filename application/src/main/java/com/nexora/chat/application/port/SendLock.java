package com.nexora.chat.application.port;

import com.nexora.chat.domain.conversation.ConversationId;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import java.util.Optional;

/// The right to send into a conversation: one process has it at a time, and it ends with the
/// process. A worker that was paused past its lease keeps it for a while, so that nobody else sends
/// while it could wake up.
@FunctionalInterface
public interface SendLock {

  /// @return empty when somebody else has it
  Optional<Held> tryTake(WorkspaceId workspace, ConversationId conversation);

  /// @param release never fails
  record Held(Runnable release) implements AutoCloseable {

    /// Lets it go.
    @Override
    public void close() {
      release.run();
    }
  }
}
