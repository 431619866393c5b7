package com.nexora.chat.application.usecase;

import com.nexora.chat.application.port.RawBody;
import com.nexora.chat.domain.conversation.ContactId;
import com.nexora.chat.domain.conversation.ConversationId;
import com.nexora.chat.domain.conversation.PartId;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import java.util.Optional;
import java.util.Set;

/// Makes a rightly signed webhook durable. When it returns, the sender may be told "received".
@FunctionalInterface
public interface ReceiveWebhook {

  /// @param connection the workspace whose secret signed the notification
  Receipt receive(WorkspaceId connection, Notification notification);

  sealed interface Notification {

    /// @param digest of the raw body
    /// @param claimedWorkspace the workspace the body names
    /// @param id Intercom's notification id; empty for a ping
    /// @param about what it is about besides a conversation and a part
    record News(
        String digest,
        RawBody body,
        WorkspaceId claimedWorkspace,
        Optional<String> id,
        String topic,
        Optional<ConversationId> conversation,
        Optional<PartId> part,
        boolean fromCustomer,
        About about)
        implements Notification {

      /// One that is about a conversation alone.
      public News(
          String digest,
          RawBody body,
          WorkspaceId claimedWorkspace,
          Optional<String> id,
          String topic,
          Optional<ConversationId> conversation,
          Optional<PartId> part,
          boolean fromCustomer) {
        this(
            digest,
            body,
            claimedWorkspace,
            id,
            topic,
            conversation,
            part,
            fromCustomer,
            About.NOTHING_ELSE);
      }
    }

    record Unreadable(String digest, RawBody body, String why) implements Notification {}
  }

  /// @param item what the notification is about, by the id it gives itself
  /// @param mergedFrom the contact that has become another
  /// @param contacts customers who are named as taking part
  record About(Optional<String> item, Optional<ContactId> mergedFrom, Set<ContactId> contacts) {

    public static final About NOTHING_ELSE =
        new About(Optional.empty(), Optional.empty(), Set.of());

    public About {
      contacts = Set.copyOf(contacts);
    }
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
