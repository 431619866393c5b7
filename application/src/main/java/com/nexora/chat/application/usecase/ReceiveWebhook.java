package com.nexora.chat.application.usecase;

import com.nexora.chat.application.port.RawBody;
import com.nexora.chat.domain.conversation.ConversationId;
import com.nexora.chat.domain.conversation.PartId;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import java.util.Optional;

/// Makes a rightly signed webhook durable. When it returns, the sender may be told "received".
@FunctionalInterface
public interface ReceiveWebhook {

  /// @param connection the workspace whose secret signed the notification
  Receipt receive(WorkspaceId connection, Notification notification);

  sealed interface Notification {

    /// @param digest of the raw body
    /// @param claimedWorkspace the workspace the body names
    /// @param id Intercom's notification id; empty for a ping
    record News(
        String digest,
        RawBody body,
        WorkspaceId claimedWorkspace,
        Optional<String> id,
        String topic,
        Optional<ConversationId> conversation,
        Optional<PartId> part,
        boolean fromCustomer)
        implements Notification {}

    record Unreadable(String digest, RawBody body, String why) implements Notification {}
  }

  /// What became of it.
  enum Receipt {
    STORED,
    DUPLICATE,
    QUARANTINED,
    /// It names a workspace that nobody has connected.
    PARKED,
    /// It names another connected workspace than the one that signed it: an attempt, or a mix-up.
    WRONG_WORKSPACE
  }
}
