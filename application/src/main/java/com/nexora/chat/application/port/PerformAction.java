package com.nexora.chat.application.port;

import com.nexora.chat.domain.conversation.Assignee;
import com.nexora.chat.domain.conversation.ConversationId;
import com.nexora.chat.domain.conversation.PartId;
import com.nexora.chat.domain.conversation.TeammateId;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import com.nexora.chat.domain.turn.Action;
import java.util.Optional;

/// Does one thing in a conversation, as a teammate. It is sent at most once: no layer below may
/// repeat it, because Intercom has no idempotency keys and a repeated reply is a second message.
@FunctionalInterface
public interface PerformAction {

  /// @param cutoff after which the first byte must not leave: then it is [Result.NotNow]. Others
  ///     count on the action not being on its way by then
  Result perform(
      WorkspaceId workspace,
      ConversationId conversation,
      TeammateId as,
      Action action,
      Cutoff cutoff);

  sealed interface Result {

    /// @param part the part it made, when the answer says so
    /// @param to who was assigned, when it assigned; those named before them were refused
    record Applied(Optional<PartId> part, Optional<Assignee> to) implements Result {

      /// One that assigned nobody.
      public Applied(Optional<PartId> part) {
        this(part, Optional.empty());
      }
    }

    /// Certainly not applied, and trying again may help: limited, or no connection.
    record NotNow(String why) implements Result {}

    /// Certainly not applied, and trying again will not help.
    record Refused(String why) implements Result {}

    /// It may or may not have been applied: the answer was lost.
    record Unclear(String why) implements Result {}
  }
}
